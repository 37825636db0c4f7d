package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.study.Variable;
import java.util.List;
import java.util.Map;

/**
 * A column proposed as a variable.
 *
 * @param column what the file calls it
 * @param keys what the study file says of it, as YAML writes it, in order
 * @param remarks the evidence, and what is to be decided
 */
public record ProposedVariable(
        String name, String column, Variable.Type type, Map<String, String> keys, List<Finding> remarks)
        implements ProposedPart {
    public ProposedVariable {
        keys = ProposedPart.inOrder(keys);
        remarks = List.copyOf(remarks);
    }
}
