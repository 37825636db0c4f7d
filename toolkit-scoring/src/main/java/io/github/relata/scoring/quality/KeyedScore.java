package io.github.relata.scoring.quality;

import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.stats.correlation.Correlation;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.reliability.Alpha;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The items of one score that vary, in the direction of its key. Items are counted from 0 here, and known by their
 * numbers outside.
 *
 * @param items the items with their numbers and directions
 * @param products their cross-products in these directions
 */
record KeyedScore(ScoreDefinition definition, List<KeyedItem> items, CrossProducts products) {
    KeyedScore {
        items = List.copyOf(items);
    }

    static KeyedScore of(ScoreDefinition definition, ScaleAnswers answers) {
        List<KeyedItem> items = definition.items();
        CrossProducts asked = answers.of(
                items.stream().mapToInt(keyed -> keyed.item().number() - 1).toArray());
        int[] varying = asked.varying();
        CrossProducts keyed = asked.combine(
                Weights.turning(items.size(), item -> items.get(item).reverseKeyed()));
        return new KeyedScore(
                definition, Arrays.stream(varying).mapToObj(items::get).toList(), keyed.select(varying));
    }

    /** The same score where the columns of some items, by number, count from their other end. */
    KeyedScore turned(BitSet numbers) {
        return new KeyedScore(
                definition, items, products.combine(Weights.turning(size(), item -> numbers.get(number(item)))));
    }

    int size() {
        return items.size();
    }

    /** The number of an item. */
    int number(int item) {
        return items.get(item).item().number();
    }

    /** The item of a number, if the score has it and it varies. */
    OptionalInt itemOf(int number) {
        return IntStream.range(0, size()).filter(item -> number(item) == number).findFirst();
    }

    boolean isReversed(int item) {
        return items.get(item).reverseKeyed();
    }

    double alpha() {
        return Alpha.of(products);
    }

    /** The correlation of an item with the sum of some others. */
    double correlation(int item, IntPredicate others) {
        return sumOfOthers(item, others).correlation(0, 1);
    }

    /** How likely so negative a correlation with some others is by chance, if there is none. */
    double chanceOfNegative(int item, IntPredicate others) {
        Correlation.Result test = Correlation.of(sumOfOthers(item, others));
        double half = Math.abs(test.coefficient()) == 1 ? 0 : test.pValue() / 2;
        return test.coefficient() < 0 ? half : 1 - half;
    }

    private CrossProducts sumOfOthers(int item, IntPredicate others) {
        return products.combine(
                Weights.sumOf(size(), other -> other == item),
                Weights.sumOf(size(), other -> other != item && others.test(other)));
    }
}
