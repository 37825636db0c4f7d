package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code total: {rule: mean, items: [1, -2, 3], min-answered: 0.75}} and its like; a minus marks a reversed item. */
final class ScoresReader {
    private final List<Item> items;
    private final Findings findings;

    /** A reader of scores over these items; none where the items themselves are wrong. */
    ScoresReader(List<Item> items, Findings findings) {
        this.items = items;
        this.findings = findings;
    }

    List<ScoreDefinition> read(MapReader in) {
        if (in.entries().isEmpty()) {
            findings.add(Finding.error(InstrumentCode.NO_SCORES, in.place(), "key", in.path()));
        }
        List<ScoreDefinition> scores = new ArrayList<>();
        for (ValueReader value : in.entries()) {
            requireName(value);
            value.map().flatMap(score -> score(value.name(), score)).ifPresent(scores::add);
        }
        return scores;
    }

    private void requireName(ValueReader score) {
        if (!FileNames.isScore(score.name())) {
            findings.add(Finding.error(InstrumentCode.SCORE_NAME, score.place(), "value", score.name()));
        } else if (ExamplesReader.WORDS.contains(score.name())) {
            findings.add(Finding.error(InstrumentCode.SCORE_NAME_TAKEN, score.place(), "value", score.name()));
        }
    }

    private Optional<ScoreDefinition> score(String name, MapReader in) {
        Optional<Aggregation> rule = in.required("rule").flatMap(value -> value.choice(Aggregation.class));
        List<KeyedItem> keyed =
                in.required("items").map(value -> keyedItems(name, value)).orElse(List.of());
        MissingRule missing = in.value("min-answered").map(this::missing).orElse(MissingRule.DEFAULT);
        in.rejectUnknown();
        return keyed.isEmpty()
                ? Optional.empty()
                : rule.map(known -> ScoreDefinition.ofItems(name, keyed, known, missing));
    }

    private List<KeyedItem> keyedItems(String score, ValueReader value) {
        List<KeyedItem> keyed = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        List<ValueReader> list = value.list();
        if (value.isList() && list.isEmpty()) {
            findings.add(Finding.error(InstrumentCode.SCORE_WITHOUT_ITEMS, value.place(), "score", score));
        }
        for (ValueReader entry : list) {
            OptionalInt signed = entry.integer();
            if (signed.isEmpty() || items.isEmpty()) {
                continue;
            }
            int number = Math.abs(signed.getAsInt());
            if (number < 1 || number > items.size()) {
                add(InstrumentCode.ITEM_UNKNOWN, entry, "item", number, "items", Integer.toString(items.size()));
            } else if (!seen.add(number)) {
                add(InstrumentCode.ITEM_TWICE, entry, "item", number, "score", score);
            } else {
                keyed.add(KeyedItem.of(items.get(number - 1), signed.getAsInt() < 0));
            }
        }
        return keyed;
    }

    private MissingRule missing(ValueReader value) {
        OptionalDouble share = value.number();
        if (share.isEmpty()) {
            return MissingRule.DEFAULT;
        }
        if (!(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
            findings.add(Finding.error(
                    InstrumentCode.MIN_ANSWERED, value.place(), "value", NumberWords.of(share.getAsDouble())));
            return MissingRule.DEFAULT;
        }
        return new MissingRule(share.getAsDouble(), MissingRule.Authority.INSTRUMENT);
    }

    private void add(InstrumentCode code, ValueReader entry, String name, int number, String other, String value) {
        findings.add(Finding.error(code, entry.place(), name, Integer.toString(number), other, value));
    }
}
