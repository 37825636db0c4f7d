package io.github.relata.report.narrative;

import java.util.List;

/**
 * A report before it has a form: blocks of words, tables and figures.
 *
 * @param language the language of its words, as an IETF tag such as {@code en}
 */
public record Document(String language, String title, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
