package io.github.relata.model.expression;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A scope that knows every name, and remembers which were asked for. */
final class AnyName implements Scope {
    private final Set<String> asked = new LinkedHashSet<>();

    @Override
    public Optional<Operand> operand(String name) {
        asked.add(name);
        return Optional.of(new Literal(Double.NaN, name));
    }

    @Override
    public Set<String> names() {
        return asked;
    }
}
