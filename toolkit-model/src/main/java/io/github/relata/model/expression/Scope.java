package io.github.relata.model.expression;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the names in a condition may stand for. */
public interface Scope {
    /** The values of a name, if it is known. */
    Optional<Operand> operand(String name);

    /** All names, to suggest one. */
    Collection<String> names();

    /** A scope of a few named operands, in the map's order. */
    static Scope of(Map<String, Operand> operands) {
        return new Scope() {
            @Override
            public Optional<Operand> operand(String name) {
                return Optional.ofNullable(operands.get(name));
            }

            @Override
            public Collection<String> names() {
                return operands.keySet();
            }
        };
    }
}
