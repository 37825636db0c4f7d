package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.instrument.Construct;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Columns proposed as a scale.
 *
 * @param first what the file calls the first of them
 * @param last what it calls the last
 * @param items how many there are
 * @param instrument the id of the instrument, where one was recognised
 * @param construct what it measures, where an instrument was recognised that says so
 * @param scores the names of its scores that are numbers, or that of its total alone
 * @param keys what the study file says of it, as YAML writes it, in order
 * @param alternatives what it could say instead: lines that count once their mark is taken away
 * @param active whether it can be scored as it stands; otherwise all of it waits for a decision
 */
public record ProposedScale(
        String name,
        String first,
        String last,
        int items,
        Optional<String> instrument,
        Optional<Construct> construct,
        List<String> scores,
        Map<String, String> keys,
        List<Map<String, String>> alternatives,
        boolean active,
        List<Finding> remarks)
        implements ProposedPart {
    public ProposedScale {
        scores = List.copyOf(scores);
        keys = ProposedPart.inOrder(keys);
        alternatives = alternatives.stream().map(ProposedPart::inOrder).toList();
        remarks = List.copyOf(remarks);
    }

    /** The same scale with other remarks. */
    ProposedScale with(List<Finding> others) {
        return new ProposedScale(
                name, first, last, items, instrument, construct, scores, keys, alternatives, active, others);
    }
}
