package io.github.relata.report.run.design;

import io.github.relata.stats.process.PathModel;
import java.util.List;

/**
 * A path model and where its numbers come from.
 *
 * @param sources the columns of the table
 * @param model the model over these columns
 */
public record PathDesign(List<Source> sources, PathModel model) {
    public PathDesign {
        sources = List.copyOf(sources);
    }
}
