package io.github.relata.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeMeaningsTest {
    private final CodeMeanings meanings = new CodeMeanings();

    private NumberColumn column(int... codes) {
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            bytes[i] = (byte) codes[i];
        }
        return NumberColumn.ofCodes("x", "X", meanings, bytes);
    }

    @Test
    void codesBecomeNumbersAndKindsOfMissing() {
        meanings.number((byte) 1, 7);
        meanings.number((byte) -100, -100);
        meanings.missing((byte) 9, MissingKind.DECLARED);
        meanings.missing((byte) -128, MissingKind.INVALID);
        NumberColumn column = column(1, 9, -100, -128, 5);
        assertThat(column.value(0)).isEqualTo(7);
        assertThat(column.missing(1)).contains(MissingKind.DECLARED);
        assertThat(column.value(2)).isEqualTo(-100);
        assertThat(column.missing(3)).contains(MissingKind.INVALID);
        assertThat(column.missing(4)).contains(MissingKind.EMPTY);
        assertThat(column.missingCount()).isEqualTo(3);
    }

    @Test
    void numbersThatFitNoByteAreDoubles() {
        meanings.number((byte) 1, 1.5);
        meanings.number((byte) 2, -0.0);
        meanings.number((byte) 3, 1000);
        meanings.number((byte) 4, 4);
        meanings.missing((byte) 9, MissingKind.DECLARED);
        NumberColumn column = column(1, 2, 3, 4, 9, 5);
        double[] values = new double[6];
        column.copy(0, 6, values);
        assertThat(values).containsExactly(1.5, -0.0, 1000, 4, Double.NaN, Double.NaN);
        assertThat(column.missing(4)).contains(MissingKind.DECLARED);
        assertThat(column.missing(5)).contains(MissingKind.EMPTY);
    }

    @Test
    void aCodeThatDoesNotOccurWidensNothing() {
        meanings.number((byte) 1, 1.5);
        meanings.number((byte) 2, 2);
        assertThat(column(2, 2).value(1)).isEqualTo(2);
    }
}
