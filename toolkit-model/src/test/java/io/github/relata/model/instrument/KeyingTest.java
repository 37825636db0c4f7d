package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyingTest {
    private static final AnswerRange RANGE = new AnswerRange(1, 4);
    private static final Keying.Table POINTS = new Keying.Table(Map.of(1.0, 0.0, 2.0, 5.0, 3.0, 2.5, 4.0, -1.0));

    @ParameterizedTest
    @MethodSource
    void manyAnswersHaveThePointsOfEach(KeyedItem keyed) {
        double[] answers = {1, 2, 3, 4, Double.NaN, 2.5, 2};
        double[] points = answers.clone();
        keyed.keyAll(points, 6);

        double[] expected = DoubleStream.of(answers).map(keyed::keyed).toArray();
        expected[6] = 2; // what lies behind the first ones stays
        assertThat(points).containsExactly(expected);
    }

    static Stream<KeyedItem> manyAnswersHaveThePointsOfEach() {
        Item item = new Item(1, RANGE, "");
        return Stream.of(new Keying.Direct(), new Keying.Reversed(RANGE), POINTS)
                .flatMap(keying -> Stream.of(1.0, 2.0, -0.5).map(weight -> new KeyedItem(item, keying, weight)));
    }

    @Test
    void anAnswerWithoutPointsIsUnknown() {
        assertThat(POINTS.points(2)).isEqualTo(5);
        assertThat(POINTS.points(2.5)).isNaN();
        assertThat(POINTS.points(Double.NaN)).isNaN();
    }
}
