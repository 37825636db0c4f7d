package io.github.relata.scoring.quality;

import static io.github.relata.scoring.quality.KeyingCase.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.ItemOrder;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded samples; docs/keying.md has the rates of more of them. */
class KeyingErrorRatesTest {
    private static final int DRAWS = 40;

    static List<KeyingCase> fitting() {
        return KeyingCase.fitting();
    }

    static List<KeyingCase> turnedItems() {
        return KeyingCase.turnedItems();
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void suspectsNoKeyThatFits(KeyingCase scale) {
        assertThat(KeyingErrorRates.of(scale, 100, DRAWS).wrongly()).isLessThanOrEqualTo(0.2);
        assertThat(KeyingErrorRates.of(scale, 300, DRAWS).wrongly()).isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @MethodSource("turnedItems")
    void namesTurnedItemsAndNoOthers(KeyingCase scale) {
        assertThat(KeyingErrorRates.of(scale, 50, DRAWS).wrongly()).isLessThanOrEqualTo(0.05);
        KeyingErrorRates rates = KeyingErrorRates.of(scale, 300, DRAWS);
        assertThat(rates.wrongly()).isZero();
        assertThat(rates.exactly() + rates.partly()).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tellsTheItemOrdersOfSixtyPeopleApart(long seed) {
        int[] odd = IntStream.rangeClosed(1, 18).map(number -> 2 * number - 1).toArray();
        int[] even = IntStream.rangeClosed(1, 18).map(number -> 2 * number).toArray();
        ItemOrder mixed = order("mixed", odd, even, Set.of(2, 3, 15, 22, 25, 29, 33));
        ItemOrder blocks =
                order("blocks", numbers(1, 18), numbers(19, 36), Set.of(9, 11, 20, 22, 26, 27, 28, 29, 30, 31));
        SimulatedScale scale = SimulatedScale.ofItems(36, 0.4, 0.8)
                .dimension(1, 19, 36, 0.3)
                .wordedAgainst(9, 11, 20, 22, 26, 27, 28, 29, 30, 31);

        ScaleKeying right = KeyingDetective.examine(scale.answeredBy(60, new Random(seed), blocks, mixed));
        ScaleKeying wrong = KeyingDetective.examine(scale.answeredBy(60, new Random(seed), mixed, blocks));

        assertThat(right.verdict()).isEqualTo(KeyingVerdict.FITS);
        assertThat(wrong.remedy().text()).isEqualTo("variant: blocks");
    }

    private static ItemOrder order(String name, int[] first, int[] second, Set<Integer> reversed) {
        IntUnaryOperator signed = number -> reversed.contains(number) ? -number : number;
        return SimulatedScale.order(
                name,
                List.of(
                        SimulatedScale.score(
                                "first",
                                Aggregation.MEAN,
                                IntStream.of(first).map(signed).toArray()),
                        SimulatedScale.score(
                                "second",
                                Aggregation.MEAN,
                                IntStream.of(second).map(signed).toArray())));
    }
}
