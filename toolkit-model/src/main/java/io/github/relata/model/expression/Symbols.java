package io.github.relata.model.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signs and words of a language, and those of other languages that mean one of ours. */
final class Symbols {
    /** A sign as found, and the one it means. */
    record Symbol(String found, String meant) {
        boolean isForeign() {
            return !found.equals(meant);
        }
    }

    /** Words that are no names. */
    static final Set<String> WORDS = Set.of("and", "or", "not", "in");

    /** Those of conditions, formulas and calculations. Longer ones first, so that {@code <=} is not read as {@code <}. */
    static final Symbols OF_EXPRESSIONS = new Symbols(List.of(
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
            new Symbol("–", "-")));

    /** Those of chains, longer ones first. */
    static final Symbols OF_CHAINS = new Symbols(List.of(
            new Symbol("-->", "->"),
            new Symbol("->", "->"),
            new Symbol("=>", "->"),
            new Symbol(">", "->"),
            new Symbol("→", "->"),
            new Symbol("[", "["),
            new Symbol("]", "]"),
            new Symbol("(", "["),
            new Symbol(")", "]"),
            new Symbol(",", ","),
            new Symbol("+", ","),
            new Symbol("&", ",")));

    private final List<Symbol> signs;

    private Symbols(List<Symbol> signs) {
        this.signs = signs;
    }

    /** The sign at a position, if one stands there. */
    Optional<Symbol> at(String text, int position) {
        for (Symbol sign : signs) {
            if (text.startsWith(sign.found(), position)) {
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }
}
