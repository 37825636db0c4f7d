package io.github.relata.model.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a reader gives: the value unless an error stood in the way, and all that was found on the way.
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }

    /** A value with what was found beside it; any error among the findings withholds the value. */
    public static <T> Checked<T> of(T value, Findings findings) {
        return new Checked<>(findings.hasErrors() ? Optional.empty() : Optional.of(value), findings.list());
    }

    /** No value: the findings say why. */
    public static <T> Checked<T> failed(Findings findings) {
        return new Checked<>(Optional.empty(), findings.list());
    }

    /**
     * The value, for callers who want an exception.
     *
     * @throws InvalidInputException if there is none
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidInputException(findings));
    }
}
