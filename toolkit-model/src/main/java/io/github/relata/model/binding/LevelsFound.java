package io.github.relata.model.binding;

import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.intake.DecimalColumn;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.SmallIntegerColumn;
import io.github.relata.model.intake.TextColumn;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The levels of a category whose study declares none: the values found among the cases, numbers by size before words by
 * alphabet.
 */
final class LevelsFound implements RawColumn.Visitor<Collection<String>> {
    private static final Comparator<String> ORDER = Comparator.<String>comparingDouble(LevelsFound::rank)
            .thenComparing(String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Comparator.naturalOrder());

    private final Kept kept;

    private LevelsFound(Kept kept) {
        this.kept = kept;
    }

    static List<Variable.Level> in(RawColumn raw, Kept kept, MissingCodes missing) {
        List<String> found = new ArrayList<>(raw.accept(new LevelsFound(kept)));
        found.removeIf(text -> missing.of(text).isPresent());
        found.sort(ORDER);
        return found.stream()
                .map(text -> new Variable.Level(text, List.of(text), false))
                .toList();
    }

    @Override
    public Collection<String> smallIntegers(SmallIntegerColumn column) {
        BitSet codes = codes(row -> column.code(row) - Byte.MIN_VALUE);
        return codes.stream()
                .mapToObj(code -> SmallIntegerColumn.text((byte) (code + Byte.MIN_VALUE)))
                .toList();
    }

    @Override
    public Collection<String> decimals(DecimalColumn column) {
        Set<String> found = new LinkedHashSet<>();
        for (int index = 0; index < kept.size(); index++) {
            found.add(column.text(kept.row(index)));
        }
        return found;
    }

    @Override
    public Collection<String> texts(TextColumn column) {
        return codes(column::code).stream().mapToObj(column.dictionary()::get).toList();
    }

    private BitSet codes(IntUnaryOperator codeOf) {
        BitSet codes = new BitSet();
        for (int index = 0; index < kept.size(); index++) {
            codes.set(codeOf.applyAsInt(kept.row(index)));
        }
        return codes;
    }

    private static double rank(String text) {
        double number = CellNumber.of(text);
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
    }
}
