package io.github.relata.scoring.recognition;

import java.util.List;

/**
 * Columns that look like the items of one questionnaire, in the order of their numbers.
 *
 * @param stem what their names have in common before the number; the question where they are the rows of a grid; empty
 *     where they have nothing in common but their answers
 * @param after what their names have in common behind the number
 * @param columns the columns, counted from 0
 * @param marked those of them whose names end in the mark of a reversed item
 */
public record ItemRun(String stem, String after, List<Integer> columns, List<Integer> marked) {
    public ItemRun {
        columns = List.copyOf(columns);
        marked = List.copyOf(marked);
    }

    /** How many items it has. */
    public int size() {
        return columns.size();
    }

    /** Whether its columns lie side by side. */
    public boolean isBlock() {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i) != columns.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    /** The same of some of its columns. */
    ItemRun part(List<Integer> some) {
        return new ItemRun(
                stem, after, some, marked.stream().filter(some::contains).toList());
    }
}
