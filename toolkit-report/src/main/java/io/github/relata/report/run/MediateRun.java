package io.github.relata.report.run;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.design.CaseTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.FittedEquation;
import io.github.relata.stats.process.Mediation;
import io.github.relata.stats.process.MediationOptions;
import io.github.relata.stats.process.MediationResult;
import io.github.relata.stats.process.Variable;
import io.github.relata.stats.regression.RegressionOptions;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;

/** Runs one {@code mediate}: its equations, and all effects along its paths. */
final class MediateRun {
    private static final RegressionRows.Layouts LAYOUTS = new RegressionRows.Layouts(
            TableLayout.MEDIATION_PATHS, TableLayout.MEDIATION_OMNIBUS, TableLayout.MEDIATION_FIT);

    private final PlannedAnalysis.Mediate mediate;
    private final Plan plan;
    private final ResultTables tables;
    private final Reasons reasons;
    private final Progress progress;

    MediateRun(PlannedAnalysis.Mediate mediate, Plan plan, ResultTables tables, Reasons reasons, Progress progress) {
        this.mediate = mediate;
        this.plan = plan;
        this.tables = tables;
        this.reasons = reasons;
        this.progress = progress;
    }

    void run() {
        for (CaseGroup group : mediate.groups()) {
            analyse(group)
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

    private Outcome<MediationResult> analyse(CaseGroup group) {
        Mediation mediation = Mediation.with(options());
        CaseTable table = new CaseTable(mediate.design().sources(), group.cases());
        return mediate.analysis().errors() == Analysis.Regress.Errors.CLUSTER
                ? mediation.analyse(
                        table,
                        mediate.design().model(),
                        ClusterCodes.of(plan.scored().data().cluster().orElseThrow(), group.cases()))
                : mediation.analyse(table, mediate.design().model());
    }

    private MediationOptions options() {
        Analysis.Mediate chosen = mediate.analysis();
        String name = chosen.frame().name();
        return new MediationOptions(
                new RegressionOptions(
                        StandardErrors.valueOf(chosen.errors().name()),
                        plan.study().confidence()),
                new Resampling(chosen.draws(), plan.study().seed(), (done, total) -> progress.drawn(done, total, name)),
                IntervalKind.valueOf(chosen.interval().name()),
                Probes.of(chosen.probe()),
                chosen.natural().map(Probes::change));
    }

    private void unavailable(CaseGroup group, Reason reason) {
        for (Variable outcome : mediate.design().model().outcomes()) {
            rows(outcome).unavailable(group, reasons.text(reason));
        }
    }

    private void rows(CaseGroup group, MediationResult result) {
        for (FittedEquation fitted : result.equations()) {
            ResultTables.Row fit = rows(fitted.equation().outcome()).write(group, 1, fitted.model());
            if (plan.scored().data().cluster().isPresent()
                    && mediate.analysis().errors() != Analysis.Regress.Errors.CLUSTER) {
                fit.note("", reasons.text("cluster-ignored"));
            }
        }
        new EffectRows(mediate.analysis(), group, result, tables, reasons).write();
    }

    private RegressionRows rows(Variable outcome) {
        return new RegressionRows(LAYOUTS, mediate.frame().name(), outcome.name(), tables, reasons);
    }
}
