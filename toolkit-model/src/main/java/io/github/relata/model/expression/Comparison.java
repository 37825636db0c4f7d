package io.github.relata.model.expression;

/**
 * Compares two values of a row. Two numbers are compared as numbers, anything else as text: equal or not. Which of two
 * texts is the larger is unknown, as is all that hangs on a missing value.
 */
record Comparison(Operator operator, Operand left, Operand right) implements RowCondition {
    @Override
    public Truth test(int row) {
        if (left.isMissing(row) || right.isMissing(row)) {
            return Truth.UNKNOWN;
        }
        double a = left.number(row);
        double b = right.number(row);
        return Double.isNaN(a) || Double.isNaN(b) ? ofTexts(row) : Truth.of(ofNumbers(a, b));
    }

    private boolean ofNumbers(double a, double b) {
        return switch (operator) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case LESS -> a < b;
            case LESS_OR_EQUAL -> a <= b;
            case GREATER -> a > b;
            default -> a >= b;
        };
    }

    private Truth ofTexts(int row) {
        return switch (operator) {
            case EQUAL -> Truth.of(same(row));
            case NOT_EQUAL -> Truth.of(!same(row));
            default -> Truth.UNKNOWN;
        };
    }

    private boolean same(int row) {
        // Each is asked, for either may answer to more than one text.
        return left.isText(row, right.text(row)) || right.isText(row, left.text(row));
    }
}
