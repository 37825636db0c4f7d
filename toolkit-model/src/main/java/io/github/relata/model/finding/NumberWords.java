package io.github.relata.model.finding;

/** Numbers as messages quote them: whole ones without a decimal point. */
public final class NumberWords {
    private NumberWords() {}

    /** A number: {@code 7}, {@code 2.5}. */
    public static String of(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
