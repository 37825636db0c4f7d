package io.github.relata.scoring.quality.careless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.PairwiseProducts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The edges of the indices. */
class IndicesTest {
    @Test
    void noAnswersAtAll() {
        assertThat(LongString.longest()).isZero();
        assertThat(LongString.average()).isNaN();
        assertThat(ResponseVariability.of()).isNaN();
        assertThat(ResponseVariability.of(3, Double.NaN)).isNaN();
    }

    @Test
    void gapsEndAString() {
        assertThat(LongString.longest(2, 2, Double.NaN, 2, 2, 2)).isEqualTo(3);
        assertThat(LongString.longest(Double.NaN, Double.NaN)).isEqualTo(1);
        assertThat(LongString.average(2, 2, Double.NaN, 2)).isEqualTo(4 / 3.0);
    }

    @Test
    void halvesThatDoNotVaryHaveNoConsistency() {
        EvenOdd index = EvenOdd.over(List.of(new int[] {0, 1}, new int[] {2, 3}, new int[] {4, 5}));

        assertThat(index.of(3, 3, 3, 3, 3, 3)).isNaN();
        assertThat(index.of(1, 1, 2, 2, 3, 3)).isCloseTo(-1, within(1e-15));
        assertThat(index.of(1, 3, 2, 2, 3, 1)).isCloseTo(1, within(1e-15));
        assertThat(index.of(1, Double.NaN, 2, Double.NaN, 3, 1)).isNaN();
    }

    @Test
    void fewPairsHaveNoCorrelation() {
        double[] one = {1, 2, 3, 4, 5};
        double[] other = {5, 4, 3, 2, 1};
        PairwiseProducts products = PairwiseProducts.of(NumericTable.of(one, one, other));

        assertThat(ItemPairs.synonyms(products, 0.6).size()).isEqualTo(1);
        assertThat(ItemPairs.antonyms(products, 0.6).size()).isEqualTo(2);
        assertThat(ItemPairs.synonyms(products, 0.6).correlation(1, 1, 5)).isNaN();
    }
}
