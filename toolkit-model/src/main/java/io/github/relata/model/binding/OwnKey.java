package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.study.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes an instrument of a scale that a study declares itself, so that own scales are scored like any other. */
final class OwnKey {
    private static final String ORDER = "as declared";

    private final Scale scale;
    private final Scale.Own own;
    private final List<String> columns;
    private final Findings findings;

    OwnKey(Scale scale, Scale.Own own, List<String> columns, Findings findings) {
        this.scale = scale;
        this.own = own;
        this.columns = columns;
        this.findings = findings;
    }

    Instrument instrument() {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= columns.size(); number++) {
            items.add(new Item(number, own.range(), ""));
        }
        Set<Integer> reversed = new HashSet<>(positions(scale, columns, own.reverse(), findings));
        List<KeyedItem> keyed = items.stream()
                .map(item -> new KeyedItem(item, reversed.contains(item.number())))
                .toList();
        List<ScoreDefinition> scores = new ArrayList<>();
        if (own.total()) {
            scores.add(score(ScoreDefinition.TOTAL, keyed));
        }
        for (Scale.Part part : own.subscales()) {
            List<KeyedItem> ofPart = positions(scale, columns, part.items(), findings).stream()
                    .map(position -> keyed.get(position - 1))
                    .toList();
            if (!ofPart.isEmpty()) {
                scores.add(score(part.name(), ofPart));
            }
        }
        return new Instrument(
                scale.name(),
                List.of(),
                1,
                scale.label(),
                new Citation("", 0, "", Optional.empty()),
                items,
                "",
                List.of(new ItemOrder(ORDER, "", scores)),
                Optional.of(ORDER),
                "",
                new Evidence("", List.of(), List.of()),
                "");
    }

    /** The positions, from 1, of items named by header or position; unknown ones become findings. */
    static List<Integer> positions(Scale scale, List<String> columns, List<Scale.ItemName> names, Findings findings) {
        List<Integer> positions = new ArrayList<>();
        for (Scale.ItemName name : names) {
            OptionalInt position = position(columns, name.text());
            if (position.isPresent()) {
                positions.add(position.getAsInt());
            } else {
                findings.add(Finding.error(
                        BindingCode.ITEM_UNKNOWN,
                        name.place(),
                        "scale",
                        scale.name(),
                        "item",
                        name.text(),
                        "count",
                        Integer.toString(columns.size()),
                        "nearest",
                        Nearest.to(name.text(), columns).orElse(columns.get(0))));
            }
        }
        return positions;
    }

    private static OptionalInt position(List<String> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return OptionalInt.of(i + 1);
            }
        }
        // Four digits are more items than any questionnaire has.
        boolean digits = !name.isEmpty() && name.length() < 5 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(name) : 0;
        return number >= 1 && number <= columns.size() ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private ScoreDefinition score(String name, List<KeyedItem> items) {
        return new ScoreDefinition(name, items, own.rule(), MissingRule.DEFAULT);
    }
}
