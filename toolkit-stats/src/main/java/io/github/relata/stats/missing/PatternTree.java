package io.github.relata.stats.missing;

import io.github.relata.stats.NumericTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the patterns of missing variables in the order in which they are met. A pattern is a path from the root, where
 * nothing is missing, through its missing variables in their order: complete cases cost no look-up. Not thread-safe.
 */
final class PatternTree {
    /** What is done with a block: its columns, how many rows of it count, and the node of each row's pattern. */
    interface Visitor {
        void visit(double[][] columns, int rows, int[] nodes);
    }

    private static final int ROOT = 0;

    private record Branch(int parent, int variable) {}

    private final List<Branch> nodes = new ArrayList<>(List.of(new Branch(ROOT, -1)));
    private final Map<Branch, Integer> children = new HashMap<>();

    /** Reads a table block by block. */
    void visit(NumericTable table, Visitor visitor) {
        double[][] columns = new double[table.columnCount()][NumericTable.BLOCK_ROWS];
        int[] ofRows = new int[NumericTable.BLOCK_ROWS];
        for (int from = 0; from < table.rowCount(); from += NumericTable.BLOCK_ROWS) {
            int rows = Math.min(NumericTable.BLOCK_ROWS, table.rowCount() - from);
            Arrays.fill(ofRows, 0, rows, ROOT);
            for (int variable = 0; variable < columns.length; variable++) {
                table.copy(variable, from, from + rows, columns[variable]);
                follow(columns[variable], rows, variable, ofRows);
            }
            visitor.visit(columns, rows, ofRows);
        }
    }

    private void follow(double[] column, int rows, int variable, int[] ofRows) {
        for (int row = 0; row < rows; row++) {
            if (Double.isNaN(column[row])) {
                ofRows[row] = child(ofRows[row], variable);
            }
        }
    }

    private int child(int node, int variable) {
        return children.computeIfAbsent(new Branch(node, variable), branch -> {
            nodes.add(branch);
            return nodes.size() - 1;
        });
    }

    /** How many nodes there are; not every one is the pattern of a row. */
    int size() {
        return nodes.size();
    }

    /** The variables that a pattern lacks, ascending. */
    List<Integer> missing(int node) {
        List<Integer> missing = new ArrayList<>();
        for (int at = node; at != ROOT; at = nodes.get(at).parent()) {
            missing.add(nodes.get(at).variable());
        }
        Collections.reverse(missing);
        return missing;
    }
}
