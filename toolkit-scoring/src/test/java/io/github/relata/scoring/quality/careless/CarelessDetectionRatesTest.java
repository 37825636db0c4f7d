package io.github.relata.scoring.quality.careless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rates of docs/quality.md, on fewer samples and within wider bounds. */
class CarelessDetectionRatesTest {
    private static CarelessDetectionRates[] samples(int scales, double weakest) {
        Random random = new Random(7);
        return IntStream.range(0, 8)
                .mapToObj(draw ->
                        CarelessDetectionRates.of(new CarelessDetectionRates.Survey(scales, weakest), 400, random))
                .toArray(CarelessDetectionRates[]::new);
    }

    private static CarelessDetectionRates.Rates verdict(CarelessDetectionRates... samples) {
        return CarelessDetectionRates.mean(IntStream.range(0, samples.length)
                .mapToObj(draw -> samples[draw].byVerdict())
                .toArray(CarelessDetectionRates.Rates[]::new));
    }

    @Test
    void whoReadsIsNotAccused() {
        assertThat(verdict(samples(4, 0.5)).attentive()).isLessThan(0.02);
        assertThat(verdict(samples(10, 0.68)).attentive()).isLessThan(0.02);
    }

    @Test
    void straightLinersAndRandomAnswersAreFound() {
        CarelessDetectionRates.Rates found = verdict(samples(10, 0.68));

        assertThat(found.straight()).isGreaterThan(0.85);
        assertThat(found.random()).isGreaterThan(0.9);
    }

    @Test
    void atFivePercentOfFalseAlarmsTheLongestStringFindsStraightLiners() {
        for (CarelessDetectionRates sample : samples(4, 0.5)) {
            CarelessDetectionRates.Rates found = sample.atFixedFalseAlarms(CarelessIndex.LONGSTRING);
            assertThat(found.attentive()).isLessThanOrEqualTo(0.05);
            assertThat(found.straight()).isGreaterThan(0.9);
        }
    }
}
