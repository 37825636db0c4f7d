package io.github.relata.model.study;

import io.github.relata.model.expression.Chain;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.expression.Term;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.study.PathDiagram.Arrow;
import io.github.relata.model.study.PathDiagram.Covariate;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the path diagram of a {@code mediate}: its chains, {@code moderators} and {@code covariates}. */
final class PathDiagramReader {
    private final Names names;
    private final Expressions expressions;
    private final ModelReader models;
    private final Findings findings;
    private boolean known = true;

    PathDiagramReader(Names names, Expressions expressions, ModelReader models, Findings findings) {
        this.names = names;
        this.expressions = expressions;
        this.models = models;
        this.findings = findings;
    }

    /** The diagram, unless something it names is faulty or not available yet; whether it has a meaning, findings tell. */
    Optional<PathDiagram> read(List<Chain> chains, MapReader map, Place place) {
        ArrowOrder order = new ArrowOrder(chains);
        order.circle().ifPresent(circle -> findings.add(Finding.error(StudyCode.PATH_CIRCLE, place, "circle", circle)));
        PathDiagram paths = new PathDiagram(order.arrows(), List.of());
        order.names().forEach(name -> requireUsable(name, place));
        List<Arrow> arrows = map.map("moderators")
                .map(moderators -> moderated(paths, moderators))
                .orElse(paths.arrows());
        List<Covariate> covariates =
                map.value("covariates").map(value -> covariates(paths, value)).orElse(List.of());
        return known ? Optional.of(new PathDiagram(arrows, covariates)) : Optional.empty();
    }

    /** A number or a category; of a category at which an arrow ends, its data must show two levels. */
    private void requireUsable(String name, Place place) {
        Optional<Variable.Type> type = names.require(name, place);
        known &= type.isPresent();
        if (type.filter(Variable.Type.TEXT::equals).isPresent()) {
            findings.add(Finding.error(StudyCode.NEEDS_NUMBER, place, "name", name));
        }
    }

    private List<Arrow> moderated(PathDiagram paths, MapReader moderators) {
        Map<String, Arrow> arrows = new LinkedHashMap<>();
        paths.arrows().forEach(arrow -> arrows.put(arrow.toString(), arrow));
        for (ValueReader entry : moderators.entries()) {
            List<Term> terms = terms(entry);
            for (String path : paths(entry)) {
                Optional<Arrow> arrow = Optional.ofNullable(arrows.get(path));
                if (arrow.isEmpty()) {
                    findings.add(UnknownWord.PATH.finding(path, arrows.keySet(), entry.place()));
                } else if (!arrow.get().moderators().isEmpty()) {
                    findings.add(Finding.error(StudyCode.NAMED_TWICE, entry.place(), "name", path));
                } else {
                    Arrow by = new Arrow(arrow.get().from(), arrow.get().to(), terms);
                    by.moderatorNames().forEach(name -> requireOutside(paths, by, name, entry.place()));
                    arrows.put(path, by);
                }
            }
        }
        return List.copyOf(arrows.values());
    }

    /** The arrows that a key means: {@code a -> b}, or several at once, {@code a -> [b, c]}. */
    private List<String> paths(ValueReader entry) {
        Optional<Chain> chain = expressions.chain(entry.name(), entry.place());
        List<String> paths = new ArrayList<>();
        if (chain.filter(read -> read.layers().size() == 2).isPresent()) {
            for (String from : chain.get().layers().get(0)) {
                for (String to : chain.get().layers().get(1)) {
                    paths.add(new Arrow(from, to, List.of()).toString());
                }
            }
        } else if (chain.isPresent()) {
            findings.add(Finding.error(StudyCode.NO_PATH, entry.place(), "found", entry.name()));
        }
        return paths;
    }

    private List<Term> terms(ValueReader entry) {
        Set<Term> terms = new LinkedHashSet<>();
        for (YamlText text : entry.someTexts()) {
            Optional<Formula> formula = expressions.formula(text);
            if (formula.flatMap(Formula::outcome).isPresent()) {
                findings.add(Finding.error(StudyCode.NO_MODERATORS, text.place(), "found", text.text()));
            } else if (formula.isPresent()) {
                known &= models.requirePredictors(formula.get(), text.place());
                terms.addAll(formula.get().terms());
            }
        }
        return List.copyOf(terms);
    }

    /** A moderator is no part of the paths, unless it is the beginning of its own arrow: then the path is curved. */
    private void requireOutside(PathDiagram paths, Arrow arrow, String moderator, Place place) {
        boolean inPaths = paths.variables().contains(moderator);
        if (inPaths && !(moderator.equals(arrow.from()) && paths.predictors().contains(moderator))) {
            findings.add(
                    Finding.error(StudyCode.MODERATOR_IN_PATHS, place, "name", moderator, "path", arrow.toString()));
        }
    }

    private List<Covariate> covariates(PathDiagram paths, ValueReader value) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        if (value.isMap()) {
            for (ValueReader entry : value.map().map(MapReader::entries).orElse(List.of())) {
                if (!paths.explained().contains(entry.name())) {
                    findings.add(UnknownWord.OUTCOME.finding(entry.name(), paths.explained(), entry.place()));
                }
                for (String name : covariateNames(paths, entry)) {
                    outcomes.computeIfAbsent(name, key -> new ArrayList<>()).add(entry.name());
                }
            }
        } else {
            covariateNames(paths, value).forEach(name -> outcomes.put(name, List.of()));
        }
        List<Covariate> covariates = new ArrayList<>();
        outcomes.forEach((name, of) -> covariates.add(new Covariate(name, isAll(of, paths) ? List.of() : of)));
        return covariates;
    }

    private static boolean isAll(List<String> outcomes, PathDiagram paths) {
        return outcomes.size() == paths.explained().size();
    }

    private Set<String> covariateNames(PathDiagram paths, ValueReader value) {
        Set<String> covariates = new LinkedHashSet<>();
        for (YamlText text : value.someTexts()) {
            requireUsable(text.text(), text.place());
            if (paths.variables().contains(text.text())) {
                findings.add(Finding.error(StudyCode.COVARIATE_IN_PATHS, text.place(), "name", text.text()));
            } else if (!covariates.add(text.text())) {
                findings.add(Finding.error(StudyCode.NAMED_TWICE, text.place(), "name", text.text()));
            }
        }
        return covariates;
    }
}
