package io.github.relata.stats.missing;

import io.github.relata.stats.NumericTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the normal distribution needs to know of the cases with one pattern: how many there are, and the sums and sums of
 * products of the variables that they have. A step of the estimation costs as much for a million cases as for a hundred
 * with the same patterns.
 */
final class PatternSums {
    private final int[] observed;
    private final int[] missing;
    private final double[] sums;
    private final double[][] products;
    private long n;

    private PatternSums(int variables, List<Integer> missing) {
        this.missing = missing.stream().mapToInt(Integer::intValue).toArray();
        this.observed = IntStream.range(0, variables)
                .filter(variable -> !missing.contains(variable))
                .toArray();
        this.sums = new double[observed.length];
        this.products = new double[observed.length][observed.length];
    }

    /** The patterns of a table in the order in which they are met, but for that of cases without any value. */
    static List<PatternSums> of(NumericTable table) {
        PatternTree tree = new PatternTree();
        Map<Integer, PatternSums> byNode = new LinkedHashMap<>();
        tree.visit(table, (columns, rows, nodes) -> {
            for (int row = 0; row < rows; row++) {
                byNode.computeIfAbsent(nodes[row], node -> new PatternSums(table.columnCount(), tree.missing(node)))
                        .add(columns, row);
            }
        });
        return byNode.values().stream()
                .filter(pattern -> pattern.observed.length > 0)
                .toList();
    }

    private void add(double[][] columns, int row) {
        n++;
        for (int i = 0; i < observed.length; i++) {
            double value = columns[observed[i]][row];
            sums[i] += value;
            double[] ofValue = products[i];
            for (int j = 0; j <= i; j++) {
                ofValue[j] += value * columns[observed[j]][row];
            }
        }
    }

    /** How many cases. */
    long n() {
        return n;
    }

    /** How many variables they have. */
    int observedCount() {
        return observed.length;
    }

    /** How many variables they lack. */
    int missingCount() {
        return missing.length;
    }

    /** The place of a variable that they have. */
    int observed(int i) {
        return observed[i];
    }

    /** The place of a variable that they lack. */
    int missing(int i) {
        return missing[i];
    }

    /** The sums of the deviations of what they have from some means. */
    double[] deviations(double[] means) {
        double[] deviations = new double[observed.length];
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = sums[i] - n * means[observed[i]];
        }
        return deviations;
    }

    /** The sums of the products of the deviations of what they have from some means. */
    double[][] products(double[] means) {
        double[][] centred = new double[observed.length][observed.length];
        for (int i = 0; i < observed.length; i++) {
            double mean = means[observed[i]];
            for (int j = 0; j <= i; j++) {
                double other = means[observed[j]];
                centred[i][j] = products[i][j] - mean * sums[j] - other * sums[i] + n * (mean * other);
                centred[j][i] = centred[i][j];
            }
        }
        return centred;
    }

    /** The covariances of what they have. */
    double[][] ofObserved(double[][] covariances) {
        double[][] part = new double[observed.length][observed.length];
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j < observed.length; j++) {
                part[i][j] = covariances[observed[i]][observed[j]];
            }
        }
        return part;
    }
}
