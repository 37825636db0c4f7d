package io.github.relata.model.binding;

import io.github.relata.model.data.MissingKind;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.Variable;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Numbers within a range: a label's, or the number that a cell spells without its unit.
 *
 * @param range what the file may hold
 * @param meaning what a number of the file stands for
 */
record NumberTyping(
        MissingCodes missing,
        char decimal,
        Labels labels,
        String unit,
        Optional<AnswerRange> range,
        DoubleUnaryOperator meaning)
        implements CellTyping {

    /** Numbers of a variable, with the numbers that its texts stand for. */
    static NumberTyping of(Variable variable, Labels labels, MissingCodes missing, char decimal) {
        return new NumberTyping(
                missing, decimal, labels, variable.unit(), variable.range(), DoubleUnaryOperator.identity());
    }

    /**
     * Answers to an item, in the instrument's coding: the file's codes are moved to the instrument's range, and an item
     * that the file holds reversed is turned back to how it was asked.
     */
    static NumberTyping of(
            AnswerRange range,
            Optional<Coding> coded,
            Labels labels,
            boolean reversedInFile,
            MissingCodes missing,
            char decimal) {
        DoubleUnaryOperator turned = reversedInFile ? range::reverse : DoubleUnaryOperator.identity();
        if (coded.isEmpty()) {
            return new NumberTyping(missing, decimal, labels, "", Optional.of(range), turned);
        }
        Coding coding = coded.get();
        DoubleUnaryOperator moved = code -> coding.answer(code, range);
        return new NumberTyping(
                missing, decimal, labels, "", Optional.of(coding.codesOf(range)), moved.andThen(turned));
    }

    /** The same numbers, wherever they lie. */
    NumberTyping unbounded() {
        return new NumberTyping(missing, decimal, labels, unit, Optional.empty(), DoubleUnaryOperator.identity());
    }

    @Override
    public CellReading read(String cell) {
        Optional<MissingKind> kind = missing.of(cell);
        if (kind.isPresent()) {
            return new CellReading.Absent(kind.get());
        }
        if (labels.isUnclear(cell)) {
            return new CellReading.Fault(BindingCode.NUMBER_UNCLEAR, "");
        }
        OptionalDouble labelled = labels.numberOf(cell);
        return within(labelled.isPresent() ? labelled.getAsDouble() : CellNumber.of(withoutUnit(cell), decimal));
    }

    @Override
    public CellReading read(double number) {
        return missing.isDeclared(number) ? new CellReading.Absent(MissingKind.DECLARED) : within(number);
    }

    @Override
    public boolean countByValue() {
        return decimal == '.' && !labels.anySpellsANumber();
    }

    private CellReading within(double number) {
        if (Double.isNaN(number)) {
            return new CellReading.Fault(BindingCode.NOT_A_NUMBER, "");
        }
        if (range.isPresent() && !range.get().contains(number)) {
            return new CellReading.Fault(BindingCode.OUT_OF_RANGE, words(range.get()));
        }
        return new CellReading.Value(meaning.applyAsDouble(number));
    }

    private String withoutUnit(String cell) {
        int end = cell.length() - unit.length();
        if (unit.isEmpty() || end <= 0) {
            return cell;
        }
        if (cell.regionMatches(true, end, unit, 0, unit.length())) {
            return cell.substring(0, end).strip();
        }
        return cell.regionMatches(true, 0, unit, 0, unit.length())
                ? cell.substring(unit.length()).strip()
                : cell;
    }

    private static String words(AnswerRange range) {
        return NumberWords.of(range.minimum()) + " to " + NumberWords.of(range.maximum());
    }
}
