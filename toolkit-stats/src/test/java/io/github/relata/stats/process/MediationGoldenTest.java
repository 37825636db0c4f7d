package io.github.relata.stats.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of the table, every effect of it. */
class MediationGoldenTest {
    private static final double TOLERANCE = 1e-9;

    static List<String> models() {
        return ModelAgreement.models();
    }

    @ParameterizedTest(name = "model {0}")
    @MethodSource("models")
    void equalsR(String name) {
        ModelAgreement agreement = ModelAgreement.of(name);

        assertThat(agreement.result().effects()).hasSameSizeAs(agreement.expected());
        assertThat(agreement.result().caveats()).isEmpty();
        assertThat(agreement.result().drawsFailed()).isZero();
        assertThat(agreement.largestDifference()).isLessThan(TOLERANCE);
    }

    @Test
    void noNumberIsMissing() {
        List<String> numbers = Stream.of(
                        IntStream.rangeClosed(1, 12),
                        IntStream.rangeClosed(14, 22),
                        IntStream.of(28, 29, 58, 59),
                        IntStream.rangeClosed(80, 92))
                .flatMap(range -> range.mapToObj(Integer::toString))
                .toList();

        assertThat(ModelAgreement.models()).containsAll(numbers);
    }
}
