package io.github.relata.report.run;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.report.results.ResultTables;
import io.github.relata.scoring.ScoredData;

/** Counts the cases in each band of a score, and in each level of a score that is a category. */
public final class LevelsRun {
    /** What stands for the counts among the frequencies, where analyses have their names. */
    public static final String MODEL = "levels";

    private LevelsRun() {}

    static void of(ScoredData scored, ResultTables tables, Reasons reasons) {
        CaseGroup all = new CaseGroup("", Cases.all(scored.data().size()), 0);
        DescribeRun run = new DescribeRun(MODEL, tables, reasons);
        for (ScaleItems scale : scored.data().scales()) {
            for (ScoreDefinition score : scale.key().scores()) {
                score.categoryNameIn(scale.name())
                        .flatMap(scored.data()::column)
                        .ifPresent(column -> run.describe(column, all));
            }
        }
    }
}
