package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21 tahun|21",
                "±20|20",
                "20th|20",
                "umur 20.|20",
                "-5 derajat|-5",
                "2,5 jam|2.5",
                "1.75 m|1.75",
                "0.500 l|0.5",
                "Rp 1500000|1500000"
            })
    void readsTheOneNumber(String cell, double number) {
        assertThat(NumberInText.of(cell).number(' ')).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp 1.500.000|.|1500000",
                "Rp 1.500.000,50|.|1500000.5",
                "$1,500.25|,|1500.25",
                "1.500,5 gram|.|1500.5",
                "1,500,000|,|1500000"
            })
    void knowsGroupsOfThree(String cell, char mark, double number) {
        NumberInText text = NumberInText.of(cell);
        assertThat(text.grouping()).isEqualTo(mark);
        assertThat(text.number(mark)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.500 poin|.|1500", "1.500 poin|,|1.5", "1,500 poin|.|1.5", "1,500 poin|,|1500"})
    void takesTheMarkThatTheFileHas(String cell, char mark, double number) {
        assertThat(NumberInText.of(cell).isUncertain()).isTrue();
        assertThat(NumberInText.of(cell).grouping()).isEqualTo(' ');
        assertThat(NumberInText.of(cell).number(' ')).isEmpty();
        assertThat(NumberInText.of(cell).number(mark)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20-25", "21 tahun 3 bulan", "dua puluh", "", "1 500 000"})
    void hasNoneWhereThereIsNoneOrMore(String cell) {
        assertThat(NumberInText.of(cell).digits()).isEmpty();
        assertThat(NumberInText.of(cell).number(' ')).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.50.000", "1.2.3", "1,5.2,5", "12.34.567"})
    void isNoNumberWhereMarksStandAnyhow(String cell) {
        assertThat(NumberInText.of(cell).grouping()).isEqualTo(' ');
        assertThat(NumberInText.of(cell).number(' ')).isEmpty();
    }
}
