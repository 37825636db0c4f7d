package io.github.relata.model.intake;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which row of the file each row of a table is, counted as a spreadsheet counts: the header is row 1, a line break in
 * quotes begins no row, a blank row counts although the table leaves it out.
 */
public final class RowNumbers {
    private final int first;
    private final int[] blank;

    /** Numbers from the row after the header on, without the blank rows, which are ascending. Takes the array over. */
    RowNumbers(int first, int[] blank) {
        this.first = first;
        this.blank = blank;
    }

    /** The row in the file of a row of the table. */
    public long of(int row) {
        // The blank rows before it: those with at most so many filled rows before them.
        int low = 0;
        int high = blank.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blank[middle] - middle <= first + row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (long) first + row + low;
    }

    /** The rows of the file that have no filled cell. */
    public IntStream blank() {
        return Arrays.stream(blank);
    }

    /** How many rows of the file have no filled cell. */
    public int blankCount() {
        return blank.length;
    }
}
