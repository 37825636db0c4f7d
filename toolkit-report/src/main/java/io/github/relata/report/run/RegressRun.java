package io.github.relata.report.run;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.design.CaseTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.HierarchicalRegression;
import io.github.relata.stats.regression.HierarchicalResult;
import io.github.relata.stats.regression.RegressionOptions;

/** Runs one {@code regress}: terms, tests of whole categories and fit, step by step. */
final class RegressRun {
    private static final RegressionRows.Layouts LAYOUTS = new RegressionRows.Layouts(
            TableLayout.REGRESSION_TERMS, TableLayout.REGRESSION_OMNIBUS, TableLayout.REGRESSION_FIT);

    private final PlannedAnalysis.Regress analysis;
    private final Plan plan;
    private final Reasons reasons;
    private final RegressionRows rows;

    RegressRun(PlannedAnalysis.Regress analysis, Plan plan, ResultTables tables, Reasons reasons) {
        this.analysis = analysis;
        this.plan = plan;
        this.reasons = reasons;
        this.rows = new RegressionRows(
                LAYOUTS, analysis.frame().name(), analysis.outcome().name(), tables, reasons);
    }

    void run() {
        for (CaseGroup group : analysis.groups()) {
            fit(group)
                    .fold(
                            result -> {
                                write(group, result);
                                return result;
                            },
                            reason -> {
                                rows.unavailable(group, reasons.text(reason));
                                return reason;
                            });
        }
    }

    private Outcome<HierarchicalResult> fit(CaseGroup group) {
        StandardErrors errors =
                StandardErrors.valueOf(analysis.analysis().errors().name());
        RegressionOptions options = new RegressionOptions(errors, plan.study().confidence());
        CaseTable table = new CaseTable(analysis.design().sources(), group.cases());
        HierarchicalRegression regression = HierarchicalRegression.with(options);
        return errors == StandardErrors.CLUSTER
                ? regression.fit(
                        table,
                        analysis.design().regression(),
                        ClusterCodes.of(plan.scored().data().cluster().orElseThrow(), group.cases()))
                : regression.fit(table, analysis.design().regression());
    }

    private void write(CaseGroup group, HierarchicalResult result) {
        boolean ignored = plan.scored().data().cluster().isPresent()
                && analysis.analysis().errors() != Analysis.Regress.Errors.CLUSTER;
        for (int step = 1; step <= result.steps().size(); step++) {
            ResultTables.Row fit = rows.write(group, step, result.steps().get(step - 1));
            if (ignored) {
                fit.note("", reasons.text("cluster-ignored"));
            }
        }
    }
}
