package io.github.relata.model.expression;

/** A variable in a term, raised to a power: {@code age}, {@code age^2}. */
public record Factor(String name, int power) {
    public Factor {
        if (power < 1) {
            throw new IllegalArgumentException(name + " cannot be raised to the power " + power);
        }
    }

    /** The factor as a formula has it. */
    @Override
    public String toString() {
        String written = ExpressionText.quotedName(name);
        return power == 1 ? written : written + "^" + power;
    }
}
