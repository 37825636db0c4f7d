package io.github.relata.model.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signs and words of the language, and those of other languages that mean one of ours. */
final class Symbols {
    /** A sign as found, and the one it means. */
    record Symbol(String found, String meant) {
        boolean isForeign() {
            return !found.equals(meant);
        }
    }

    /** Words that are no names. */
    static final Set<String> WORDS = Set.of("and", "or", "not", "in");

    /** Longer ones first, so that {@code <=} is not read as {@code <}. */
    private static final List<Symbol> SIGNS = List.of(
            new Symbol("%in%", "in"),
            new Symbol("===", "=="),
            new Symbol("!==", "!="),
            new Symbol("==", "=="),
            new Symbol("!=", "!="),
            new Symbol("<>", "!="),
            new Symbol("<=", "<="),
            new Symbol(">=", ">="),
            new Symbol("=<", "<="),
            new Symbol("=>", ">="),
            new Symbol("->", "->"),
            new Symbol("&&", "and"),
            new Symbol("||", "or"),
            new Symbol("**", "^"),
            new Symbol("<", "<"),
            new Symbol(">", ">"),
            new Symbol("=", "=="),
            new Symbol("!", "not"),
            new Symbol("&", "and"),
            new Symbol("|", "or"),
            new Symbol("+", "+"),
            new Symbol("-", "-"),
            new Symbol("*", "*"),
            new Symbol("/", "/"),
            new Symbol(":", ":"),
            new Symbol("^", "^"),
            new Symbol("~", "~"),
            new Symbol("(", "("),
            new Symbol(")", ")"),
            new Symbol("[", "("),
            new Symbol("]", ")"),
            new Symbol(",", ","),
            new Symbol("≠", "!="),
            new Symbol("≤", "<="),
            new Symbol("≥", ">="),
            new Symbol("×", "*"),
            new Symbol("÷", "/"),
            new Symbol("−", "-"),
            new Symbol("–", "-"));

    private Symbols() {}

    /** The sign at a position, if one stands there. */
    static Optional<Symbol> at(String text, int position) {
        for (Symbol sign : SIGNS) {
            if (text.startsWith(sign.found(), position)) {
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }
}
