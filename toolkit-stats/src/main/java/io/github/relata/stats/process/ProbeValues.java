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
    /** The mean, and one standard deviation below and above; for a number that is 0 or 1, these two. */
    record MeanAndSd() implements ProbeValues {}

    /** Percentiles of the cases, by R's type 6. */
    record Percentiles(List<Integer> percents) implements ProbeValues {
        /** The 16th, 50th and 84th. */
        public static final Percentiles USUAL = new Percentiles(List.of(16, 50, 84));

        public Percentiles {
            percents = List.copyOf(percents);
        }
    }

    /** Values of one's own. */
    record Chosen(List<Double> values) implements ProbeValues {
        public Chosen {
            values = List.copyOf(values);
        }
    }

    /** The mean and one standard deviation to either side. */
    static ProbeValues meanAndSd() {
        return new MeanAndSd();
    }

    /** The values of a variable whose cases have these numbers. */
    default List<ModeratorValue> of(Variable moderator, double[] observed) {
        if (!moderator.isNumeric()) {
            return levels(moderator);
        }
        List<ModeratorValue> values = new ArrayList<>();
        if (this instanceof Percentiles percentiles) {
            double[] sorted = observed.clone();
            Arrays.sort(sorted);
            for (int percent : percentiles.percents()) {
                double value = Quantiles.ofSorted(sorted, percent / 100.0);
                values.add(number(moderator, Kind.PERCENTILE, Integer.toString(percent), value));
            }
        } else if (this instanceof Chosen chosen) {
            for (double value : chosen.values()) {
                values.add(number(moderator, Kind.CHOSEN, "", value));
            }
        } else {
            Moments moments = Moments.of(observed);
            double mean = moments.mean();
            double deviation = moments.standardDeviation();
            values.add(number(moderator, Kind.MEAN_MINUS_SD, "", mean - deviation));
            values.add(number(moderator, Kind.MEAN, "", mean));
            values.add(number(moderator, Kind.MEAN_PLUS_SD, "", mean + deviation));
        }
        return values;
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
