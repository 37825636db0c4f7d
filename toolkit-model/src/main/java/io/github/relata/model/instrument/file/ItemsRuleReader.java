package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads {@code rule: mean, items: [1, -2, 3], min-answered: 0.75} and what becomes of the mean, sum or count. */
final class ItemsRuleReader {
    private final String score;
    private final ItemList items;
    private final Findings findings;

    ItemsRuleReader(String score, ItemList items, Findings findings) {
        this.score = score;
        this.items = items;
        this.findings = findings;
    }

    Optional<ScoringRule.OfItems> read(MapReader in) {
        Optional<Aggregation> aggregation = in.required("rule").flatMap(value -> value.choice(Aggregation.class));
        List<KeyedItem> keyed = new KeyedItemsReader(score, items, findings).read(in);
        Optional<MissingRule> stated = missing(in, keyed.size());
        ConversionReader conversions = new ConversionReader(findings);
        Conversion conversion = conversions.read(in, keyed, aggregation);
        if (keyed.isEmpty() || aggregation.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = aggregation.get() == Aggregation.COUNT || conversion instanceof Conversion.Table;
        MissingRule missing = stated.orElse(whole ? MissingRule.ALL : MissingRule.DEFAULT);
        if (conversion instanceof Conversion.Table && missing.required(keyed.size()) < keyed.size()) {
            in.value("table")
                    .ifPresent(value ->
                            findings.add(Finding.error(InstrumentCode.TABLE_WITH_GAPS, value.place(), "score", score)));
        }
        return Optional.of(new ScoringRule.OfItems(keyed, aggregation.get(), conversion, missing));
    }

    /** The rule that the authors state, as a share or as a number of answers. */
    private Optional<MissingRule> missing(MapReader in, int count) {
        Optional<ValueReader> share = in.value("min-answered");
        Optional<ValueReader> number = in.value("required");
        if (share.isPresent()) {
            number.ifPresent(value ->
                    findings.add(Finding.error(InstrumentCode.SHARE_AND_NUMBER, value.place(), "score", score)));
            return share.flatMap(this::share);
        }
        return number.flatMap(value -> number(value, count));
    }

    private Optional<MissingRule> share(ValueReader value) {
        OptionalDouble share = value.number();
        if (share.isEmpty()) {
            return Optional.empty();
        }
        if (!(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
            findings.add(Finding.error(
                    InstrumentCode.MIN_ANSWERED, value.place(), "value", NumberWords.of(share.getAsDouble())));
            return Optional.empty();
        }
        return Optional.of(new MissingRule(share.getAsDouble(), MissingRule.Authority.INSTRUMENT));
    }

    private Optional<MissingRule> number(ValueReader value, int count) {
        OptionalInt number = value.integer();
        if (number.isEmpty() || count == 0) {
            return Optional.empty();
        }
        if (number.getAsInt() < 1 || number.getAsInt() > count) {
            findings.add(Finding.error(
                    InstrumentCode.REQUIRED,
                    value.place(),
                    "score",
                    score,
                    "value",
                    Integer.toString(number.getAsInt()),
                    "items",
                    Integer.toString(count)));
            return Optional.empty();
        }
        double share = number.getAsInt() / (double) count;
        return Optional.of(new MissingRule(share, MissingRule.Authority.INSTRUMENT));
    }
}
