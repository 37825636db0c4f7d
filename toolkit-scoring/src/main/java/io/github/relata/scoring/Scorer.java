package io.github.relata.scoring;

import io.github.relata.model.expression.Calculation;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.SafetyItem;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores one person's answers to an instrument. Immutable.
 *
 * <p>Reversed items count as {@code minimum + maximum - answer}, from the instrument's range. The keyed answers are
 * added in the order of the score's items. A mean is that sum divided by the number of answered items; a sum is the
 * sum itself if all are answered, and otherwise the mean times the number of items. For whole-number answers these are
 * the bits of R's {@code rowMeans(x, na.rm = TRUE)} and {@code rowSums(x)}. With fewer answers than
 * {@link ScoreDefinition#required()} a score is withheld. A formula or category is withheld where anything that it
 * depends on is unknown (see {@link Calculation}), and every score is where the whole form has too few answers.
 */
public final class Scorer {
    private final Instrument instrument;
    private final Optional<ItemOrder> order;
    private final Map<String, double[]> settings;

    /** The scores made ready; none where that needs the number of answers, or no order is named yet. */
    private final List<BoundScore> ready;

    private Scorer(Instrument instrument, Optional<ItemOrder> order, Map<String, double[]> settings) {
        this.instrument = instrument;
        this.order = order;
        this.settings = settings;
        this.ready = instrument.answering().openEnded()
                ? List.of()
                : order.map(key -> BoundScore.all(instrument, key, settings)).orElse(List.of());
    }

    /** A scorer of an instrument in its dominant item order, where it has one. */
    public static Scorer of(Instrument instrument) {
        return new Scorer(instrument, instrument.dominantOrder(), Map.of());
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
        return new Scorer(instrument, Optional.of(named), settings);
    }

    /**
     * A scorer of the same instrument and order by another of its sets of bands.
     *
     * @throws IllegalArgumentException if no score has such a set, or no order is named yet
     */
    public Scorer withBands(String name) {
        ItemOrder key = namedOrder();
        List<String> known = key.scores().stream()
                .flatMap(score -> score.bands().stream())
                .map(Bands::name)
                .distinct()
                .toList();
        if (!known.contains(name)) {
            throw new IllegalArgumentException(instrument.id() + " has no bands \"" + name + "\""
                    + (known.isEmpty() ? "" : "; it has " + String.join(", ", known)));
        }
        return new Scorer(instrument, Optional.of(key.withBands(name)), settings);
    }

    /**
     * A scorer of an open-ended list of measurements that knows what must be stated beside them.
     *
     * @param numbers by the name of the setting, a number for each answer
     * @throws IllegalArgumentException if they are not the settings of the instrument, or are no numbers
     */
    public Scorer withSettings(Map<String, double[]> numbers) {
        Map<String, double[]> own = new LinkedHashMap<>();
        numbers.forEach((name, values) -> own.put(name, values.clone()));
        new RequiredInput(instrument).checkSettings(own);
        return new Scorer(instrument, order, own);
    }

    /**
     * All scores, by name, in the order of their definition; the band of a score stands behind it, as
     * {@code total.band}.
     *
     * @param answers one per item, in the order of the items; {@code NaN} is a missing answer
     * @throws IllegalArgumentException if the number of answers is not that of the items, if an answer lies outside its
     *     item's range, if settings are missing or of another number, or if the instrument has several item orders and
     *     none was named
     */
    public Map<String, Score> score(double... answers) {
        ItemOrder key = namedOrder();
        RequiredInput input = new RequiredInput(instrument);
        input.checkAnswers(answers);
        input.checkSettings(settings, answers.length);
        List<BoundScore> scores = ready.isEmpty() ? madeReady(key, answers.length) : ready;
        return Collections.unmodifiableMap(OnePerson.score(scores, answers));
    }

    /**
     * The items whose answers call for care, whatever the scores are.
     *
     * @throws IllegalArgumentException as {@link #score}
     */
    public List<SafetyItem> concerns(double... answers) {
        new RequiredInput(instrument).checkAnswers(answers);
        return namedOrder().safety().stream()
                .filter(safety -> safety.concerns(answers[safety.item().item().number() - 1]))
                .toList();
    }

    private List<BoundScore> madeReady(ItemOrder key, int items) {
        return BoundScore.all(instrument.withItems(items), key.withItems(items), settings);
    }

    private ItemOrder namedOrder() {
        return order.orElseThrow(() -> new IllegalArgumentException(
                instrument.id() + " circulates in several item orders: name one of " + orderNames()));
    }

    private String orderNames() {
        return String.join(
                ", ", instrument.orders().stream().map(ItemOrder::name).toList());
    }
}
