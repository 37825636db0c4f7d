package io.github.relata.model.expression;

import java.util.Optional;

/** What stands between two values. A higher precedence binds closer, as in R. */
public enum Operator {
    MODELLED_BY("~", 0),
    OR("or", 1),
    AND("and", 2),
    EQUAL("==", Operator.COMPARISON),
    NOT_EQUAL("!=", Operator.COMPARISON),
    LESS("<", Operator.COMPARISON),
    LESS_OR_EQUAL("<=", Operator.COMPARISON),
    GREATER(">", Operator.COMPARISON),
    GREATER_OR_EQUAL(">=", Operator.COMPARISON),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    DIVIDED_BY("/", 6),
    INTERACTION(":", 7),
    POWER("^", 9);

    /** {@code not} binds closer than {@code and}, and looser than a comparison. */
    static final int NOT = 3;

    static final int COMPARISON = 4;

    /** The sign of a number binds closer than a product, and looser than a power. */
    static final int SIGN = 8;

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    int precedence() {
        return precedence;
    }

    /** Whether several in a row mean anything: {@code a + b + c} does, {@code a < b < c} does not. */
    boolean chains() {
        return precedence != COMPARISON && this != MODELLED_BY;
    }

    static Optional<Operator> of(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }
}
