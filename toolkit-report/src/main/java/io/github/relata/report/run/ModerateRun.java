package io.github.relata.report.run;

import io.github.relata.report.results.ResultTables;
import io.github.relata.stats.process.Moderation;

/** Runs one {@code moderate}. */
final class ModerateRun {
    private final PlannedAnalysis.Moderate moderate;
    private final ModerationSetup setup;
    private final ModerationRows rows;

    ModerateRun(PlannedAnalysis.Moderate moderate, Plan plan, ResultTables tables, Reasons reasons) {
        this.moderate = moderate;
        this.setup = new ModerationSetup(moderate, plan);
        this.rows = new ModerationRows(moderate, setup, tables, reasons);
    }

    void run() {
        Moderation moderation = Moderation.with(setup.options());
        for (CaseGroup group : moderate.groups()) {
            rows.write(group, moderation.analyse(setup.table(group), setup.model(), setup.clusters(group)));
        }
    }
}
