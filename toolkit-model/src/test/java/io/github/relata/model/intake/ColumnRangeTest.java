package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnRangeTest {
    @ParameterizedTest
    @CsvSource({
        "A, 0, 0",
        "c, 2, 2",
        "J..U, 9, 20",
        "z..aa, 25, 26",
        "AZ, 51, 51",
        "' B .. D ', 1, 3",
        "XFD, 16383, 16383"
    })
    void countsAsASpreadsheetDoes(String text, int first, int last) {
        assertThat(ColumnRange.parse(text)).contains(new ColumnRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "U..J", "A..", "..B", "A1", "A..B..C", "ABCDE", "Ä"})
    void takesNothingElse(String text) {
        assertThat(ColumnRange.parse(text)).isEmpty();
    }

    @Test
    void writesLetters() {
        assertThat(ColumnRange.letters(0)).isEqualTo("A");
        assertThat(ColumnRange.letters(25)).isEqualTo("Z");
        assertThat(ColumnRange.letters(26)).isEqualTo("AA");
        assertThat(ColumnRange.letters(701)).isEqualTo("ZZ");
        for (int index = 0; index < 20_000; index += 7) {
            assertThat(ColumnRange.parse(ColumnRange.letters(index))).contains(new ColumnRange(index, index));
        }
    }

    @Test
    void checksItself() {
        assertThat(new ColumnRange(9, 20).count()).isEqualTo(12);
        assertThatThrownBy(() -> new ColumnRange(3, 2)).hasMessage("columns 3 to 2");
        assertThatThrownBy(() -> new ColumnRange(-1, 2)).hasMessage("columns -1 to 2");
    }
}
