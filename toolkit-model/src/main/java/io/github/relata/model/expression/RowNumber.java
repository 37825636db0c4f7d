package io.github.relata.model.expression;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** A number worked out from a row; {@code NaN} where it cannot be known. */
@FunctionalInterface
interface RowNumber {
    double value(double[] row);

    /** A number that is the same in every row. */
    static RowNumber constant(double value) {
        return row -> value;
    }

    /** What stands at a place in the row. */
    static RowNumber at(int index) {
        return row -> row[index];
    }

    /** What becomes of this number. */
    default RowNumber then(DoubleUnaryOperator change) {
        return row -> change.applyAsDouble(value(row));
    }

    /** What this number and another make. */
    default RowNumber with(RowNumber other, DoubleBinaryOperator operator) {
        return row -> operator.applyAsDouble(value(row), other.value(row));
    }
}
