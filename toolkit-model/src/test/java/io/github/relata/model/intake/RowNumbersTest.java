package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowNumbersTest {
    @Test
    void countsFromTheRowAfterTheHeader() {
        RowNumbers numbers = new RowNumbers(2, new int[0]);
        assertThat(numbers.of(0)).isEqualTo(2);
        assertThat(numbers.of(41)).isEqualTo(43);
    }

    @Test
    void countsBlankRows() {
        RowNumbers numbers = new RowNumbers(2, new int[] {2, 3, 6, 9});
        assertThat(new long[] {numbers.of(0), numbers.of(1), numbers.of(2), numbers.of(3), numbers.of(4)})
                .containsExactly(4, 5, 7, 8, 10);
        assertThat(numbers.blank()).containsExactly(2, 3, 6, 9);
        assertThat(numbers.blankCount()).isEqualTo(4);
    }
}
