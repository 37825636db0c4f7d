package io.github.relata.stats.missing;

import io.github.relata.stats.NumericTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The patterns of missing values in a table; as {@code mice::md.pattern} counts them in R. */
public final class MissingPatterns {
    private static final Comparator<MissingPattern> MOST_FREQUENT_FIRST = Comparator.comparingLong(
                    MissingPattern::cases)
            .reversed()
            .thenComparing(pattern -> pattern.missing().size())
            .thenComparing(MissingPatterns::byFirstDifference);

    private final PatternTree tree = new PatternTree();
    private long[] cases = new long[1];

    private MissingPatterns() {}

    /**
     * The patterns that occur, the most frequent first; of two that are as frequent the one that lacks fewer variables,
     * then the one that lacks the earlier variable. Complete cases are a pattern too. A table without rows has none.
     */
    public static List<MissingPattern> of(NumericTable table) {
        MissingPatterns patterns = new MissingPatterns();
        patterns.tree.visit(table, patterns::count);
        return patterns.list();
    }

    private void count(double[][] columns, int rows, int[] nodes) {
        cases = Arrays.copyOf(cases, tree.size());
        for (int row = 0; row < rows; row++) {
            cases[nodes[row]]++;
        }
    }

    private List<MissingPattern> list() {
        List<MissingPattern> patterns = new ArrayList<>();
        for (int node = 0; node < cases.length; node++) {
            if (cases[node] > 0) {
                patterns.add(new MissingPattern(tree.missing(node), cases[node]));
            }
        }
        patterns.sort(MOST_FREQUENT_FIRST);
        return patterns;
    }

    private static int byFirstDifference(MissingPattern one, MissingPattern other) {
        for (int i = 0; i < one.missing().size(); i++) {
            int difference = one.missing().get(i) - other.missing().get(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
