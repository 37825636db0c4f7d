package io.github.relata.stats.process;

import io.github.relata.stats.descriptive.Quantiles;
import io.github.relata.stats.moments.Moments;
import io.github.relata.stats.process.ModeratorValue.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** At which values of a moderator effects are told. Of a category it is always every level. */
public sealed interface ProbeValues {
    /** The values of a numeric variable whose cases have these numbers. */
    List<ModeratorValue> ofNumber(Variable moderator, double[] observed);

    /** The values of a variable whose cases have these numbers; for a category they do not matter. */
    default List<ModeratorValue> of(Variable moderator, double[] observed) {
        return moderator.isNumeric() ? ofNumber(moderator, observed) : levels(moderator);
    }

    /** The mean, and one standard deviation below and above. */
    static ProbeValues meanAndSd() {
        return new MeanAndSd();
    }

    /** The mean, and one standard deviation below and above. */
    record MeanAndSd() implements ProbeValues {
        @Override
        public List<ModeratorValue> ofNumber(Variable moderator, double[] observed) {
            Moments moments = Moments.of(observed);
            double mean = moments.mean();
            double deviation = moments.standardDeviation();
            return List.of(
                    number(moderator, Kind.MEAN_MINUS_SD, "", mean - deviation),
                    number(moderator, Kind.MEAN, "", mean),
                    number(moderator, Kind.MEAN_PLUS_SD, "", mean + deviation));
        }
    }

    /** Percentiles of the cases, by R's type 6. */
    record Percentiles(List<Integer> percents) implements ProbeValues {
        /** The 16th, 50th and 84th. */
        public static final Percentiles USUAL = new Percentiles(List.of(16, 50, 84));

        public Percentiles {
            percents = List.copyOf(percents);
        }

        @Override
        public List<ModeratorValue> ofNumber(Variable moderator, double[] observed) {
            double[] sorted = observed.clone();
            Arrays.sort(sorted);
            return percents.stream()
                    .map(percent -> number(
                            moderator,
                            Kind.PERCENTILE,
                            Integer.toString(percent),
                            Quantiles.ofSorted(sorted, percent / 100.0)))
                    .toList();
        }
    }

    /** Values of one's own. */
    record Chosen(List<Double> values) implements ProbeValues {
        public Chosen {
            values = List.copyOf(values);
        }

        @Override
        public List<ModeratorValue> ofNumber(Variable moderator, double[] observed) {
            return values.stream()
                    .map(value -> number(moderator, Kind.CHOSEN, "", value))
                    .toList();
        }
    }

    private static ModeratorValue number(Variable moderator, Kind kind, String detail, double value) {
        return new ModeratorValue(moderator, kind, detail, List.of(value));
    }

    private static List<ModeratorValue> levels(Variable category) {
        List<ModeratorValue> values = new ArrayList<>();
        List<Double> columns =
                new ArrayList<>(Collections.nCopies(category.columns().size(), 0.0));
        values.add(new ModeratorValue(category, Kind.LEVEL, category.reference(), columns));
        for (int level = 0; level < columns.size(); level++) {
            columns.set(level, 1.0);
            values.add(
                    new ModeratorValue(category, Kind.LEVEL, category.levels().get(level), columns));
            columns.set(level, 0.0);
        }
        return values;
    }
}
