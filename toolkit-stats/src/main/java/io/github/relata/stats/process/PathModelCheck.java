package io.github.relata.stats.process;

import io.github.relata.stats.process.PathModel.Covariate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses path models that have no meaning, and names what is wrong. */
final class PathModelCheck {
    private final List<Arrow> arrows;
    private final Set<Variable> from = new HashSet<>();
    private final Set<Variable> to = new HashSet<>();

    private PathModelCheck(List<Arrow> arrows) {
        this.arrows = arrows;
        for (Arrow arrow : arrows) {
            from.add(arrow.from());
            to.add(arrow.to());
        }
    }

    static void check(List<Arrow> arrows, List<Covariate> covariates) {
        PathModelCheck check = new PathModelCheck(arrows);
        require(!arrows.isEmpty(), "a path model needs a path");
        check.names(covariates);
        check.repeated();
        for (Arrow arrow : arrows) {
            check.cycle(arrow.from(), new ArrayList<>());
        }
        check.moderators();
        covariates.forEach(check::covariate);
    }

    /** One name is one variable. */
    private void names(List<Covariate> covariates) {
        List<Variable> variables = new ArrayList<>(from);
        variables.addAll(to);
        arrows.forEach(arrow -> variables.addAll(arrow.moderators().variables()));
        covariates.forEach(covariate -> variables.add(covariate.variable()));
        Map<String, Variable> byName = new HashMap<>();
        for (Variable variable : variables) {
            Variable other = byName.putIfAbsent(variable.name(), variable);
            require(other == null || other.equals(variable), quoted(variable) + " names two different variables");
        }
    }

    private void repeated() {
        Set<List<Variable>> known = new HashSet<>();
        for (Arrow arrow : arrows) {
            require(
                    known.add(List.of(arrow.from(), arrow.to())),
                    "the path \"" + arrow.from().name() + " -> " + arrow.to().name() + "\" stands there twice");
        }
    }

    private void cycle(Variable at, List<Variable> sofar) {
        List<Variable> longer = new ArrayList<>(sofar);
        longer.add(at);
        require(!sofar.contains(at), "the paths run in a circle: " + chain(longer));
        for (Arrow arrow : arrows) {
            if (arrow.from().equals(at)) {
                cycle(arrow.to(), longer);
            }
        }
    }

    private static String chain(List<Variable> variables) {
        return String.join(" -> ", variables.stream().map(Variable::name).toList());
    }

    private void moderators() {
        for (Arrow arrow : arrows) {
            for (Variable moderator : arrow.moderators().variables()) {
                require(
                        !to.contains(moderator),
                        quoted(moderator) + " moderates a path but is itself explained by the model");
                require(
                        !from.contains(moderator) || moderator.equals(arrow.from()),
                        quoted(moderator) + " moderates a path but is also a predictor of its own");
            }
        }
    }

    private void covariate(Covariate covariate) {
        Variable variable = covariate.variable();
        require(
                !to.contains(variable),
                quoted(variable) + " is a covariate, but the model explains it: it cannot be held constant");
        require(!from.contains(variable), quoted(variable) + " is both a predictor and a covariate");
        for (Variable outcome : covariate.outcomes()) {
            require(
                    to.contains(outcome),
                    quoted(variable) + " is a covariate for " + quoted(outcome) + ", which the model does not explain");
        }
    }

    private static String quoted(Variable variable) {
        return "\"" + variable.name() + "\"";
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
