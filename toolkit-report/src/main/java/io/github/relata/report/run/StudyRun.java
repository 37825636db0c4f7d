package io.github.relata.report.run;

import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.QualityChecks;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.scoring.quality.KeyingFindings;
import io.github.relata.scoring.quality.ScaleKeying;

/** Runs the analyses of a plan, in the order of the study file, into tidy tables. */
public final class StudyRun implements PlannedAnalysis.Visitor<StudyRun> {
    private static final Place NOWHERE = new Place.Nowhere();

    private final Plan plan;
    private final Progress progress;
    private final ResultTables tables = new ResultTables();
    private final Reasons reasons;

    private StudyRun(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.reasons = Reasons.in(plan.study().language());
    }

    /** Runs a plan: the flow of the rows, what is missing, and the analyses. */
    public static StudyResults of(Plan plan, Progress progress) {
        StudyRun run = new StudyRun(plan, progress);
        FlowRun.of(plan.scored().data().flow(), run.tables);
        new MissingRun(plan.scored(), run.tables, run.reasons).run();
        run.analyse(progress);
        AnalysedRun.of(plan.analyses(), run.tables);
        return new StudyResults(plan, run.tables.build());
    }

    /** Runs the analyses of a plan alone. */
    public static StudyResults ofAnalyses(Plan plan, Progress progress) {
        StudyRun run = new StudyRun(plan, progress);
        run.analyse(progress);
        return new StudyResults(plan, run.tables.build());
    }

    private void analyse(Progress progress) {
        noteKeying();
        LevelsRun.of(plan.scored(), tables, reasons);
        int all = plan.analyses().size();
        for (int done = 0; done < all; done++) {
            PlannedAnalysis analysis = plan.analyses().get(done);
            progress.at(done, all, analysis.frame().name());
            analysis.accept(this);
        }
        compareWithoutCareless();
    }

    private void compareWithoutCareless() {
        if (plan.study().quality().sensitivity() == QualityChecks.Sensitivity.NONE) {
            return;
        }
        if (plan.withoutCareless().isEmpty()) {
            tables.note(TableLayout.SENSITIVITY.tableName(), reasons.text("sensitivity.nobody"));
            return;
        }
        StudyRun without = new StudyRun(plan, Progress.SILENT);
        plan.withoutCareless().forEach(analysis -> analysis.accept(without));
        Comparison comparison = new Comparison(
                new StudyResults(plan, tables.build()), new StudyResults(plan, without.tables.build()), reasons);
        for (Headline headline : Headline.values()) {
            comparison.add(headline, tables);
        }
    }

    @Override
    public StudyRun describe(PlannedAnalysis.Describe describe) {
        noteUndecided(describe.frame(), describe.groups());
        DescribeRun run = new DescribeRun(describe.frame().name(), tables, reasons);
        for (CaseGroup group : describe.groups()) {
            describe.columns().forEach(column -> run.describe(column, group));
        }
        return this;
    }

    @Override
    public StudyRun reliability(PlannedAnalysis.Reliability reliability) {
        noteUndecided(reliability.frame(), reliability.groups());
        ReliabilityRun run =
                new ReliabilityRun(reliability.frame().name(), plan.study().confidence(), tables, reasons);
        for (CaseGroup group : reliability.groups()) {
            reliability.scores().forEach(score -> run.coefficientsAndItems(score, group));
        }
        return this;
    }

    @Override
    public StudyRun correlate(PlannedAnalysis.Correlate correlate) {
        noteUndecided(correlate.frame(), correlate.groups());
        new CorrelateRun(correlate, plan, tables, reasons).run();
        return this;
    }

    @Override
    public StudyRun regress(PlannedAnalysis.Regress regress) {
        noteUndecided(regress.frame(), regress.groups());
        new RegressRun(regress, plan, tables, reasons).run();
        return this;
    }

    @Override
    public StudyRun moderate(PlannedAnalysis.Moderate moderate) {
        noteUndecided(moderate.frame(), moderate.groups());
        new ModerateRun(moderate, plan, tables, reasons).run();
        return this;
    }

    @Override
    public StudyRun buffer(PlannedAnalysis.Buffer buffer) {
        noteUndecided(buffer.frame(), buffer.moderation().groups());
        new BufferRun(buffer, plan, tables, reasons).run();
        return this;
    }

    @Override
    public StudyRun mediate(PlannedAnalysis.Mediate mediate) {
        noteUndecided(mediate.frame(), mediate.groups());
        new MediateRun(mediate, plan, tables, reasons, progress).run();
        return this;
    }

    @Override
    public StudyRun reserved(Analysis.Reserved reserved) {
        tables.note(reserved.frame().name(), reasons.text("not-available-yet"));
        return this;
    }

    /** What speaks against the key of a scale concerns every analysis of its scores. */
    private void noteKeying() {
        FindingText text = FindingText.in(plan.study().language());
        for (ScaleKeying keying : plan.keying()) {
            KeyingFindings.of(keying, NOWHERE).ifPresent(finding -> tables.note(keying.scale(), text.line(finding)));
        }
    }

    /** Cases that a condition could not decide on are counted once for an analysis, not once per level. */
    private void noteUndecided(Analysis.Frame frame, Iterable<CaseGroup> groups) {
        for (CaseGroup group : groups) {
            if (group.undecided() > 0) {
                String name = group.level().isEmpty() ? frame.name() : frame.name() + " (" + group.level() + ")";
                String key = group.undecided() == 1 ? "undecided.one" : "undecided";
                tables.note(name, reasons.text(key, "count", Integer.toString(group.undecided())));
            }
        }
    }
}
