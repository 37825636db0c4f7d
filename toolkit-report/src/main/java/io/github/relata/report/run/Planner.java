package io.github.relata.report.run;

import io.github.relata.model.binding.ChoiceLevels;
import io.github.relata.model.binding.SurveyReader;
import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.QualityChecks;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Study;
import io.github.relata.report.run.design.Design;
import io.github.relata.report.run.design.DesignMaker;
import io.github.relata.report.run.design.PathDesignMaker;
import io.github.relata.scoring.ScoredData;
import io.github.relata.scoring.StudyScorer;
import io.github.relata.scoring.library.InstrumentCheck;
import io.github.relata.scoring.quality.KeyingDetective;
import io.github.relata.scoring.quality.KeyingFindings;
import io.github.relata.scoring.quality.ScaleKeying;
import io.github.relata.scoring.quality.careless.CarelessAnswers;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads and scores a study's data and resolves its analyses. Nothing is computed yet. */
public final class Planner implements Analysis.Visitor<PlannedAnalysis> {
    private final Study study;
    private final ScoredData scored;
    private final Findings findings;
    private final CaseGroups groups;

    private Planner(Study study, ScoredData scored, Collection<Integer> leftOut, Findings findings) {
        this.study = study;
        this.scored = scored;
        this.findings = findings;
        this.groups = new CaseGroups(scored.data(), leftOut, findings);
    }

    /** Reads a study's data and plans its analyses. */
    public static Checked<Plan> plan(Study study) {
        Checked<RawTable> table = Intake.read(study.data().path(), study.data().intake());
        Study known = table.value().map(read -> ChoiceLevels.in(study, read)).orElse(study);
        return plan(known, SurveyReader.read(known, table));
    }

    /** Plans a study's analyses on its data file as it was read. */
    public static Checked<Plan> plan(Study study, RawTable table) {
        Study known = ChoiceLevels.in(study, table);
        return plan(known, SurveyReader.read(known, table));
    }

    private static Checked<Plan> plan(Study study, Checked<SurveyData> data) {
        Findings findings = new Findings();
        study.ownInstruments().forEach(own -> findings.addAll(InstrumentCheck.of(own.content(), own.file())));
        findings.addAll(data.findings());
        return data.value()
                .map(survey -> new Planner(study, StudyScorer.score(survey), List.of(), findings).plan())
                .orElseGet(() -> Checked.failed(findings));
    }

    private Checked<Plan> plan() {
        if (study.variables().isEmpty() && study.scales().isEmpty()) {
            findings.add(Finding.warning(PlanCode.NOTHING_DECLARED, new Place.InFile(study.file())));
        }
        List<ScaleKeying> keying =
                scored.data().scales().stream().map(KeyingDetective::examine).toList();
        keying.forEach(this::tell);
        Optional<CarelessAnswers> careless = CarelessLook.at(scored.data(), study.quality(), findings);
        Plan plan = new Plan(study, scored, keying, analyses(), careless, withoutCareless(careless), findings.list());
        scored.safety().stream()
                .filter(safety -> !safety.cases().isEmpty())
                .map(safety -> SafetyFindings.of(safety, scored.data()))
                .forEach(findings::add);
        return Checked.of(plan, findings);
    }

    private List<PlannedAnalysis> analyses() {
        List<PlannedAnalysis> analyses = new ArrayList<>();
        for (Analysis analysis : study.analyses()) {
            analyses.add(analysis.accept(this));
        }
        return analyses;
    }

    /** The analyses again, on the other cases. What they find has been found. */
    private List<PlannedAnalysis> withoutCareless(Optional<CarelessAnswers> careless) {
        List<Integer> leftOut = careless.map(CarelessAnswers::careless).orElse(List.of());
        return study.quality().sensitivity() == QualityChecks.Sensitivity.NONE || leftOut.isEmpty()
                ? List.of()
                : new Planner(study, scored, leftOut, new Findings()).analyses();
    }

    private void tell(ScaleKeying keying) {
        Place place = study.scales().stream()
                .filter(scale -> scale.name().equals(keying.scale()))
                .map(Scale::place)
                .findFirst()
                .orElseThrow();
        KeyingFindings.of(keying, place).ifPresent(findings::add);
    }

    @Override
    public PlannedAnalysis describe(Analysis.Describe describe) {
        List<Column> columns = describe.variables().stream().map(this::column).toList();
        return new PlannedAnalysis.Describe(describe, groups.of(describe.frame()), columns);
    }

    @Override
    public PlannedAnalysis reliability(Analysis.Reliability reliability) {
        List<PlannedAnalysis.ScoreItems> scores = new ArrayList<>();
        for (ScaleItems scale : scored.data().scales()) {
            for (ScoreDefinition score : scale.key().scores()) {
                PlannedAnalysis.ScoreItems items = new PlannedAnalysis.ScoreItems(scale, score);
                if (score.ofItems().isPresent() && covers(reliability, items.name())) {
                    scores.add(items);
                }
            }
        }
        return new PlannedAnalysis.Reliability(reliability, groups.of(reliability.frame()), scores);
    }

