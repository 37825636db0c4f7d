package io.github.relata.model.expression;

import java.util.function.DoubleBinaryOperator;

/**
 * What operators make of two numbers. Yes is 1 and no is 0; {@code NaN}, the unknown, makes every result unknown. The
 * bits are the same on every machine.
 */
final class Arithmetic {
    private Arithmetic() {}

    /** What an operator makes of two numbers or two truths. */
    static DoubleBinaryOperator of(Operator operator) {
        return switch (operator) {
            case PLUS -> Double::sum;
            case MINUS -> (a, b) -> a - b;
            case TIMES, AND -> (a, b) -> a * b;
            case DIVIDED_BY -> (a, b) -> finite(a / b);
            case POWER -> Arithmetic::power;
            case OR -> Math::max;
            case EQUAL -> (a, b) -> isUnknown(a, b) ? Double.NaN : truth(a == b);
            case NOT_EQUAL -> (a, b) -> isUnknown(a, b) ? Double.NaN : truth(a != b);
            case LESS -> (a, b) -> isUnknown(a, b) ? Double.NaN : truth(a < b);
            case LESS_OR_EQUAL -> (a, b) -> isUnknown(a, b) ? Double.NaN : truth(a <= b);
            case GREATER -> (a, b) -> isUnknown(a, b) ? Double.NaN : truth(a > b);
            case GREATER_OR_EQUAL -> (a, b) -> isUnknown(a, b) ? Double.NaN : truth(a >= b);
            case INTERACTION, MODELLED_BY ->
                throw new IllegalArgumentException(operator.symbol() + " makes nothing of numbers");
        };
    }

    /** A number that exists; unknown where it would be infinite. */
    static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static double power(double base, double exponent) {
        // The square is rounded once; NaN to the power of 0 would be 1.
        if (exponent == 2) {
            return finite(base * base);
        }
        return Double.isNaN(base) ? Double.NaN : finite(StrictMath.pow(base, exponent));
    }

    private static boolean isUnknown(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b);
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
