package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.intake.ColumnMatch;
import io.github.relata.model.intake.Headers;
import io.github.relata.model.study.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The columns of a scale's items by name, among which the study names single items. */
final class ScaleColumns {
    // Four digits are more items than any questionnaire has.
    private static final int MAX_DIGITS = 4;

    private final String scale;
    private final List<String> names;
    private final Headers headers;
    private final Findings findings;

    ScaleColumns(String scale, List<String> names, Findings findings) {
        this.scale = scale;
        this.names = List.copyOf(names);
        this.headers = Headers.of(names);
        this.findings = findings;
    }

    int size() {
        return names.size();
    }

    /** The positions, from 1, of items named by header or position; unknown ones become findings. */
    List<Integer> positions(List<Scale.ItemName> items) {
        List<Integer> positions = new ArrayList<>();
        for (Scale.ItemName item : items) {
            OptionalInt position = position(item.text());
            if (position.isPresent()) {
                positions.add(position.getAsInt());
            } else {
                findings.add(Finding.error(
                        BindingCode.ITEM_UNKNOWN,
                        item.place(),
                        "scale",
                        scale,
                        "item",
                        item.text(),
                        "count",
                        Integer.toString(names.size()),
                        "nearest",
                        Nearest.to(item.text(), names).orElse(names.get(0))));
            }
        }
        return positions;
    }

    /** As {@link #positions}, where an item counts once; one that is named again becomes a finding. */
    List<Integer> distinctPositions(List<Scale.ItemName> items) {
        List<Integer> positions = new ArrayList<>();
        for (Scale.ItemName item : items) {
            for (int position : positions(List.of(item))) {
                if (positions.contains(position)) {
                    findings.add(Finding.error(
                            BindingCode.ITEM_TWICE, item.place(), "scale", scale, "item", names.get(position - 1)));
                } else {
                    positions.add(position);
                }
            }
        }
        return positions;
    }

    private OptionalInt position(String item) {
        return headers.find(item).accept(new ColumnMatch.Visitor<>() {
            @Override
            public OptionalInt found(ColumnMatch.Found match) {
                return OptionalInt.of(match.index() + 1);
            }

            @Override
            public OptionalInt several(ColumnMatch.Several match) {
                return OptionalInt.empty();
            }

            @Override
            public OptionalInt notFound(ColumnMatch.NotFound match) {
                return byNumber(item);
            }
        });
    }

    private OptionalInt byNumber(String item) {
        boolean digits =
                !item.isEmpty() && item.length() <= MAX_DIGITS && item.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(item) : 0;
        return number >= 1 && number <= names.size() ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
