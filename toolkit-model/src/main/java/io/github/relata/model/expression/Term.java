package io.github.relata.model.expression;

import java.util.List;
import java.util.StringJoiner;

/** A part of a model: a variable, a power of one, or a product of several: {@code hours:support}. */
public record Term(List<Factor> factors) {
    public Term {
        factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a term without factors");
        }
    }

    /** How many factors it multiplies. */
    public int order() {
        return factors.size();
    }

    /** The term as a formula has it. */
    @Override
    public String toString() {
        StringJoiner term = new StringJoiner(":");
        for (Factor factor : factors) {
            term.add(factor.toString());
        }
        return term.toString();
    }
}
