package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Between which bounds a score can lie. */
class PossibleRangeTest {
    private static final KeyedItem DIRECT = KeyedItem.of(new Item(1, new AnswerRange(1, 5), ""), false);
    private static final KeyedItem REVERSED = KeyedItem.of(new Item(2, new AnswerRange(0, 10), ""), true);

    @Test
    void isThatOfTheItemsTogether() {
        assertThat(range(Aggregation.SUM, DIRECT, REVERSED)).isEqualTo(new AnswerRange(1, 15));
        assertThat(range(Aggregation.MEAN, DIRECT, REVERSED)).isEqualTo(new AnswerRange(0.5, 7.5));
    }

    @Test
    void countsPointsAndWeights() {
        Keying points = new Keying.Table(Map.of(1.0, 3.0, 2.0, -1.0, 3.0, 0.0));
        Item item = new Item(1, new AnswerRange(1, 3), "");

        assertThat(new KeyedItem(item, points, 1).range()).isEqualTo(new AnswerRange(-1, 3));
        assertThat(new KeyedItem(item, points, -2).range()).isEqualTo(new AnswerRange(-6, 2));
        assertThat(range(Aggregation.COUNT, new KeyedItem(item, points, 2), DIRECT))
                .isEqualTo(new AnswerRange(-1, 11));
    }

    @Test
    void followsTheConversion() {
        AnswerRange sums = new AnswerRange(2, 4);

        assertThat(new Conversion.None().rangeOf(sums)).isEqualTo(sums);
        assertThat(new Conversion.Rescale(new AnswerRange(2, 4), new AnswerRange(0, 100)).rangeOf(sums))
                .isEqualTo(new AnswerRange(0, 100));
        assertThat(new Conversion.Shift(-1).rangeOf(sums)).isEqualTo(new AnswerRange(1, 3));
        assertThat(new Conversion.Table(Map.of(2.0, 9.5, 3.0, 7.0, 4.0, 8.0)).rangeOf(sums))
                .isEqualTo(new AnswerRange(7, 9.5));
    }

    private static AnswerRange range(Aggregation aggregation, KeyedItem... items) {
        return new ScoringRule.OfItems(List.of(items), aggregation, new Conversion.None(), MissingRule.DEFAULT)
                .possibleRange();
    }
}
