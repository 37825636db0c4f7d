package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoringRuleTest {
    @Test
    void aMeanIsOfTheAnswered() {
        assertThat(ScoringRule.MEAN.value(17, 4, 5)).isEqualTo(4.25);
    }

    @Test
    void aSumWithGapsIsProrated() {
        assertThat(ScoringRule.SUM.value(17, 4, 5)).isEqualTo(4.25 * 5);
    }

    @Test
    void aCompleteSumStaysWhole() {
        for (int items = 1; items <= 60; items++) {
            for (int sum = 0; sum <= 7 * items; sum++) {
                assertThat(ScoringRule.SUM.value(sum, items, items)).isEqualTo(sum);
            }
        }
    }

    @Test
    void isWrittenInLowerCase() {
        assertThat(ScoringRule.MEAN.key()).isEqualTo("mean");
        assertThat(ScoringRule.SUM.key()).isEqualTo("sum");
    }
}
