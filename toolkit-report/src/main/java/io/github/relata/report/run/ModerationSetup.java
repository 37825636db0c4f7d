package io.github.relata.report.run;

import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.Probing;
import io.github.relata.report.run.design.CaseTable;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.ModerationModel;
import io.github.relata.stats.process.ModerationOptions;
import io.github.relata.stats.process.Significance;
import io.github.relata.stats.regression.RegressionOptions;

/** What a moderation is computed from: its model, its options, the numbers of its cases. */
final class ModerationSetup {
    private static final int[] NO_CLUSTERS = {};

    private final PlannedAnalysis.Moderate moderate;
    private final Plan plan;

    ModerationSetup(PlannedAnalysis.Moderate moderate, Plan plan) {
        this.moderate = moderate;
        this.plan = plan;
    }

    ModerationModel model() {
        return moderate.design().model();
    }

    ModerationOptions options() {
        Probing probing = moderate.analysis().probing();
        return new ModerationOptions(
                new RegressionOptions(
                        StandardErrors.valueOf(moderate.analysis().errors().name()),
                        plan.study().confidence()),
                Probes.of(probing.at()),
                probing.bounds() == Probing.Bounds.SIMULTANEOUS ? Significance.FALSE_DISCOVERY : Significance.POINTWISE,
                ModerationOptions.Centring.valueOf(probing.centring().name()));
    }

    CaseTable table(CaseGroup group) {
        return new CaseTable(moderate.design().design().sources(), group.cases());
    }

    /** The cluster of each case, where the errors ask for it; else none. */
    int[] clusters(CaseGroup group) {
        return isClustered()
                ? ClusterCodes.of(plan.scored().data().cluster().orElseThrow(), group.cases())
                : NO_CLUSTERS;
    }

    /** Whether the cases are in clusters of which the errors know nothing. */
    boolean ignoresClusters() {
        return plan.scored().data().cluster().isPresent() && !isClustered();
    }

    private boolean isClustered() {
        return moderate.analysis().errors() == Analysis.Regress.Errors.CLUSTER;
    }
}
