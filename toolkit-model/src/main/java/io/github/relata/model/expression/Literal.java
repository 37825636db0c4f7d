package io.github.relata.model.expression;

/** A number or text written in a condition: the same for every row, and never missing. */
record Literal(double value, String written) implements Operand {
    @Override
    public boolean isMissing(int row) {
        return false;
    }

    @Override
    public double number(int row) {
        return value;
    }

    @Override
    public String text(int row) {
        return written;
    }
}
