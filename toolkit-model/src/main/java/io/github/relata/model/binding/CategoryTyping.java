package io.github.relata.model.binding;

import io.github.relata.model.data.MissingKind;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Levels of a category; the value is the level's index. A cell is compared with the codes first, then with the levels'
 * names, then with the codes as numbers, by which 1.0 stands for 1; what is left falls to the level of all others.
 */
final class CategoryTyping implements CellTyping {
    private static final int SEVERAL = -1;

    private final MissingCodes missing;
    private final char decimal;
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<Double, Integer> byNumber = new HashMap<>();
    private final CellReading otherwise;

    private CategoryTyping(List<Variable.Level> levels, CellReading otherwise, MissingCodes missing, char decimal) {
        this.missing = missing;
        this.decimal = decimal;
        this.otherwise = otherwise;
        for (int index = 0; index < levels.size(); index++) {
            for (String code : levels.get(index).codes()) {
                byText.put(code, index);
                // Two levels may have codes that are one number, such as 1 and 01: they go by their texts alone.
                byNumber.merge(CellNumber.of(code), index, (one, other) -> one.equals(other) ? one : SEVERAL);
            }
        }
        for (int index = 0; index < levels.size(); index++) {
            byText.putIfAbsent(levels.get(index).name(), index);
        }
        byNumber.remove(Double.NaN);
        byNumber.values().removeIf(index -> index == SEVERAL);
    }

    /** Levels as declared: what is none of them is a fault, unless one takes all others. */
    static CategoryTyping declared(List<Variable.Level> levels, MissingCodes missing, char decimal) {
        OptionalInt others = OptionalInt.empty();
        List<String> expected = new ArrayList<>();
        for (int index = 0; index < levels.size(); index++) {
            Variable.Level level = levels.get(index);
            others = level.others() ? OptionalInt.of(index) : others;
            expected.add(level.name() + ": " + String.join(", ", level.codes()));
        }
        CellReading otherwise = others.isPresent()
                ? new CellReading.Value(others.getAsInt())
                : new CellReading.Fault(BindingCode.UNKNOWN_LEVEL, String.join("; ", expected));
        return new CategoryTyping(levels, otherwise, missing, decimal);
    }

    /** Levels as found among the cases: what is none of them stands in rows that are left out, and is no fault. */
    static CategoryTyping found(List<Variable.Level> levels, MissingCodes missing, char decimal) {
        return new CategoryTyping(levels, new CellReading.Absent(MissingKind.EMPTY), missing, decimal);
    }

    @Override
    public CellReading read(String cell) {
        Optional<MissingKind> kind = missing.of(cell);
        if (kind.isPresent()) {
            return new CellReading.Absent(kind.get());
        }
        Integer index = byText.get(cell);
        if (index == null) {
            index = byNumber.get(CellNumber.of(cell, decimal));
        }
        return index == null ? otherwise : new CellReading.Value(index);
    }

    @Override
    public CellReading read(double number) {
        throw new IllegalStateException("levels go by their texts");
    }

    @Override
    public boolean countByValue() {
        return false;
    }
}
