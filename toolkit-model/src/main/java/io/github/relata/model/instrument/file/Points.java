package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.Keying;
import io.github.relata.model.yaml.ValueReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Points for answers, {@code points: {0: 0, 1: 1, 2: 1}}: for every answer of an item's range, and for no other. */
final class Points {
    /** So many answers without points are named. */
    private static final int NAMED = 5;

    private final ValueReader value;
    private final Map<Double, Double> points;
    private final Findings findings;
    private final Set<AnswerRange> checked = new HashSet<>();

    private Points(ValueReader value, Map<Double, Double> points, Findings findings) {
        this.value = value;
        this.points = points;
        this.findings = findings;
    }

    /** The points of a map, if it holds any. */
    static Optional<Points> read(ValueReader value, Findings findings) {
        Map<Double, Double> points = new NumberTable(findings).read(value);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        if (Collections.min(points.values()).equals(Collections.max(points.values()))) {
            findings.add(Finding.error(InstrumentCode.POINTS_ALIKE, value.place()));
            return Optional.empty();
        }
        return Optional.of(new Points(value, points, findings));
    }

    /** The keying of an item by these points; where they do not fit its range, that is told once for each range. */
    Keying keying(Item item) {
        if (checked.add(item.range())) {
            requireAll(item);
            requireNoOther(item);
        }
        return new Keying.Table(points);
    }

    private void requireAll(Item item) {
        StringJoiner left = new StringJoiner(", ");
        int count = 0;
        for (double answer = item.range().minimum(); answer <= item.range().maximum() && count < NAMED; answer++) {
            if (!points.containsKey(answer)) {
                left.add(NumberWords.of(answer));
                count++;
            }
        }
        if (count > 0) {
            add(InstrumentCode.ANSWERS_WITHOUT_POINTS, item, left.toString());
        }
    }

    private void requireNoOther(Item item) {
        StringJoiner others = new StringJoiner(", ");
        for (double answer : points.keySet()) {
            double steps = answer - item.range().minimum();
            if (!item.range().contains(answer) || steps != Math.rint(steps)) {
                others.add(NumberWords.of(answer));
            }
        }
        if (others.length() > 0) {
            add(InstrumentCode.POINTS_WITHOUT_ANSWER, item, others.toString());
        }
    }

    private void add(InstrumentCode code, Item item, String answers) {
        findings.add(Finding.error(
                code,
                value.place(),
                "answers",
                answers,
                "item",
                Integer.toString(item.number()),
                "lowest",
                NumberWords.of(item.range().minimum()),
                "highest",
                NumberWords.of(item.range().maximum())));
    }
}
