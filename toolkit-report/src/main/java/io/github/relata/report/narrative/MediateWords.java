package io.github.relata.report.narrative;

import io.github.relata.model.expression.Chain;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.PathDiagram;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.stats.process.Equation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is asked of a path model, what it assumes, and how it is estimated. */
final class MediateWords {
    private static final double MANY = 0.01;

    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Mediate mediate;
    private final PathDiagram paths;
    private final TermTable terms;
    private final TermLabels labels;

    MediateWords(Chapter chapter, PlannedAnalysis.Mediate mediate, TermTable terms, TermLabels labels) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.mediate = mediate;
        this.paths = mediate.analysis().paths();
        this.terms = terms;
        this.labels = labels;
    }

    /** The effects of interest. */
    List<Inline> question() {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("predictors", Phrases.words(named(paths.predictors())));
        facts.put("mediators", Phrases.words(named(paths.mediators())));
        facts.put("outcomes", Phrases.words(named(paths.outcomes())));
        facts.put("moderators", Phrases.words(named(paths.moderators())));
        if (!paths.moderators().isEmpty()) {
            return phrases.phrase("mediate.question.moderated", facts);
        }
        return phrases.phrase(explained(true).isEmpty() ? "mediate.question" : "mediate.question.logistic", facts);
    }

    /** The assumed model, what it takes to read it as causes, and where its measures are told. */
    List<Inline> assumptions() {
        List<Inline> text = new ArrayList<>();
        List<Inline> chains = new ArrayList<>();
        for (Chain chain : mediate.analysis().chains()) {
            chains.addAll(Phrases.words(chains.isEmpty() ? "" : "; "));
            chains.addAll(Phrases.code(chain.toString()));
        }
        text.addAll(phrases.phrase("mediate.model", Map.of("chains", chains)));
        if (!paths.covariates().isEmpty()) {
            List<String> covariates =
                    paths.covariates().stream().map(this::covariate).toList();
            text.addAll(phrases.phrase("mediate.covariates", Map.of("covariates", Phrases.words(listed(covariates)))));
        }
        text.addAll(phrases.phrase("mediate.assumptions"));
        if (!chapter.plan().scored().data().scales().isEmpty()) {
            text.addAll(phrases.phrase(
                    "mediate.measures",
                    Map.of("scales", List.of(new Inline.Link(phrases.text("scales.heading"), "#scales")))));
        }
        return text;
    }

    private String covariate(PathDiagram.Covariate covariate) {
        String name = chapter.plan().label(covariate.name());
        return covariate.outcomes().isEmpty()
                ? name
                : phrases.text(
                        "mediate.covariate.of", Map.of("covariate", name, "outcomes", named(covariate.outcomes())));
    }

    /** How the equations are estimated, and how intervals are made. */
    List<Inline> methods() {
        Analysis.Mediate chosen = mediate.analysis();
        List<Inline> text = new ArrayList<>(estimation());
        text.addAll(terms.errors(chosen.errors()));
        text.addAll(Phrases.words(" "));
        boolean clustered = chosen.errors() == Analysis.Regress.Errors.CLUSTER;
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("level", chapter.level());
        facts.put("draws", Phrases.count(chosen.draws()));
        facts.put("seed", Phrases.count(chapter.plan().study().seed()));
        facts.put("units", phrases.phrase(clustered ? "mediate.units.clusters" : "mediate.units.cases"));
        text.addAll(phrases.phrase("mediate.interval." + key(chosen.interval()), facts));
        return text;
    }

    /** How the equations are estimated, and in what their effects are told. */
    private List<Inline> estimation() {
        List<Inline> text = new ArrayList<>();
        List<String> linear = explained(false);
        if (!linear.isEmpty()) {
            String key = linear.size() > 1 ? "mediate.methods" : "mediate.methods.one";
            text.addAll(phrases.phrase(key, Map.of("explained", Phrases.words(listed(linear)))));
            text.addAll(Phrases.words(" "));
        }
        List<String> logistic = explained(true);
        if (!logistic.isEmpty()) {
            text.addAll(
                    phrases.phrase("mediate.methods.logistic", Map.of("explained", Phrases.words(listed(logistic)))));
            text.addAll(Phrases.words(" "));
        }
        mediate.analysis().natural().ifPresent(change -> {
            text.addAll(phrases.phrase("mediate.methods.natural"));
            text.addAll(Phrases.words(" "));
        });
        return text;
    }

    /** The variables that logistic equations explain, each by the level that it tells of; or those that others explain. */
    private List<String> explained(boolean logistic) {
        return mediate.design().model().equations().stream()
                .filter(equation -> equation.isLogistic() == logistic)
                .map(Equation::outcome)
                .map(labels::of)
                .toList();
    }

    /** The cases, and the draws that failed. */
    List<Inline> participants(CaseGroup group, TidyRows fits, TidyRows effects) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("n", fits.show(fits.first().orElseThrow(), "nobs", NumberStyle.COUNT));
        facts.put("all", Phrases.count(group.cases().size()));
        facts.put("level", Phrases.words(group.level()));
        List<Inline> text = new ArrayList<>(phrases.phrase(
                group.level().isEmpty() ? "mediate.participants" : "mediate.participants.of-level", facts));
        effects.first().filter(row -> hasFailed(effects, row, 0)).ifPresent(row -> {
            facts.put("failed", effects.show(row, "draws.failed", NumberStyle.COUNT));
            facts.put("draws", effects.show(row, "draws", NumberStyle.COUNT));
            text.addAll(phrases.phrase("mediate.failed", facts));
        });
        return text;
    }

    /** A warning, if more than one draw in a hundred failed. */
    Optional<List<Inline>> manyFailed(TidyRows effects) {
        return effects.first()
                .filter(row -> hasFailed(effects, row, MANY))
                .map(row -> phrases.phrase(
                        "mediate.failed.many",
                        Map.of(
                                "failed", effects.show(row, "draws.failed", NumberStyle.COUNT),
                                "draws", effects.show(row, "draws", NumberStyle.COUNT))));
    }

    private static boolean hasFailed(TidyRows effects, int row, double share) {
        return effects.number(row, "draws.failed") > share * effects.number(row, "draws");
    }

    private static String key(Analysis.Mediate.Interval interval) {
        return interval.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String named(List<String> names) {
        return listed(names.stream().map(chapter.plan()::label).toList());
    }

    private String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : phrases.text(
                        "list.and",
                        Map.of(
                                "list",
                                String.join(", ", words.subList(0, words.size() - 1)),
                                "last",
                                words.get(words.size() - 1)));
    }
}
