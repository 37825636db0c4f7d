package io.github.relata.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({"7, 7", "-3, -3", "2.5, 2.5", "0.1, 0.1", "1e18, 1.0E18", "Infinity, Infinity", "NaN, NaN"})
    void wholeNumbersHaveNoPoint(double number, String words) {
        assertThat(NumberWords.of(number)).isEqualTo(words);
    }
}
