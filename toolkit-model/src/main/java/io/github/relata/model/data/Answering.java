package io.github.relata.model.data;

import java.util.List;
import java.util.Optional;

/**
 * What a file tells of how people answered, beside their answers.
 *
 * @param seconds how long each case took over the whole survey
 * @param attention the items that show who reads, as the study declares them
 */
public record Answering(Optional<NumberColumn> seconds, List<AttentionItem> attention) {
    /** Nothing is known. */
    public static final Answering UNKNOWN = new Answering(Optional.empty(), List.of());

    public Answering {
        attention = List.copyOf(attention);
    }
}
