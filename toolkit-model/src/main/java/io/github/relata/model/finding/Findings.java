package io.github.relata.model.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A collector of findings in the order they were met. Readers add to one as they go, so that a file's faults are told
 * together. Not thread-safe: a reader's own.
 */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    /** Adds one finding. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds all of another reader's findings. */
    public void addAll(Collection<Finding> others) {
        findings.addAll(others);
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Puts what stands on lines of a file in their order, behind what stands on none. */
    public void sortByLine() {
        findings.sort(Comparator.comparingInt(finding -> finding.place().lineNumber()));
    }

    /** The findings so far. */
    public List<Finding> list() {
        return List.copyOf(findings);
    }
}
