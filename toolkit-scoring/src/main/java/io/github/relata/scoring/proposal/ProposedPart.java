package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A variable or a scale of a proposal. */
public interface ProposedPart {
    /** What analyses call it. */
    String name();

    /** What the study file says of it, as YAML writes it, in order. */
    Map<String, String> keys();

    /** The evidence for it, and what is to be decided. */
    List<Finding> remarks();

    /** Whether nothing is left to decide. */
    default boolean isSure() {
        return remarks().stream().noneMatch(remark -> remark.severity() == Severity.WARNING);
    }

    /** The same keys, which nobody can change. */
    static Map<String, String> inOrder(Map<String, String> keys) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
}
