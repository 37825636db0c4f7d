package io.github.relata.model.binding;

import io.github.relata.model.data.MissingKind;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The levels of a category whose study declares none: the values found among the cases, numbers by size before words by
 * alphabet, as R's {@code factor} orders them.
 */
final class LevelsFound {
    private static final Comparator<String> ORDER = Comparator.<String>comparingDouble(LevelsFound::rank)
            .thenComparing(String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Comparator.naturalOrder());

    private LevelsFound() {}

    static List<Variable.Level> in(RawColumn raw, Kept kept, MissingCodes missing) {
        Set<String> found = new LinkedHashSet<>();
        for (int index = 0; index < kept.size(); index++) {
            String text = raw.text(kept.row(index));
            if (!found.contains(text)) {
                Optional<MissingKind> kind = missing.of(text);
                if (kind.isEmpty()) {
                    found.add(text);
                }
            }
        }
        List<String> sorted = new ArrayList<>(found);
        sorted.sort(ORDER);
        return sorted.stream()
                .map(text -> new Variable.Level(text, List.of(text), false))
                .toList();
    }

    private static double rank(String text) {
        double number = CellNumber.of(text);
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
    }
}
