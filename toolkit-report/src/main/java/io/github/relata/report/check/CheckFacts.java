package io.github.relata.report.check;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.FindingGroup;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.intake.Decision;
import io.github.relata.report.results.CaseFlowFacts;
import io.github.relata.report.results.Fact;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.scoring.ScoreCounts;
import io.github.relata.scoring.ScoredData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the check of a study found, as facts for other programs. */
public final class CheckFacts {
    /** Raised when a reader of the facts must change. */
    private static final long SCHEMA_VERSION = 1;

    private CheckFacts() {}

    /** The facts of a plan, or of why there is none. */
    public static Fact.Group of(Checked<Plan> checked, Locale language) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("schema.version", Fact.of(SCHEMA_VERSION));
        members.put("usable", Fact.of(checked.value().isPresent()));
        members.put("findings", FindingFacts.of(checked.findings(), language));
        checked.value().ifPresent(plan -> add(plan, members, language));
        return new Fact.Group(members);
    }

    private static void add(Plan plan, Map<String, Fact> members, Locale language) {
        ScoredData scored = plan.scored();
        scored.data()
                .layout()
                .ifPresent(
                        layout -> members.put("reading", reading(layout.export().decisions(), language)));
        scored.data()
                .layout()
                .ifPresent(layout -> members.put("left.out.columns", Fact.texts(layout.leftOutColumns())));
        members.put("rows", CaseFlowFacts.of(scored.data().flow()));
        members.put("variables", variables(plan));
        List<Fact> scales = new ArrayList<>();
        for (ScaleItems scale : scored.data().scales()) {
            scales.add(scale(scale, scored));
        }
        members.put("scales", new Fact.Listing(scales));
        members.put(
                "keying",
                new Fact.Listing(plan.keying().stream().map(KeyingFacts::of).toList()));
        plan.careless().ifPresent(answers -> members.put("quality", CarelessFacts.of(answers)));
        members.put(
                "analyses",
                Fact.texts(plan.analyses().stream()
                        .map(PlannedAnalysis::frame)
                        .map(frame -> frame.name())
                        .toList()));
    }

    /** How the data file was read, and what decided it. */
    private static Fact reading(List<Decision> decisions, Locale language) {
        FindingText text = FindingText.in(language);
        List<Fact> reading = new ArrayList<>();
        for (Decision decision : decisions) {
            Map<String, Fact> members = new LinkedHashMap<>();
            members.put("subject", Fact.of(decision.subject().name().toLowerCase(Locale.ROOT)));
            members.put("choice", Fact.of(decision.choice()));
            members.put("evidence", Fact.of(text.sentence(new FindingGroup(List.of(decision.evidence())))));
            reading.add(new Fact.Group(members));
        }
        return new Fact.Listing(reading);
    }

    private static Fact variables(Plan plan) {
        List<Fact> variables = new ArrayList<>();
        for (Column column : plan.scored().data().columns()) {
            if (plan.scored().scoreOf(column).isEmpty()) {
                Map<String, Fact> members = new LinkedHashMap<>();
                members.put("name", Fact.of(column.name()));
                column.accept(new VariableFacts(members));
                members.put("missing", Fact.of((long) column.missingCount()));
                variables.add(new Fact.Group(members));
            }
        }
        return new Fact.Listing(variables);
    }

    private static Fact scale(ScaleItems scale, ScoredData scored) {
        boolean own = scale.instrument().sha256().isEmpty();
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(scale.name()));
        if (!own) {
            members.put("instrument", Fact.of(scale.instrument().id()));
            members.put("order", Fact.of(scale.key().name()));
        }
        members.put(
                "items",
                Fact.texts(scale.items().stream().map(NumberColumn::name).toList()));
        List<Fact> scores = new ArrayList<>();
        for (ScoreDefinition score : scale.key().scores()) {
            scores.add(score(score, score.nameIn(scale.name()), scored));
        }
        members.put("scores", new Fact.Listing(scores));
        return new Fact.Group(members);
    }

    private static Fact score(ScoreDefinition score, String name, ScoredData scored) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(name));
        members.put("rule", Fact.of(score.rule().key()));
        members.put("items", Fact.of((long) score.itemCount()));
        members.put("required", Fact.of((long) score.required()));
        members.put("required.by", Fact.of(score.missing().authority().name().toLowerCase(Locale.ROOT)));
        ScoreCounts counts = scored.score(name).orElseThrow().counts();
        members.put("complete", Fact.of((long) counts.complete()));
        members.put("prorated", Fact.of((long) counts.prorated()));
        members.put("withheld", Fact.of((long) counts.withheld()));
        return new Fact.Group(members);
    }

    private record VariableFacts(Map<String, Fact> members) implements Column.Visitor<VariableFacts> {
        @Override
        public VariableFacts number(NumberColumn column) {
            return type("number");
        }

        @Override
        public VariableFacts category(CategoryColumn column) {
            members.put("levels", Fact.texts(column.levels()));
            return type("category");
        }

        @Override
        public VariableFacts text(TextColumn column) {
            return type("text");
        }

        private VariableFacts type(String type) {
            members.put("type", Fact.of(type));
            return this;
        }
    }
}
