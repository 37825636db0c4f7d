package io.github.relata.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "01, 1", "-1.50, -1.5", "+.5, 0.5", "5., 5", "1e3, 1000", "1.5E-2, 0.015"})
    void reads(String text, double value) {
        assertThat(PlainNumber.parse(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e3",
                "1e",
                "1e+",
                "1,5",
                "1d",
                "0x1p3",
                "NaN",
                "Infinity",
                " 1",
                "1 ",
                "1.2.3",
                "٣"
            })
    void refuses(String text) {
        assertThat(PlainNumber.parse(text)).isEmpty();
    }
}
