package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the texts of some columns were found to mean.
 *
 * @param labels their numbers in the file's coding, with those that the study gives
 * @param findings what is to be said of them
 * @param unclear texts that hold a number, but not plainly one
 * @param told the columns in which they speak of all texts that have no number
 */
record AnswersRead(Map<String, Double> labels, List<Finding> findings, Set<String> unclear, Set<Integer> told) {
    AnswersRead {
        labels = Map.copyOf(labels);
        findings = List.copyOf(findings);
        unclear = Set.copyOf(unclear);
        told = Set.copyOf(told);
    }
}
