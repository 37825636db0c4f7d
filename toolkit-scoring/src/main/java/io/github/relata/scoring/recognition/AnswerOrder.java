package io.github.relata.scoring.recognition;

import io.github.relata.model.answer.AnswerSet;
import io.github.relata.model.answer.AnswerSets;
import io.github.relata.model.answer.AnswerText;
import io.github.relata.model.answer.RecognisedAnswers;
import io.github.relata.model.instrument.AnswerRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What answers count that are texts: the numbers that stand in them, else their places in a known set of answers.
 *
 * @param kind what the answers are about: agreement, frequency …; {@link #NUMBERED} where they have numbers
 * @param lowest what the lowest answer counts
 * @param highest what the highest counts, whether or not anybody gave it
 * @param orders what each text counts: one map for each order that is possible
 */
public record AnswerOrder(String kind, int lowest, int highest, List<Map<String, Integer>> orders) {
    /** The kind of answers that have numbers in them. */
    public static final String NUMBERED = "numbered";

    private static final class Shipped {
        static final AnswerSets SETS = AnswerSets.shipped();
    }

    public AnswerOrder {
        orders = List.copyOf(orders);
    }

    /** By their own numbers, or in the set with the fewest answers that holds all of these texts, from 1. */
    public static Optional<AnswerOrder> of(Collection<String> texts) {
        return numbered(texts).or(() -> ofSet(texts, Shipped.SETS.recognise(texts), 1));
    }

    /** The same within a range, with sets of as many answers alone. */
    public static Optional<AnswerOrder> within(Collection<String> texts, AnswerRange range) {
        int size = (int) range.width() + 1;
        return numbered(texts)
                .filter(order -> range.contains(order.lowest) && range.contains(order.highest))
                .or(() -> ofSet(texts, Shipped.SETS.recognise(texts).ofSize(size), (int) range.minimum()));
    }

    /** Whether there is one order alone. */
    public boolean isClear() {
        return orders.size() == 1;
    }

    private static Optional<AnswerOrder> numbered(Collection<String> texts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String text : texts) {
            AnswerText.of(text).number().ifPresent(number -> numbers.put(text, (int) number));
        }
        boolean whole = texts.stream()
                .flatMap(text -> AnswerText.of(text).number().stream().boxed())
                .allMatch(number -> number == Math.rint(number));
        boolean different = whole && numbers.values().stream().distinct().count() == texts.size();
        return different
                ? Optional.of(new AnswerOrder(
                        NUMBERED,
                        Collections.min(numbers.values()),
                        Collections.max(numbers.values()),
                        List.of(numbers)))
                : Optional.empty();
    }

    private static Optional<AnswerOrder> ofSet(Collection<String> texts, RecognisedAnswers recognised, int lowest) {
        List<Map<String, Integer>> orders = new ArrayList<>();
        for (AnswerSet set : recognised.orders().toList()) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (String text : texts) {
                OptionalInt place = set.position(AnswerText.of(text));
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                places.put(text, lowest + place.getAsInt() - 1);
            }
            orders.add(places);
        }
        return recognised.closest().map(set -> new AnswerOrder(set.kind(), lowest, lowest + set.size() - 1, orders));
    }
}
