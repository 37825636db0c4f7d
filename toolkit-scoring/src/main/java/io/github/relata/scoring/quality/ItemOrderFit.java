package io.github.relata.scoring.quality;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How the answers fit the key of one item order: all its scores together, the widest first. What a wide score settles
 * holds for the narrow ones, which alone could not tell one half of their items from the other. Immutable once made.
 */
final class ItemOrderFit {
    /** Fewer items cannot outvote one that is turned. */
    private static final int LEAST_ITEMS = 3;

    /** A score with what its signs say; {@code found} are the numbers of the items that it gave away. */
    private record Examined(KeyedScore score, SignPattern pattern, BitSet found) {}

    private final ItemOrder order;
    private final List<KeyedScore> scores;
    private final List<Examined> examined = new ArrayList<>();
    private final BitSet turned = new BitSet();
    private final BitSet settled = new BitSet();
    private final BitSet reversed = new BitSet();

    private ItemOrderFit(ItemOrder order, List<KeyedScore> scores) {
        this.order = order;
        this.scores = scores;
    }

    static ItemOrderFit of(ItemOrder order, ScaleAnswers answers) {
        List<KeyedScore> scores = order.scores().stream()
                .filter(ItemOrderFit::isPlainMeanOrSum)
                .map(score -> KeyedScore.of(score, answers))
                .filter(score -> score.size() >= LEAST_ITEMS && score.products().n() >= KeyingDetective.LEAST_CASES)
                .sorted(Comparator.comparingInt(score -> -score.size()))
                .toList();
        ItemOrderFit fit = new ItemOrderFit(order, scores);
        scores.forEach(fit::examine);
        fit.addAllReversed();
        return fit;
    }

    /** Whether it is a mean or a sum of answers as they are or reversed, so that it has two directions. */
    private static boolean isPlainMeanOrSum(ScoreDefinition score) {
        return score.ofItems()
                .filter(rule -> rule.aggregation() != Aggregation.COUNT)
                .filter(rule -> rule.items().stream().allMatch(KeyedItem::isPlain))
                .isPresent();
    }

    private void examine(KeyedScore declared) {
        KeyedScore score = declared.turned(turned);
        SignPattern pattern = pattern(score);
        BitSet against = pattern.turned();
        BitSet found = new BitSet();
        for (int item = 0; item < score.size(); item++) {
            int number = score.number(item);
            if (against.get(item) && !settled.get(number)) {
                found.set(number);
                settled.set(number);
            } else if (pattern.holds(item)) {
                settled.set(number);
            }
            if (score.isReversed(item)) {
                reversed.set(number);
            }
        }
        turned.or(found);
        examined.add(new Examined(score, pattern, found));
    }

    /** What wider scores have settled shows the direction, else the items that the key counts as they are, else all. */
    private SignPattern pattern(KeyedScore score) {
        BitSet known = new BitSet();
        BitSet direct = new BitSet();
        for (int item = 0; item < score.size(); item++) {
            known.set(item, settled.get(score.number(item)));
            direct.set(item, !score.isReversed(item));
        }
        return SignPattern.of(score, known.isEmpty() ? direct::get : known::get);
    }

    /** Where most reversed items are turned and none holds, the weak ones among them are taken to be so, too. */
    private void addAllReversed() {
        BitSet holding = (BitSet) reversed.clone();
        holding.and(settled);
        holding.andNot(turned);
        BitSet direct = (BitSet) turned.clone();
        direct.andNot(reversed);
        boolean most = turned.cardinality() >= 2 && 2 * turned.cardinality() >= reversed.cardinality();
        if (most && holding.isEmpty() && direct.isEmpty()) {
            turned.or(reversed);
        }
    }

    ItemOrder order() {
        return order;
    }

    List<KeyedScore> scores() {
        return scores;
    }

    /** The numbers of the items that seem to be counted from the wrong end. */
    BitSet turned() {
        return (BitSet) turned.clone();
    }

    /** What kind of items these are. */
    KeyingVerdict verdict() {
        if (scores.isEmpty()) {
            return KeyingVerdict.NOT_EXAMINED;
        }
        if (turned.isEmpty()) {
            return KeyingVerdict.FITS;
        }
        if (examined.stream()
                .anyMatch(one -> !one.found().isEmpty() && !one.pattern().isDecided())) {
            return KeyingVerdict.SIDES_UNDECIDED;
        }
        if (turned.cardinality() >= 2 && turned.equals(reversed)) {
            return KeyingVerdict.ALL_REVERSED_TWICE;
        }
        BitSet both = (BitSet) turned.clone();
        both.and(reversed);
        if (both.isEmpty()) {
            return KeyingVerdict.UNREVERSED;
        }
        return both.equals(turned) ? KeyingVerdict.DOUBLY_REVERSED : KeyingVerdict.TURNED;
    }

    /** The turned items with the evidence of the score that gave them away, else of the widest that has them. */
    List<SuspectItem> suspects(ScaleItems scale) {
        return turned.stream().mapToObj(number -> suspect(number, scale)).toList();
    }

    private SuspectItem suspect(int number, ScaleItems scale) {
        Examined witness = examined.stream()
                .filter(one -> one.found().get(number))
                .findFirst()
                .orElseGet(() -> examined.stream()
                        .filter(one -> one.score().itemOf(number).isPresent())
                        .findFirst()
                        .orElseThrow());
        int item = witness.score().itemOf(number).orElseThrow();
        SignPattern pattern = witness.pattern();
        return new SuspectItem(
                number,
                scale.items().get(number - 1).name(),
                reversed.get(number),
                pattern.correlation(item),
                pattern.chance(item),
                pattern.loading(item));
    }

    /** How firmly the scores hold together once the items are turned: the mean correlation of an item with its rest. */
    double coherence() {
        double sum = 0;
        int items = 0;
        for (KeyedScore declared : scores) {
            KeyedScore score = declared.turned(turned);
            for (int item = 0; item < score.size(); item++) {
                sum += score.correlation(item, other -> true);
                items++;
            }
        }
        return items == 0 ? 0 : sum / items;
    }
}
