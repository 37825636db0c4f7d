package io.github.relata.report.codebook;

import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.report.results.ShortestDecimal;
import io.github.relata.report.text.DecimalText;
import io.github.relata.stats.moments.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How often the values of a number occur: each whole number where there are few, else classes of equal width. */
final class Histogram {
    private static final int MOST_VALUES = 12;
    private static final int CLASSES = 12;

    private Histogram() {}

    static List<Entry.Count> of(
            double[] values, Moments moments, Optional<AnswerRange> range, Map<Double, String> answers) {
        double low = range.map(AnswerRange::minimum).orElse(moments.min());
        double high = range.map(AnswerRange::maximum).orElse(moments.max());
        return high - low < MOST_VALUES && allWhole(values) && low == Math.rint(low)
                ? ofValues(values, (int) low, (int) high, answers)
                : ofClasses(values, moments.min(), moments.max());
    }

    private static boolean allWhole(double[] values) {
        for (double value : values) {
            if (!Double.isNaN(value) && value != Math.rint(value)) {
                return false;
            }
        }
        return true;
    }

    private static List<Entry.Count> ofValues(double[] values, int low, int high, Map<Double, String> answers) {
        long[] counts = new long[high - low + 1];
        for (double value : values) {
            if (!Double.isNaN(value)) {
                counts[(int) value - low]++;
            }
        }
        List<Entry.Count> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String label = answers.getOrDefault((double) (low + i), "");
            all.add(new Entry.Count(Integer.toString(low + i), label, counts[i]));
        }
        return all;
    }

    private static List<Entry.Count> ofClasses(double[] values, double low, double high) {
        if (low == high) {
            return List.of(new Entry.Count(ShortestDecimal.of(low), "", present(values)));
        }
        double width = (high - low) / CLASSES;
        long[] counts = new long[CLASSES];
        for (double value : values) {
            if (!Double.isNaN(value)) {
                counts[(int) Math.min(CLASSES - 1, (value - low) / width)]++;
            }
        }
        DecimalText numbers = DecimalText.in(Locale.ROOT);
        List<Entry.Count> all = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            String from = numbers.fixed(low + i * width, 2);
            String to = numbers.fixed(i + 1 == CLASSES ? high : low + (i + 1) * width, 2);
            all.add(new Entry.Count(from + " – " + to, "", counts[i]));
        }
        return all;
    }

    private static long present(double[] values) {
        long present = 0;
        for (double value : values) {
            present += Double.isNaN(value) ? 0 : 1;
        }
        return present;
    }
}
