package io.github.relata.scoring.recognition;

import io.github.relata.model.answer.AnswerSet;
import io.github.relata.model.answer.AnswerSets;
import io.github.relata.model.answer.AnswerText;
import io.github.relata.model.answer.RecognisedAnswers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * In which order answers stand that are texts, as far as the known sets of answers tell.
 *
 * @param kind what the answers are about: agreement, frequency …
 * @param size how many answers the set has, those that nobody gave among them
 * @param orders the place of each text, from 1 for the lowest: one map for each order that is possible
 */
public record AnswerOrder(String kind, int size, List<Map<String, Integer>> orders) {
    private static final class Shipped {
        static final AnswerSets SETS = AnswerSets.shipped();
    }

    public AnswerOrder {
        orders = List.copyOf(orders);
    }

    /** The order of texts in the set with the fewest answers that holds them all. */
    public static Optional<AnswerOrder> of(Collection<String> texts) {
        return of(texts, Shipped.SETS.recognise(texts));
    }

    /** The order of texts in a set of so many answers. */
    public static Optional<AnswerOrder> of(Collection<String> texts, int size) {
        return of(texts, Shipped.SETS.recognise(texts).ofSize(size));
    }

    private static Optional<AnswerOrder> of(Collection<String> texts, RecognisedAnswers recognised) {
        List<Map<String, Integer>> orders = new ArrayList<>();
        for (AnswerSet set : recognised.orders().toList()) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (String text : texts) {
                OptionalInt place = set.position(AnswerText.of(text));
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                places.put(text, place.getAsInt());
            }
            orders.add(places);
        }
        return recognised.closest().map(set -> new AnswerOrder(set.kind(), set.size(), orders));
    }

    /** Whether there is one order alone. */
    public boolean isClear() {
        return orders.size() == 1;
    }
}
