package io.github.relata.model.text;

import java.util.Optional;

/** A text as a number: digits with at most one point, a sign before and an exponent behind; no other spelling, nor one beyond the range of a double. */
public final class PlainNumber {
    private final String text;
    private int at;

    private PlainNumber(String text) {
        this.text = text;
    }

    /** The number that a text spells, if it spells one. */
    public static Optional<Double> parse(String text) {
        if (!new PlainNumber(text).isNumber()) {
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(text)).filter(number -> !number.isInfinite());
    }

    private boolean isNumber() {
        skipOneOf("+-");
        int digits = skipDigits();
        if (skipOneOf(".")) {
            digits += skipDigits();
        }
        if (digits > 0 && skipOneOf("eE")) {
            skipOneOf("+-");
            digits = skipDigits();
        }
        return digits > 0 && at == text.length();
    }

    private int skipDigits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private boolean skipOneOf(String characters) {
        boolean found = at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
        at += found ? 1 : 0;
        return found;
    }
}
