package io.github.relata.scoring.quality;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares the key of a scale with its answers, to find the most common silent error in scoring: items that are reversed
 * twice, or not at all. It says what it suspects and changes nothing.
 *
 * <p>An item is suspected if, as the key counts it, it runs against the items that fit the key: on the other side of the
 * first principal component, with a correlation with their sum that is negative beyond chance (one-sided t test at 0.01,
 * divided by the number of items), at most -0.2, and at least half as strong as these hold together. A weak item is none.
 * The sides are those of the best pattern of signs, so that half of the items or more may be wrong; the items that the
 * key counts as they are show which side is right. Means and sums of three items or more, of at least {@value
 * #LEAST_CASES} cases that answered all of them, are examined, the widest first; constant items are left out. Every item
 * order that the instrument has is tried.
 *
 * <p>Method, limits and simulated error rates stand in docs/keying.md.
 */
public final class KeyingDetective {
    /** Fewer cases say nothing. */
    public static final int LEAST_CASES = 30;

    /** How much more firmly the items must hold together in another order, as a mean correlation with their rest. */
    private static final double CLEARLY_FIRMER = 0.1;

    private static final double AS_FIRM = 0.01;

    private final ScaleItems scale;
    private final ScaleAnswers answers;
    private final ItemOrderFit declared;

    private KeyingDetective(ScaleItems scale) {
        this.scale = scale;
        this.answers = ScaleAnswers.of(scale);
        this.declared = ItemOrderFit.of(scale.key(), answers);
    }

    /** What the answers to a scale say of its key. */
    public static ScaleKeying examine(ScaleItems scale) {
        return scale.instrument().answering().openEnded()
                ? new ScaleKeying(
                        scale.name(),
                        0,
                        KeyingVerdict.NOT_EXAMINED,
                        List.of(),
                        List.of(),
                        KeyingRemedy.of(scale, Optional.empty(), new BitSet()))
                : new KeyingDetective(scale).result();
    }

    private ScaleKeying result() {
        return otherOrder()
                .map(other -> result(other, KeyingVerdict.OTHER_ORDER))
                .orElseGet(() -> result(declared, declared.verdict()));
    }

    private ScaleKeying result(ItemOrderFit fit, KeyingVerdict verdict) {
        Optional<String> variant =
                fit == declared ? Optional.empty() : Optional.of(fit.order().name());
        return new ScaleKeying(
                scale.name(),
                answers.n(),
                verdict,
                fit.suspects(scale),
                alphas(fit),
                KeyingRemedy.of(scale, variant, fit.turned()));
    }

    /** The scores whose alpha differs, in the order of the key. */
    private List<AlphaChange> alphas(ItemOrderFit fit) {
        List<AlphaChange> changes = new ArrayList<>();
        for (ScoreDefinition definition : scale.key().scores()) {
            Optional<KeyedScore> before = score(declared, definition.name());
            Optional<KeyedScore> after = score(fit, definition.name()).map(score -> score.turned(fit.turned()));
            if (before.isPresent() && after.isPresent()) {
                double was = before.get().alpha();
                double is = after.get().alpha();
                if (was != is) {
                    changes.add(new AlphaChange(definition.nameIn(scale.name()), was, is));
                }
            }
        }
        return changes;
    }

    private static Optional<KeyedScore> score(ItemOrderFit fit, String name) {
        return fit.scores().stream()
                .filter(score -> score.definition().name().equals(name))
                .findFirst();
    }

    /** The other item order that explains the answers best, if it does so better than the declared one. */
    private Optional<ItemOrderFit> otherOrder() {
        List<ItemOrder> others = scale.instrument().orders().stream()
                .filter(order -> !order.name().equals(scale.key().name()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        double coherence = declared.coherence();
        return others.stream()
                .map(order -> ItemOrderFit.of(order, answers))
                .filter(other -> explainsBetter(other, other.coherence() - coherence))
                .max(Comparator.comparingDouble(ItemOrderFit::coherence)
                        .thenComparing(fit -> -fit.turned().cardinality()));
    }

    /** Its items hold together more firmly, or as firmly with at most half as many of them turned. */
    private boolean explainsBetter(ItemOrderFit other, double gain) {
        boolean simpler = 2 * other.turned().cardinality() <= declared.turned().cardinality()
                && !declared.turned().isEmpty();
        return other.coherence() >= SignPattern.LEAST_CORRELATION
                && (gain >= CLEARLY_FIRMER || (gain >= -AS_FIRM && simpler));
    }
}
