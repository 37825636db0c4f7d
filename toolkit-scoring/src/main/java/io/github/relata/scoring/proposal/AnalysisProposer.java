package io.github.relata.scoring.proposal;

import io.github.relata.model.instrument.Construct;
import io.github.relata.model.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes what to compute first, and what fits what was measured. */
final class AnalysisProposer {
    private static final Set<Construct> OUTCOMES = Set.of(
            Construct.DISTRESS, Construct.DEPRESSION, Construct.ANXIETY, Construct.WELLBEING, Construct.LONELINESS);

    private final List<ProposedVariable> variables;
    private final List<ProposedScale> scales;

    private AnalysisProposer(List<ProposedVariable> variables, List<ProposedScale> scales) {
        this.variables = variables;
        this.scales = scales.stream().filter(ProposedScale::active).toList();
    }

    static ProposedAnalyses of(List<ProposedVariable> variables, List<ProposedScale> scales) {
        AnalysisProposer proposer = new AnalysisProposer(variables, scales);
        return new ProposedAnalyses(proposer.analyses(), proposer.suggestions());
    }

    private List<String> analyses() {
        List<String> scores =
                scales.stream().flatMap(scale -> scale.scores().stream()).toList();
        List<String> described = new ArrayList<>();
        variables.forEach(variable -> described.add(variable.name()));
        described.addAll(scores);
        List<String> analyses = new ArrayList<>();
        if (!described.isEmpty()) {
            analyses.add("describe: " + names(described));
        }
        if (!scales.isEmpty()) {
            analyses.add("reliability: all");
        }
        if (scores.size() > 1) {
            analyses.add("correlate: " + names(scores));
        }
        return analyses;
    }

    private static String names(List<String> names) {
        return YamlWriter.list(names.stream().map(YamlWriter::text).toList());
    }

    /** Buffering, mediation, or the regression of an outcome, where the constructs are those that theory joins. */
    private List<String> suggestions() {
        Optional<String> support = measuring(Construct.SUPPORT);
        Optional<String> stress = measuring(Construct.STRESS);
        Optional<String> attachment = measuring(Construct.ATTACHMENT);
        Optional<String> regulation = measuring(Construct.EMOTION__REGULATION);
        Optional<String> outcome = scales.stream()
                .filter(scale -> scale.construct().filter(OUTCOMES::contains).isPresent())
                .map(scale -> scale.scores().get(0))
                .findFirst();
        List<String> suggestions = new ArrayList<>();
        if (support.isPresent() && stress.isPresent() && outcome.isPresent()) {
            suggestions.add("moderate: " + outcome.get() + " ~ " + stress.get() + " * " + support.get());
        }
        if (attachment.isPresent() && regulation.isPresent()) {
            outcome.or(() -> stress)
                    .ifPresent(last -> suggestions.add(
                            "mediate: " + attachment.get() + " -> " + regulation.get() + " -> " + last));
        }
        if (suggestions.isEmpty() && attachment.isPresent() && support.isPresent()) {
            outcome.or(() -> stress)
                    .ifPresent(last ->
                            suggestions.add("mediate: " + attachment.get() + " -> " + support.get() + " -> " + last));
        }
        if (suggestions.isEmpty()) {
            regression().ifPresent(suggestions::add);
        }
        return suggestions;
    }

    /** The last scale on the others. */
    private Optional<String> regression() {
        List<String> scores =
                scales.stream().map(scale -> scale.scores().get(0)).toList();
        if (scores.size() < 2) {
            return Optional.empty();
        }
        List<String> terms = new ArrayList<>();
        scales.subList(0, scales.size() - 1)
                .forEach(scale -> terms.add(scale.scores().get(0)));
        return Optional.of("regress: " + scores.get(scores.size() - 1) + " ~ " + String.join(" + ", terms));
    }

    private Optional<String> measuring(Construct construct) {
        return scales.stream()
                .filter(scale -> scale.construct().equals(Optional.of(construct)))
                .map(scale -> scale.scores().get(0))
                .findFirst();
    }
}
