package io.github.relata.model.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sangat Setuju|sangat setuju",
                "  sangat\t SETUJU. |sangat setuju",
                "Ragu-ragu|ragu ragu",
                "Don't know|dont know",
                "Don’t know|dont know",
                "Très souvent|tres souvent",
                "2nd|2nd",
                "3x|3x",
                "18 - 25|18 25",
                "Sering (1-2 kali)|sering",
                "***|***"
            })
    void comparesLettersAndDigitsAlone(String cell, String words) {
        assertThat(AnswerText.of(cell).words()).isEqualTo(words);
        assertThat(AnswerText.of(cell).number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 - Sangat Setuju",
                "5. Sangat setuju",
                "5) sangat setuju",
                "(5) Sangat Setuju",
                "[5] Sangat Setuju",
                "5 = sangat setuju",
                "5: sangat setuju",
                "5 Sangat Setuju",
                "5 – Sangat Setuju",
                "Sangat Setuju (5)"
            })
    void takesTheNumberOff(String cell) {
        assertThat(AnswerText.of(cell)).isEqualTo(new AnswerText("sangat setuju", "", OptionalDouble.of(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "(5)", " 5 ", "5."})
    void knowsANumberAlone(String cell) {
        assertThat(AnswerText.of(cell)).isEqualTo(new AnswerText("", "", OptionalDouble.of(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Setuju (S)", "4 - Setuju (S)"})
    void keepsWhatStandsAside(String cell) {
        assertThat(AnswerText.of(cell).words()).isEqualTo("setuju");
        assertThat(AnswerText.of(cell).aside()).isEqualTo("s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void hasNoWordsWhereThereAreNone(String cell) {
        assertThat(AnswerText.of(cell)).isEqualTo(new AnswerText("", "", OptionalDouble.empty()));
    }
}
