package io.github.relata.scoring.proposal;

import java.util.List;

/**
 * What a proposal computes first.
 *
 * @param analyses the entries, as YAML writes them
 * @param suggestions further ones that fit what is measured: lines that count once their mark is taken away
 */
public record ProposedAnalyses(List<String> analyses, List<String> suggestions) {
    public ProposedAnalyses {
        analyses = List.copyOf(analyses);
        suggestions = List.copyOf(suggestions);
    }
}
