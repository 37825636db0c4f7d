package io.github.relata.model.expression;

/**
 * The smallest part of an expression that means something.
 *
 * @param text a name or text without its quotes, or the sign itself
 * @param start where it begins in the source
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        NAME,
        QUOTED_NAME,
        NUMBER,
        TEXT,
        /** An operator, a word of the language, a parenthesis or a comma. */
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
