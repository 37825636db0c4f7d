package io.github.relata.report.run;

import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.stats.Caveat;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.regression.Coefficient;
import io.github.relata.stats.regression.Deviance;
import io.github.relata.stats.regression.ModelFit;
import io.github.relata.stats.regression.OmnibusTest;
import io.github.relata.stats.regression.RegressionModel;
import java.util.List;

/** Writes fitted models into the tidy tables for terms, whole categories and fit. */
final class RegressionRows {
    /** The tables of a kind of analysis. */
    record Layouts(TableLayout terms, TableLayout omnibus, TableLayout fit) {}

    private final Layouts layouts;
    private final String analysis;
    private final String outcome;
    private final ResultTables tables;
    private final Reasons reasons;

    /** The models of an analysis that explain an outcome. */
    RegressionRows(Layouts layouts, String analysis, String outcome, ResultTables tables, Reasons reasons) {
        this.layouts = layouts;
        this.analysis = analysis;
        this.outcome = outcome;
        this.tables = tables;
        this.reasons = reasons;
    }

    /** The row of a model that is not available. */
    void unavailable(CaseGroup group, String reason) {
        row(layouts.fit(), group, 1).set("outcome", outcome).note("", reason);
    }

    /** All rows of a model; gives the row of its fit. */
    ResultTables.Row write(CaseGroup group, int step, RegressionModel model) {
        for (Coefficient coefficient : model.coefficients()) {
            term(group, step, model, coefficient);
        }
        for (OmnibusTest test : model.omnibus()) {
            omnibus(group, step, model, test);
        }
        return fit(group, step, model);
    }

    private ResultTables.Row row(TableLayout layout, CaseGroup group, int step) {
        return tables.row(layout).group(group.level()).set("model", analysis).set("step", step);
    }

    private void term(CaseGroup group, int step, RegressionModel model, Coefficient term) {
        ResultTables.Row row = row(layouts.terms(), group, step)
                .set("outcome", outcome)
                .set("term", term.name())
                .set("estimate", term.estimate())
                .set("std.error", term.standardError())
                .set("statistic", term.statistic())
                .set("p.value", term.pValue())
                .set("conf.low", term.confidenceInterval().lower())
                .set("conf.high", term.confidenceInterval().upper())
                .set("std.estimate", term.standardizedEstimate());
        if (term.degreesOfFreedom() != CoefficientEstimates.NORMAL) {
            row.set("df", term.degreesOfFreedom());
        }
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
        ResultTables.Row row = row(layouts.omnibus(), group, step)
                .set("term", test.term())
                .set("df", test.test().degreesOfFreedom())
                .set("statistic", test.test().statistic())
                .set("p.value", test.test().pValue())
                .set("delta.r.squared", test.deltaRSquared())
                .set("gvif", test.gvif());
        if (test.test().residualDegreesOfFreedom() != CoefficientEstimates.NORMAL) {
            row.set("df.residual", test.test().residualDegreesOfFreedom());
        }
        if (row.lacks("outcome")) {
            row.set("outcome", outcome);
        }
        reasons.note(row, about(model, test.term()));
        if (test.test().degreesOfFreedom() > 0 && row.lacks("statistic")) {
            reasons.note(row, ofWholeModel(model, "test"));
        }
    }

    private ResultTables.Row fit(CaseGroup group, int step, RegressionModel model) {
        ModelFit fit = model.fit();
        FTest test = fit.test();
        ResultTables.Row row = row(layouts.fit(), group, step)
                .set("outcome", outcome)
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
        model.deviance().ifPresent(deviance -> deviance(row, deviance));
        reasons.note(row, about(model, ""));
        return row;
    }

    /** The fit of a logistic model: its test is the likelihood-ratio test. */
    private static void deviance(ResultTables.Row row, Deviance deviance) {
        row.set("statistic", deviance.chiSquare())
                .set("df", deviance.chiSquareDegreesOfFreedom())
                .set("df.residual", deviance.degreesOfFreedom())
                .set("p.value", deviance.pValue())
                .set("deviance", deviance.deviance())
                .set("null.deviance", deviance.nullDeviance())
                .set("df.null", deviance.nullDegreesOfFreedom());
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
