package io.github.relata.model.data;

import java.util.List;

/**
 * A question that shows who reads: what to answer stands in it.
 *
 * @param column the column of the file
 * @param answer what it asks for
 * @param failed the cases that answered otherwise, counted from 0, rising; who left it blank is not among them
 */
public record AttentionItem(String column, String answer, List<Integer> failed) {
    public AttentionItem {
        failed = List.copyOf(failed);
    }
}