    @Override
    public PlannedAnalysis correlate(Analysis.Correlate correlate) {
        List<NumberColumn> columns =
                correlate.variables().stream().map(this::number).toList();
        List<PlannedAnalysis.Pair> partWhole = new ArrayList<>();
        for (int first = 0; first < columns.size(); first++) {
            for (int second = first + 1; second < columns.size(); second++) {
                if (scored.shareItems(
                        columns.get(first).name(), columns.get(second).name())) {
                    partWhole.add(new PlannedAnalysis.Pair(first, second));
                }
            }
        }
        List<PlannedAnalysis.Beside> sources = columns.stream()
                .map(column -> beside(column.name(), correlate.frame()))
                .toList();
        return new PlannedAnalysis.Correlate(correlate, groups.of(correlate.frame()), columns, partWhole, sources);
    }

    private PlannedAnalysis.Beside beside(String name, Analysis.Frame frame) {
        String descriptives = frame.name();
        Optional<String> reliability = scored.score(name)
                .flatMap(score -> score.definition().ofItems())
                .map(rule -> frame.name());
        for (Analysis analysis : study.analyses()) {
            if (frame.sameCasesAs(analysis.frame())) {
                if (analysis instanceof Analysis.Describe describe
                        && describe.variables().contains(name)) {
                    descriptives = analysis.frame().name();
                }
                if (analysis instanceof Analysis.Reliability other && reliability.isPresent() && covers(other, name)) {
                    reliability = Optional.of(analysis.frame().name());
                }
            }
        }
        return new PlannedAnalysis.Beside(descriptives, reliability);
    }

    private boolean covers(Analysis.Reliability reliability, String score) {
        String scale = scored.score(score).orElseThrow().scale().name();
        return reliability.scales().isEmpty()
                || reliability.scales().contains(score)
                || reliability.scales().contains(scale);
    }

    @Override
    public PlannedAnalysis regress(Analysis.Regress regress) {
        NumberColumn outcome = number(regress.outcome());
        Design design = DesignMaker.of(scored.data(), outcome, regress.steps());
        List<List<Term>> steps = design.regression().steps();
        for (int step = 0; step < steps.size(); step++) {
            if (steps.get(step).isEmpty()) {
                findings.add(Finding.error(
                        PlanCode.STEP_ADDS_NOTHING, regress.frame().place(), "step", Integer.toString(step + 1)));
            }
        }
        noteClusters(regress.errors(), regress.frame());
        return new PlannedAnalysis.Regress(regress, groups.of(regress.frame()), outcome, design);
    }

    private void noteClusters(Analysis.Regress.Errors errors, Analysis.Frame frame) {
        if (scored.data().cluster().isPresent() && errors != Analysis.Regress.Errors.CLUSTER) {
            findings.add(Finding.note(PlanCode.CLUSTER_IGNORED, frame.place(), "name", frame.name()));
        }
    }

    @Override
    public PlannedAnalysis moderate(Analysis.Moderate moderate) {
        return planned(moderate);
    }

    @Override
    public PlannedAnalysis buffer(Analysis.Buffer buffer) {
        return new PlannedAnalysis.Buffer(planned(buffer.moderation()));
    }

    private PlannedAnalysis.Moderate planned(Analysis.Moderate moderate) {
        NumberColumn outcome = number(moderate.outcome());
        noteClusters(moderate.errors(), moderate.frame());
        return new PlannedAnalysis.Moderate(
                moderate, groups.of(moderate.frame()), outcome, DesignMaker.of(scored.data(), outcome, moderate));
    }

    @Override
    public PlannedAnalysis mediate(Analysis.Mediate mediate) {
        noteClusters(mediate.errors(), mediate.frame());
        if (!requireTwoLevels(mediate)) {
            return new PlannedAnalysis.Reserved(new Analysis.Reserved(mediate.frame(), "mediate"));
        }
        return new PlannedAnalysis.Mediate(
                mediate, groups.of(mediate.frame()), PathDesignMaker.of(scored.data(), mediate.paths()));
    }

    /** Checks that each category which the model explains has two levels at most. */
    private boolean requireTwoLevels(Analysis.Mediate mediate) {
        boolean two = true;
        for (String name : mediate.paths().explained()) {
            int levels = column(name) instanceof CategoryColumn category
                    ? category.levels().size()
                    : 0;
            if (levels > 2) {
                two = false;
                findings.add(Finding.error(
                        PlanCode.MANY_LEVELS,
                        mediate.frame().place(),
                        "name",
                        name,
                        "count",
                        Integer.toString(levels)));
            }
        }
        return two;
    }

    @Override
    public PlannedAnalysis reserved(Analysis.Reserved reserved) {
        return new PlannedAnalysis.Reserved(reserved);
    }

    private Column column(String name) {
        return scored.data().column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    private NumberColumn number(String name) {
        return (NumberColumn) column(name);
    }
}
