package io.github.relata.scoring;

import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Scores one person's answers to an instrument. Immutable.
 *
 * <p>Reversed items count as {@code minimum + maximum - answer}, from the instrument's range. The keyed answers are
 * added in the order of the score's items. A mean is that sum divided by the number of answered items; a sum is the
 * sum itself if all are answered, and otherwise the mean times the number of items. For whole-number answers these are
 * the bits of R's {@code rowMeans(x, na.rm = TRUE)} and {@code rowSums(x)}. With fewer answers than
 * {@link ScoreDefinition#required()} a score is withheld.
 */
public final class Scorer {
    private final Instrument instrument;
    private final Optional<ItemOrder> order;

    private Scorer(Instrument instrument, Optional<ItemOrder> order) {
        this.instrument = instrument;
        this.order = order;
    }

    /** A scorer of an instrument in its dominant item order, where it has one. */
    public static Scorer of(Instrument instrument) {
        return new Scorer(instrument, instrument.dominantOrder());
    }

    /**
     * A scorer of the same instrument in another item order.
     *
     * @throws IllegalArgumentException if the instrument has no such order
     */
    public Scorer inOrder(String name) {
        ItemOrder named = instrument
                .order(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        instrument.id() + " has no item order \"" + name + "\"; it has " + orderNames()));
        return new Scorer(instrument, Optional.of(named));
    }

    /**
     * All scores, by name, in the order of their definition.
     *
     * @param answers one per item, in the order of the items; {@code NaN} is a missing answer
     * @throws IllegalArgumentException if the number of answers is not that of the items, if an answer lies outside its
     *     item's range, or if the instrument has several item orders and none was named
     */
    public Map<String, Score> score(double... answers) {
        ItemOrder key = order.orElseThrow(() -> new IllegalArgumentException(
                instrument.id() + " circulates in several item orders: name one of " + orderNames()));
        requireInRange(answers);
        Map<String, Score> scores = new LinkedHashMap<>();
        for (ScoreDefinition definition : key.scores()) {
            scores.put(definition.name(), score(definition, answers));
        }
        return Collections.unmodifiableMap(scores);
    }

    private static Score score(ScoreDefinition definition, double[] answers) {
        double sum = 0;
        int answered = 0;
        for (KeyedItem keyed : definition.items()) {
            double answer = answers[keyed.item().number() - 1];
            if (!Double.isNaN(answer)) {
                sum += keyed.keyed(answer);
                answered++;
            }
        }
        int required = definition.required();
        return answered < required
                ? new Score.Withheld(answered, required)
                : new Score.Computed(definition.ofItems().orElseThrow().value(sum, answered), answered, required);
    }

    private void requireInRange(double[] answers) {
        int items = instrument.items().size();
        if (answers.length != items) {
            throw new IllegalArgumentException(instrument.id() + " has " + items + " items, but " + answers.length
                    + " answers were given; NaN stands for a missing one");
        }
        for (Item item : instrument.items()) {
            double answer = answers[item.number() - 1];
            AnswerRange range = item.range();
            if (!Double.isNaN(answer) && !range.contains(answer)) {
                throw new IllegalArgumentException(
                        instrument.id() + ", item " + item.number() + ": " + NumberWords.of(answer) + " is outside "
                                + NumberWords.of(range.minimum()) + " to " + NumberWords.of(range.maximum()));
            }
        }
    }

    private String orderNames() {
        return String.join(
                ", ", instrument.orders().stream().map(ItemOrder::name).toList());
    }
}
