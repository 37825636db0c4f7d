package io.github.relata.model.binding;

import io.github.relata.model.data.MissingKind;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns the text of a cell into what it means for its variable. A cell's meaning depends on its text alone. */
interface CellTyping {
    CellReading read(String cell);

    /** Numbers: labels first, then the number itself without its unit, within its range if one is declared. */
    static CellTyping number(Variable variable, MissingCodes missing, char decimal) {
        Labels labels = new Labels(variable.labels());
        String unit = variable.unit();
        return cell -> {
            Optional<MissingKind> kind = missing.of(cell);
            if (kind.isPresent()) {
                return new CellReading.Absent(kind.get());
            }
            OptionalDouble labelled = labels.numberOf(cell);
            double number =
                    labelled.isPresent() ? labelled.getAsDouble() : CellNumber.of(withoutUnit(cell, unit), decimal);
            return within(variable.range(), number);
        };
    }

    /**
     * Answers to an item, in the instrument's coding: labels and numbers in the file's coding are moved to the
     * instrument's range, and an item that the file holds reversed is turned back to how it was asked.
     */
    static CellTyping answer(
            AnswerRange range, Scale.Coding coding, boolean reversedInFile, MissingCodes missing, char decimal) {
        Labels labels = new Labels(coding.labels());
        return cell -> {
            Optional<MissingKind> kind = missing.of(cell);
            if (kind.isPresent()) {
                return new CellReading.Absent(kind.get());
            }
            OptionalDouble labelled = labels.numberOf(cell);
            double inFile = labelled.isPresent() ? labelled.getAsDouble() : CellNumber.of(cell, decimal);
            CellReading reading = within(Optional.of(fileRange(range, coding)), inFile);
            if (reading instanceof CellReading.Value value) {
                double answer = coding.ends()
                        .map(ends -> range.minimum()
                                + (value.value() - ends.lowest()) * range.width() / (ends.highest() - ends.lowest()))
                        .orElse(value.value());
                return new CellReading.Value(reversedInFile ? range.reverse(answer) : answer);
            }
            return reading;
        };
    }

    /** Levels of a category, by code or by name; the value is the level's index. */
    static CellTyping category(List<Variable.Level> levels, MissingCodes missing, char decimal) {
        Map<String, Integer> byText = new HashMap<>();
        Map<Double, Integer> byNumber = new HashMap<>();
        int others = -1;
        for (int index = 0; index < levels.size(); index++) {
            Variable.Level level = levels.get(index);
            byText.putIfAbsent(level.name(), index);
            for (String code : level.codes()) {
                byText.put(code, index);
                byNumber.put(CellNumber.of(code), index);
            }
            others = level.others() ? index : others;
        }
        byNumber.remove(Double.NaN);
        int rest = others;
        String expected = String.join(", ", byText.keySet().stream().sorted().toList());
        return cell -> {
            Optional<MissingKind> kind = missing.of(cell);
            if (kind.isPresent()) {
                return new CellReading.Absent(kind.get());
            }
            Integer index = byText.get(cell);
            if (index == null) {
                index = byNumber.get(CellNumber.of(cell, decimal));
            }
            if (index == null && rest < 0) {
                return new CellReading.Fault(BindingCode.UNKNOWN_LEVEL, expected);
            }
            return new CellReading.Value(index == null ? rest : index);
        };
    }

    private static CellReading within(Optional<AnswerRange> range, double number) {
        String expected = range.map(CellTyping::words).orElse("");
        if (Double.isNaN(number)) {
            return new CellReading.Fault(BindingCode.NOT_A_NUMBER, expected);
        }
        if (range.isPresent() && !range.get().contains(number)) {
            return new CellReading.Fault(BindingCode.OUT_OF_RANGE, expected);
        }
        return new CellReading.Value(number);
    }

    private static AnswerRange fileRange(AnswerRange range, Scale.Coding coding) {
        return coding.ends()
                .map(ends -> new AnswerRange(
                        Math.min(ends.lowest(), ends.highest()), Math.max(ends.lowest(), ends.highest())))
                .orElse(range);
    }

    private static String withoutUnit(String cell, String unit) {
        if (unit.isEmpty()) {
            return cell;
        }
        int start = cell.length() - unit.length();
        return start > 0 && cell.regionMatches(true, start, unit, 0, unit.length())
                ? cell.substring(0, start).strip()
                : cell;
    }

    private static String words(AnswerRange range) {
        return plain(range.minimum()) + " to " + plain(range.maximum());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
