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
        return isTotal() ? scale : scale + "." + name;
    }

    /** What a reader is told instead: {@code Perceived support} or {@code Perceived support: significant other}. */
    public String labelIn(String scaleLabel) {
        return isTotal() ? scaleLabel : scaleLabel + ": " + name.replace('_', ' ');
    }

    /** Whether it is the score over the whole instrument. */
    public boolean isTotal() {
        return name.equals(TOTAL);
    }

    /** Whether the two scores of an instrument have an item in common, as a total and its parts do. */
    public boolean sharesItems(ScoreDefinition other) {
        return items.stream()
                .anyMatch(mine -> other.items.stream()
                        .anyMatch(
                                theirs -> mine.item().number() == theirs.item().number()));
    }
}
