package io.github.relata.report.run;

import io.github.relata.model.data.TextColumn;
import io.github.relata.model.study.Analysis;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.design.CaseTable;
import io.github.relata.stats.Caveat;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.Coefficient;
import io.github.relata.stats.regression.HierarchicalRegression;
import io.github.relata.stats.regression.HierarchicalResult;
import io.github.relata.stats.regression.ModelFit;
import io.github.relata.stats.regression.OmnibusTest;
import io.github.relata.stats.regression.RegressionModel;
import io.github.relata.stats.regression.RegressionOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs one {@code regress}: terms, tests of whole categories and fit, step by step. */
final class RegressRun {
    private final PlannedAnalysis.Regress analysis;
    private final Plan plan;
    private final ResultTables tables;
    private final Reasons reasons;

    RegressRun(PlannedAnalysis.Regress analysis, Plan plan, ResultTables tables, Reasons reasons) {
        this.analysis = analysis;
        this.plan = plan;
        this.tables = tables;
        this.reasons = reasons;
    }

    void run() {
        for (CaseGroup group : analysis.groups()) {
            fit(group)
                    .fold(
                            result -> {
                                rows(group, result);
                                return result;
                            },
                            reason -> {
                                unavailable(group, reason);
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
                ? regression.fit(table, analysis.design().regression(), clusters(group.cases()))
                : regression.fit(table, analysis.design().regression());
    }

    private int[] clusters(Cases cases) {
        TextColumn cluster = plan.scored().data().cluster().orElseThrow();
        Map<String, Integer> codes = new HashMap<>();
        int[] coded = new int[cases.size()];
        for (int position = 0; position < coded.length; position++) {
            String text = cluster.text(cases.index(position));
            coded[position] = text.isEmpty() ? -1 : codes.computeIfAbsent(text, key -> codes.size());
        }
        return coded;
    }

    private void unavailable(CaseGroup group, Reason reason) {
        tables.row(TableLayout.REGRESSION_FIT)
                .group(group.level())
                .set("model", analysis.frame().name())
                .set("step", 1)
                .set("outcome", analysis.outcome().name())
                .note("", reasons.text(reason));
    }

    private void rows(CaseGroup group, HierarchicalResult result) {
        for (int step = 1; step <= result.steps().size(); step++) {
            RegressionModel model = result.steps().get(step - 1);
            for (Coefficient coefficient : model.coefficients()) {
                term(group, step, model, coefficient);
            }
            for (OmnibusTest test : model.omnibus()) {
                omnibus(group, step, model, test);
            }
            fit(group, step, model);
        }
    }

    private ResultTables.Row row(TableLayout layout, CaseGroup group, int step) {
        return tables.row(layout)
                .group(group.level())
                .set("model", analysis.frame().name())
                .set("step", step);
    }

    private void term(CaseGroup group, int step, RegressionModel model, Coefficient term) {
        ResultTables.Row row = row(TableLayout.REGRESSION_TERMS, group, step)
                .set("outcome", analysis.outcome().name())
                .set("term", term.name())
                .set("estimate", term.estimate())
                .set("std.error", term.standardError())
                .set("statistic", term.statistic())
                .set("df", term.degreesOfFreedom())
                .set("p.value", term.pValue())
                .set("conf.low", term.confidenceInterval().lower())
                .set("conf.high", term.confidenceInterval().upper())
                .set("std.estimate", term.standardizedEstimate());
        term.contribution()
                .ifPresent(part -> row.set("sr2", part.semipartialSquared())
                        .set("vif", part.vif())
                        .set("tolerance", part.tolerance())
                        .set("zero.order", part.zeroOrder()));
        reasons.note(row, about(model, term.name()));
        if (!row.lacks("estimate") && row.lacks("std.error")) {
            reasons.note(row, ofWholeModel(model, "standardError"));
        }
    }

    private void omnibus(CaseGroup group, int step, RegressionModel model, OmnibusTest test) {
        ResultTables.Row row = row(TableLayout.REGRESSION_OMNIBUS, group, step)
                .set("term", test.term())
                .set("df", test.test().degreesOfFreedom())
                .set("statistic", test.test().statistic())
                .set("df.residual", test.test().residualDegreesOfFreedom())
                .set("p.value", test.test().pValue())
                .set("delta.r.squared", test.deltaRSquared())
                .set("gvif", test.gvif());
        reasons.note(row, about(model, test.term()));
        if (test.test().degreesOfFreedom() > 0 && row.lacks("statistic")) {
            reasons.note(row, ofWholeModel(model, "test"));
        }
    }

    private void fit(CaseGroup group, int step, RegressionModel model) {
        ModelFit fit = model.fit();
        FTest test = fit.test();
        ResultTables.Row row = row(TableLayout.REGRESSION_FIT, group, step)
                .set("outcome", analysis.outcome().name())
                .set("nobs", fit.nobs())
                .set("r.squared", fit.rSquared())
                .set("adj.r.squared", fit.adjustedRSquared())
                .set("sigma", fit.sigma())
                .set("statistic", test.statistic())
                .set("df", test.degreesOfFreedom())
                .set("df.residual", test.residualDegreesOfFreedom())
                .set("p.value", test.pValue())
                .set("aic", fit.aic())
                .set("bic", fit.bic());
        model.change()
                .ifPresent(change -> row.set("delta.r.squared", change.deltaRSquared())
                        .set("delta.statistic", change.test().statistic())
                        .set("delta.df", change.test().degreesOfFreedom())
                        .set("delta.df.residual", change.test().residualDegreesOfFreedom())
                        .set("delta.p.value", change.test().pValue()));
        reasons.note(row, about(model, ""));
        if (plan.scored().data().cluster().isPresent()
                && analysis.analysis().errors() != Analysis.Regress.Errors.CLUSTER) {
            row.note("", reasons.text("cluster-ignored"));
        }
    }

    private static List<Caveat> about(RegressionModel model, String subject) {
        return model.caveats().stream()
                .filter(caveat -> caveat.subject().equals(subject))
                .toList();
    }

    /** What holds for the whole model, as a reason why a figure of one of its terms is not available. */
    private static List<Caveat> ofWholeModel(RegressionModel model, String figure) {
        return about(model, "").stream()
                .filter(caveat -> caveat.figure().isEmpty())
                .map(caveat -> new Caveat(caveat.subject(), figure, caveat.reason()))
                .toList();
    }
}
