package io.github.relata.model.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An order in which an instrument's items circulate. The key is meaningless without it: the same questionnaire in
 * another order has other reversed numbers.
 *
 * @param name the word that {@code variant} takes in a study file
 * @param recognition how a reader tells this order from the others
 * @param scores the scores, by the item numbers of this order
 * @param safety the items whose answers call for care
 */
public record ItemOrder(String name, Wording recognition, List<ScoreDefinition> scores, List<SafetyItem> safety) {
    /** What the order is called where an instrument knows no other. */
    public static final String ONLY = "standard";

    public ItemOrder {
        scores = List.copyOf(scores);
        safety = List.copyOf(safety);
    }

    /** The score of a name, if there is one. */
    public Optional<ScoreDefinition> score(String scoreName) {
        return scores.stream().filter(score -> score.name().equals(scoreName)).findFirst();
    }

    /** The same order with all scores under another missing rule, but those for which gaps cannot be made up. */
    public ItemOrder withMissing(MissingRule missing) {
        return withScores(score -> score.withMissing(missing));
    }

    /** The same order with one set of bands alone, or with none where no score has such a set. */
    public ItemOrder withBands(String bands) {
        return withScores(score -> score.withBands(bands));
    }

    /** The same order of an open-ended list of so many items. */
    public ItemOrder withItems(int count) {
        List<ScoreDefinition> longer = new ArrayList<>();
        for (ScoreDefinition score : scores) {
            longer.add(score.withItems(count, longer));
        }
        return new ItemOrder(name, recognition, longer, safety);
    }

    private ItemOrder withScores(UnaryOperator<ScoreDefinition> change) {
        return new ItemOrder(name, recognition, scores.stream().map(change).toList(), safety);
    }
}
