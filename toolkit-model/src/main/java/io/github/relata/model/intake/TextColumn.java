package io.github.relata.model.intake;

import java.util.List;

/**
 * A column of any texts: each distinct text once, in the order in which they first occur, and a code per cell. Work on
 * texts is done once for each of {@link #dictionary()} and looked up by {@link #code(int)}.
 */
public final class TextColumn implements RawColumn {
    /** The code of the empty cell: the dictionary begins with "", whether or not a cell is empty. */
    public static final int EMPTY = 0;

    private final List<String> dictionary;
    private final int[] codes;
    private final int size;

    /** Takes the array over, of which the first {@code size} are the cells. */
    TextColumn(List<String> dictionary, int[] codes, int size) {
        this.dictionary = List.copyOf(dictionary);
        this.codes = codes;
        this.size = size;
    }

    /** The distinct texts by code; the first is "". */
    public List<String> dictionary() {
        return dictionary;
    }

    /** The place of a cell's text in the dictionary. */
    public int code(int row) {
        return codes[row];
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.texts(this);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int row) {
        return dictionary.get(codes[row]);
    }

    @Override
    public boolean isEmpty(int row) {
        return codes[row] == EMPTY;
    }

    @Override
    public double number(int row) {
        return CellNumber.of(text(row));
    }

    @Override
    public void copyNumbers(int from, int to, double[] target) {
        for (int row = from; row < to; row++) {
            target[row - from] = number(row);
        }
    }
}
