package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * How a proposal reads its data file.
 *
 * @param keys what the study file says beside the file's name, as YAML writes it, in order
 * @param suggestions what it could say as well: lines that count once their mark is taken away
 * @param remarks the evidence, and what is to be decided
 */
public record ProposedData(Map<String, String> keys, Map<String, String> suggestions, List<Finding> remarks) {
    public ProposedData {
        keys = ProposedPart.inOrder(keys);
        suggestions = ProposedPart.inOrder(suggestions);
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing is left to decide. */
    public boolean isSure() {
        return remarks.stream().noneMatch(remark -> remark.severity() == Severity.WARNING);
    }
}
