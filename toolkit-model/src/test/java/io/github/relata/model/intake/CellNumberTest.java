package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {
    @ParameterizedTest
    @CsvSource({"3, 3", "-2.50, -2.5", "+4, 4", "007, 7", ".5, 0.5", "5., 5", "1e3, 1000", "2.5E-1, 0.25", "-0, -0.0"})
    void readsNumbers(String text, double number) {
        assertThat(CellNumber.of(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "-",
                "+",
                "e5",
                "1e",
                "1e+",
                "1e5x",
                "NaN",
                "Infinity",
                "0x1F",
                "1d",
                "2f",
                "1,5",
                "1.000,5",
                "1 000",
                "3 kali",
                "1e999",
                "1.2.3"
            })
    void readsNothingElse(String text) {
        assertThat(CellNumber.of(text)).isNaN();
    }

    @Test
    void readsADecimalComma() {
        assertThat(CellNumber.of("3,5", ',')).isEqualTo(3.5);
        assertThat(CellNumber.of("-1,25e2", ',')).isEqualTo(-125);
        assertThat(CellNumber.of("3.5", ',')).isNaN();
        assertThat(CellNumber.of("1.234,5", ',')).isNaN();
    }
}
