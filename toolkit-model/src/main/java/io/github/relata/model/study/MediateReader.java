package io.github.relata.model.study;

import io.github.relata.model.expression.Chain;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code mediate}: chains of variables, what moderates their paths, and how intervals are made. */
final class MediateReader {
    private static final int DRAWS = 10_000;
    private static final int FEWEST_DRAWS = 100;
    private static final int MOST_DRAWS = 1_000_000;

    /** So many indirect paths, each compared with each, are as much as anybody reads. */
    private static final int MOST_PATHS = 40;

    /** The values of so many moderators, each with each, are as much as anybody reads. */
    private static final int MOST_MODERATORS = 4;

    private final Names names;
    private final Expressions expressions;
    private final ModelReader models;
    private final Findings findings;

    MediateReader(Names names, Expressions expressions, boolean clustered, Findings findings) {
        this.names = names;
        this.expressions = expressions;
        this.models = new ModelReader(names, clustered, findings);
        this.findings = findings;
    }

    /** The analysis, unless something it names is faulty or not available yet. */
    Optional<Analysis> read(ValueReader subject, MapReader map, Analysis.Frame frame) {
        List<Chain> chains = chains(subject);
        Optional<PathDiagram> paths =
                new PathDiagramReader(names, expressions, models, findings).read(chains, map, subject.place());
        paths.ifPresent(diagram -> requireReadable(diagram, subject.place()));
        Optional<NaturalChange> natural = new NaturalReader(findings).read(map.value("natural"));
        ProbeAt probe = new ProbeReader(findings).read(map.value("probe"));
        Analysis.Regress.Errors errors = models.errors(map);
        Analysis.Mediate.Interval interval =
                map.choice("interval", Analysis.Mediate.Interval.class).orElse(Analysis.Mediate.Interval.PERCENTILE);
        int draws = draws(map);
        Analysis.Mediate.Contrasts contrasts =
                map.choice("contrasts", Analysis.Mediate.Contrasts.class).orElse(Analysis.Mediate.Contrasts.ALL);
        Analysis.Mediate.PValues pValues =
                map.choice("p-values", Analysis.Mediate.PValues.class).orElse(Analysis.Mediate.PValues.NONE);
        return paths.filter(diagram -> !chains.isEmpty())
                .map(diagram -> new Analysis.Mediate(
                        frame, chains, diagram, probe, natural, errors, interval, draws, contrasts, pValues));
    }

    private List<Chain> chains(ValueReader subject) {
        List<Chain> chains = new ArrayList<>();
        for (YamlText text : subject.someTexts()) {
            expressions.chain(text).filter(chain -> isMediation(chain, text)).ifPresent(chains::add);
        }
        return chains;
    }

    private boolean isMediation(Chain chain, YamlText text) {
        if (chain.layers().size() < 3) {
            findings.add(Finding.error(StudyCode.NO_MEDIATOR, text.place(), "chain", text.text()));
            return false;
        }
        for (List<String> layer : chain.layers()) {
            Set<String> seen = new HashSet<>();
            for (String name : layer) {
                if (!seen.add(name)) {
                    findings.add(Finding.error(StudyCode.NAMED_TWICE, text.place(), "name", name));
                }
            }
        }
        return true;
    }

    private void requireReadable(PathDiagram paths, Place place) {
        if (indirectPaths(paths) > MOST_PATHS) {
            findings.add(Finding.error(StudyCode.MANY_PATHS, place, "limit", Integer.toString(MOST_PATHS)));
        }
        if (paths.moderators().size() > MOST_MODERATORS) {
            findings.add(Finding.error(StudyCode.MANY_MODERATORS, place, "limit", Integer.toString(MOST_MODERATORS)));
        }
    }

    private int draws(MapReader map) {
        Optional<ValueReader> value = map.value("draws");
        OptionalInt draws = map.integer("draws");
        if (draws.isPresent() && (draws.getAsInt() < FEWEST_DRAWS || draws.getAsInt() > MOST_DRAWS)) {
            findings.add(Finding.error(
                    StudyCode.DRAWS,
                    value.orElseThrow().place(),
                    "draws",
                    Integer.toString(draws.getAsInt()),
                    "fewest",
                    Integer.toString(FEWEST_DRAWS),
                    "most",
                    Integer.toString(MOST_DRAWS)));
        }
        return draws.orElse(DRAWS);
    }

    /** The number of ways from predictors to outcomes through mediators; far more than allowed count as just more. */
    private static int indirectPaths(PathDiagram paths) {
        int count = 0;
        for (String predictor : paths.predictors()) {
            Map<String, Integer> ways = new HashMap<>(Map.of(predictor, 1));
            for (PathDiagram.Arrow arrow : paths.arrows()) {
                int before = ways.getOrDefault(arrow.from(), 0);
                ways.merge(arrow.to(), before, (a, b) -> Math.min(a + b, 2 * MOST_PATHS));
            }
            for (String outcome : paths.outcomes()) {
                long direct = paths.arrows().stream()
                        .filter(arrow ->
                                arrow.from().equals(predictor) && arrow.to().equals(outcome))
                        .count();
                count += ways.getOrDefault(outcome, 0) - (int) direct;
            }
        }
        return count;
    }
}
