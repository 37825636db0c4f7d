package io.github.relata.model.finding;

import java.util.List;
import java.util.Locale;

/** Input that cannot be used; it carries all findings, and its message tells the errors in English. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** Made from everything that was found. */
    public InvalidInputException(List<Finding> findings) {
        super(String.join("\n", FindingText.in(Locale.ENGLISH).lines(errors(findings))));
        this.findings = List.copyOf(findings);
    }

    /** All findings, the errors among them. */
    public List<Finding> findings() {
        return findings;
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).toList();
    }
}
