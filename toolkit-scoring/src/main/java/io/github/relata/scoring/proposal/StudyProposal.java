package io.github.relata.scoring.proposal;

import java.util.List;

/**
 * A study file proposed for a data file.
 *
 * @param file the name of the data file
 * @param rows how many rows of the file hold answers
 * @param columns how many columns it has
 */
public record StudyProposal(
        String file,
        String title,
        int rows,
        int columns,
        ProposedData data,
        List<ProposedVariable> variables,
        List<ProposedScale> scales,
        List<LeftOut> leftOut,
        ProposedAnalyses analyses) {
    public StudyProposal {
        variables = List.copyOf(variables);
        scales = List.copyOf(scales);
        leftOut = List.copyOf(leftOut);
    }
}
