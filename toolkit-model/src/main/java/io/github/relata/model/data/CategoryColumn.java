package io.github.relata.model.data;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Categories: each case in one of a few named levels, the first of which is the reference. */
public final class CategoryColumn implements Column {

    private final String name;
    private final String label;
    private final List<String> levels;
    private final int[] codes;
    private final IntFunction<String> cells;

    private CategoryColumn(String name, String label, List<String> levels, int[] codes, IntFunction<String> cells) {
        this.name = name;
        this.label = label;
        this.levels = List.copyOf(levels);
        this.codes = codes;
        this.cells = cells;
    }

    /**
     * A column of level indexes; {@link #missingCode} stands for a missing value.
     *
     * @throws IllegalArgumentException if a code is no level's index
     */
    public static CategoryColumn of(String name, String label, List<String> levels, int... codes) {
        for (int code : codes) {
            if (code >= levels.size() || code < -MissingKind.COUNT) {
                throw new IllegalArgumentException("column " + name + ": no level has the index " + code);
            }
        }
        int[] own = codes.clone();
        List<String> names = List.copyOf(levels);
        return new CategoryColumn(name, label, names, own, row -> own[row] < 0 ? "" : names.get(own[row]));
    }

    /** The same column, which knows what stands for each case in the file. */
    public CategoryColumn writtenAs(IntFunction<String> fileCells) {
        return new CategoryColumn(name, label, levels, codes, fileCells);
    }

    /** The code of a missing value among level indexes. */
    public static int missingCode(MissingKind kind) {
        return -1 - kind.code();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.category(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int size() {
        return codes.length;
    }

    /** The names of the levels; the first is the reference. */
    public List<String> levels() {
        return levels;
    }

    /** What stands for a case in the file: a code, or its level's name. */
    public String cell(int row) {
        return cells.apply(row);
    }

    /** The index of a case's level, negative where it is missing. */
    public int levelIndex(int row) {
        return codes[row];
    }

    @Override
    public Optional<MissingKind> missing(int row) {
        return codes[row] >= 0 ? Optional.empty() : Optional.of(MissingKind.of(-1 - codes[row]));
    }
}
