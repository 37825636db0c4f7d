package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingRuleTest {
    @ParameterizedTest(name = "{0} of {1} items")
    @CsvSource({
        "0.8, 1, 1",
        "0.8, 4, 4",
        "0.8, 5, 4",
        "0.8, 6, 5",
        "0.8, 10, 8",
        "0.8, 12, 10",
        "0.75, 12, 9",
        "0.56, 25, 14",
        "0.07, 100, 7",
        "1, 36, 36",
        "0.000000000001, 3, 1"
    })
    void requiresTheShareRoundedUp(double share, int items, int required) {
        assertThat(new MissingRule(share, MissingRule.Authority.STUDY).required(items))
                .isEqualTo(required);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN})
    void aShareLiesAboveNoneAndUpToAll(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MissingRule(share, MissingRule.Authority.STUDY))
                .withMessage("a share of answered items of " + share);
    }

    @Test
    void theDefaultIsNobodysRule() {
        assertThat(MissingRule.DEFAULT).isEqualTo(new MissingRule(0.8, MissingRule.Authority.DEFAULT));
    }
}
