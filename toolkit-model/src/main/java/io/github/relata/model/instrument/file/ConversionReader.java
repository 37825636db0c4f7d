package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Conversion;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.yaml.Bounds;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what becomes of a mean, sum or count: {@code rescale: [0, 100]}, {@code plus: 56.6} or {@code table: {…}}. */
final class ConversionReader {
    private final Findings findings;

    ConversionReader(Findings findings) {
        this.findings = findings;
    }

    /** The conversion of a score of some items; none where it is wrong, or where items or aggregation are. */
    Conversion read(MapReader in, List<KeyedItem> items, Optional<Aggregation> aggregation) {
        List<ValueReader> given = new ArrayList<>();
        for (String key : List.of("rescale", "plus", "table")) {
            in.value(key).ifPresent(given::add);
        }
        if (given.size() > 1) {
            findings.add(Finding.error(
                    InstrumentCode.SEVERAL_CONVERSIONS,
                    given.get(1).place(),
                    "first",
                    given.get(0).name(),
                    "second",
                    given.get(1).name()));
        }
        Optional<AnswerRange> range = items.isEmpty()
                ? Optional.empty()
                : aggregation.map(known -> ScoringRule.OfItems.rangeOf(items, known));
        return given.isEmpty()
                ? new Conversion.None()
                : conversion(given.get(0), range, aggregation).orElse(new Conversion.None());
    }

    private Optional<Conversion> conversion(
            ValueReader value, Optional<AnswerRange> range, Optional<Aggregation> aggregation) {
        return switch (value.name()) {
            case "rescale" -> rescale(value.range(), range);
            case "plus" -> plus(value.number());
            default -> table(value, range, aggregation);
        };
    }

    private static Optional<Conversion> rescale(Optional<Bounds> to, Optional<AnswerRange> range) {
        return to.flatMap(bounds ->
                range.map(from -> new Conversion.Rescale(from, new AnswerRange(bounds.first(), bounds.last()))));
    }

    private static Optional<Conversion> plus(OptionalDouble constant) {
        return constant.isEmpty() ? Optional.empty() : Optional.of(new Conversion.Shift(constant.getAsDouble()));
    }

    private Optional<Conversion> table(
            ValueReader value, Optional<AnswerRange> range, Optional<Aggregation> aggregation) {
        Map<Double, Double> scores = new NumberTable(findings).read(value);
        if (aggregation.filter(known -> known == Aggregation.MEAN).isPresent()) {
            findings.add(Finding.error(InstrumentCode.TABLE_OF_MEANS, value.place()));
        } else if (!scores.isEmpty()) {
            range.ifPresent(sums -> requireAll(value, scores, sums));
        }
        return scores.isEmpty() ? Optional.empty() : Optional.of(new Conversion.Table(scores));
    }

    /** A table must know each whole number from the lowest sum to the highest, and no other. */
    private void requireAll(ValueReader value, Map<Double, Double> scores, AnswerRange sums) {
        for (double sum = sums.minimum(); sum <= sums.maximum(); sum++) {
            if (!scores.containsKey(sum)) {
                add(InstrumentCode.SUM_NOT_IN_TABLE, value, sum, sums);
                break;
            }
        }
        for (double sum : scores.keySet()) {
            if (!sums.contains(sum) || sum - sums.minimum() != Math.rint(sum - sums.minimum())) {
                add(InstrumentCode.TABLE_BEYOND_SUMS, value, sum, sums);
                break;
            }
        }
    }

    private void add(InstrumentCode code, ValueReader value, double sum, AnswerRange sums) {
        findings.add(Finding.error(
                code,
                value.place(),
                "value",
                NumberWords.of(sum),
                "lowest",
                NumberWords.of(sums.minimum()),
                "highest",
                NumberWords.of(sums.maximum())));
    }
}
