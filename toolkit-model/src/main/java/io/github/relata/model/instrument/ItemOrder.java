package io.github.relata.model.instrument;

import java.util.List;
import java.util.Optional;

/**
 * An order in which an instrument's items circulate. The key is meaningless without it: the same questionnaire in
 * another order has other reversed numbers.
 *
 * @param name the word that {@code variant} takes in a study file
 * @param recognition how a reader tells this order from the others
 * @param scores the scores, by the item numbers of this order
 */
public record ItemOrder(String name, String recognition, List<ScoreDefinition> scores) {
    /** What the order is called where an instrument knows no other. */
    public static final String ONLY = "standard";

    public ItemOrder {
        scores = List.copyOf(scores);
    }

    /** The score of a name, if there is one. */
    public Optional<ScoreDefinition> score(String scoreName) {
        return scores.stream().filter(score -> score.name().equals(scoreName)).findFirst();
    }

    /** The same order with all scores under another missing rule. */
    public ItemOrder withMissing(MissingRule missing) {
        return new ItemOrder(
                name,
                recognition,
                scores.stream().map(score -> score.withMissing(missing)).toList());
    }
}
