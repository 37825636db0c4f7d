package io.github.relata.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({
        "-0.35, 0.64, -0.4, 0.8, 0.2, 1",
        "0, 1, 0, 1, 0.2, 1",
        "-27, 525, -100, 600, 100, 0",
        "0, 0.0013, 0, 0.0014, 0.0002, 4",
        "-3, 40, -5, 40, 5, 0",
        "0, 5.9, 0, 6, 1, 0",
        "0, 58, 0, 60, 10, 0",
        "0, 0, -1, 1, 0.5, 1",
        "1e6, 3e6, 1000000, 3000000, 500000, 0"
    })
    void ticksAtOneTwoOrFive(double lowest, double highest, double low, double high, double step, int decimals) {
        Axis axis = Axis.covering(lowest, highest, 0, 100, 6);
        assertThat(axis.low()).isCloseTo(low, within(1e-9));
        assertThat(axis.high()).isCloseTo(high, within(1e-9));
        assertThat(axis.step()).isCloseTo(step, within(1e-12));
        assertThat(axis.decimals()).isEqualTo(decimals);
    }

    @Test
    void coversItsRangeWithAFewTicks() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            double scale = Math.exp(random.nextDouble(-12, 12));
            double lowest = random.nextDouble(-1, 1) * scale;
            double highest = lowest + random.nextDouble(0.01, 1) * scale;
            Axis axis = Axis.covering(lowest, highest, 0, 100, 6);
            double ulps = 1e-12 * scale;
            assertThat(axis.low()).isLessThanOrEqualTo(lowest + ulps);
            assertThat(axis.high()).isGreaterThanOrEqualTo(highest - ulps);
            assertThat(axis.ticks()).hasSizeBetween(4, 12);
        }
    }

    @Test
    void placesValues() {
        Axis axis = Axis.covering(-1, 1, 100, 300, 4);
        assertThat(axis.at(0)).isEqualTo(200);
        assertThat(axis.at(-1)).isEqualTo(100);
        assertThat(axis.at(1)).isEqualTo(300);
    }
}
