package io.github.relata.model.instrument;

import java.util.List;

/** One score of an instrument: which items, in which direction, by which rule. */
public record ScoreDefinition(String name, List<KeyedItem> items, ScoringRule rule, MissingRule missing) {
    /** The name of a score over the whole instrument; in a study it goes by the scale's own name. */
    public static final String TOTAL = "total";

    public ScoreDefinition {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("score \"" + name + "\" has no items");
        }
    }

    /** How many answers it needs. */
    public int required() {
        return missing.required(items.size());
    }

    /** The same score under another missing rule. */
    public ScoreDefinition withMissing(MissingRule other) {
        return new ScoreDefinition(name, items, rule, other);
    }

    /** What the score is called in a study whose scale has this name: {@code scale} or {@code scale.part}. */
    public String nameIn(String scale) {
        return name.equals(TOTAL) ? scale : scale + "." + name;
    }
}
