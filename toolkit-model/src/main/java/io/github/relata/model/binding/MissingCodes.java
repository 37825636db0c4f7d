package io.github.relata.model.binding;

import io.github.relata.model.data.MissingKind;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.intake.RawColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells hold no answer: the empty one, NA, the codes that the study declares, of either case, and what the export
 * writes where a question was not shown.
 */
final class MissingCodes {
    private final Set<String> texts = new HashSet<>();
    private final Set<Double> numbers = new HashSet<>();
    private final Set<String> notShown;
    private final char decimal;

    MissingCodes(List<String> declared, List<String> notShown, char decimal) {
        this.notShown = Set.copyOf(notShown);
        this.decimal = decimal;
        for (String code : declared) {
            texts.add(code.strip().toLowerCase(Locale.ROOT));
            double number = CellNumber.of(code.strip());
            if (!Double.isNaN(number)) {
                // -99 also stands as -99.0 in exports that went through a spreadsheet.
                numbers.add(number);
            }
        }
    }

    Optional<MissingKind> of(String cell) {
        if (cell.isEmpty() || cell.equals(RawColumn.NOT_AVAILABLE)) {
            return Optional.of(MissingKind.EMPTY);
        }
        if (notShown.contains(cell)) {
            return Optional.of(MissingKind.NOT_SHOWN);
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        boolean declared =
                texts.contains(cell.toLowerCase(Locale.ROOT)) || numbers.contains(CellNumber.of(cell, decimal));
        return declared ? Optional.of(MissingKind.DECLARED) : Optional.empty();
    }

    /** Whether a number is a declared code. */
    boolean isDeclared(double number) {
        return !numbers.isEmpty() && numbers.contains(number);
    }
}
