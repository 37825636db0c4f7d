package io.github.relata.report.run.design;

import io.github.relata.stats.regression.RegressionDesign;
import java.util.List;

/**
 * The design of a regression and where its numbers come from.
 *
 * @param sources the columns of the table, the outcome first
 * @param regression the terms of each step over these columns
 */
public record Design(List<Source> sources, RegressionDesign regression) {
    public Design {
        sources = List.copyOf(sources);
    }
}
