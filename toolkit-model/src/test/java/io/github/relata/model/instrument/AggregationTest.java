package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AggregationTest {
    @Test
    void aMeanIsOfTheAnswered() {
        assertThat(Aggregation.MEAN.value(17, 4, 5)).isEqualTo(4.25);
    }

    @Test
    void aSumWithGapsIsProrated() {
        assertThat(Aggregation.SUM.value(17, 4, 5)).isEqualTo(4.25 * 5);
    }

    @Test
    void aCompleteSumStaysWhole() {
        for (int items = 1; items <= 60; items++) {
            for (int sum = 0; sum <= 7 * items; sum++) {
                assertThat(Aggregation.SUM.value(sum, items, items)).isEqualTo(sum);
            }
        }
    }

    @Test
    void isWrittenInLowerCase() {
        assertThat(Aggregation.MEAN.key()).isEqualTo("mean");
        assertThat(Aggregation.SUM.key()).isEqualTo("sum");
    }
}
