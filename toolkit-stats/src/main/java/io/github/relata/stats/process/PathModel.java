package io.github.relata.stats.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A recursive path model: arrows, each perhaps moderated, and covariates. Where arrows only begin is a predictor, where
 * they only end an outcome, and what lies between a mediator; the routes from the one to the other are found here. A
 * mediator or outcome that is a category of two levels has a logistic equation.
 *
 * <p>Hayes's (2022) PROCESS models 1 to 22, 28, 29, 58, 59 and 80 to 92 are such models, among many others.
 *
 * @param arrows the arrows
 * @param covariates what is held constant, and where
 */
public record PathModel(List<Arrow> arrows, List<Covariate> covariates) {
    public PathModel {
        arrows = List.copyOf(arrows);
        covariates = List.copyOf(covariates);
        PathModelCheck.check(arrows, covariates);
    }

    /**
     * A covariate.
     *
     * @param variable what is held constant
     * @param outcomes in which equations, by their outcomes; in every equation if empty
     */
    public record Covariate(Variable variable, List<Variable> outcomes) {
        public Covariate {
            outcomes = List.copyOf(outcomes);
        }

        boolean isIn(Variable outcome) {
            return outcomes.isEmpty() || outcomes.contains(outcome);
        }
    }

    /** A model of these arrows without covariates. */
    public static PathModel of(Arrow... arrows) {
        return new PathModel(List.of(arrows), List.of());
    }

    /** A predictor, mediators side by side, and an outcome, with the direct arrow. */
    public static PathModel parallel(Variable predictor, List<Variable> mediators, Variable outcome) {
        List<Arrow> arrows = new ArrayList<>();
        mediators.forEach(mediator -> arrows.add(Arrow.of(predictor, mediator)));
        arrows.add(Arrow.of(predictor, outcome));
        mediators.forEach(mediator -> arrows.add(Arrow.of(mediator, outcome)));
        return new PathModel(arrows, List.of());
    }

    /** A predictor, mediators one after the other, and an outcome, with an arrow from each to each that follows. */
    public static PathModel serial(Variable predictor, List<Variable> mediators, Variable outcome) {
        List<Variable> chain = new ArrayList<>(mediators);
        chain.add(0, predictor);
        chain.add(outcome);
        List<Arrow> arrows = new ArrayList<>();
        for (int to = 1; to < chain.size(); to++) {
            for (int from = 0; from < to; from++) {
                arrows.add(Arrow.of(chain.get(from), chain.get(to)));
            }
        }
        return new PathModel(arrows, List.of());
    }

    /** With covariates in every equation. */
    public PathModel with(Variable... covariates) {
        List<Covariate> all = new ArrayList<>(this.covariates);
        for (Variable covariate : covariates) {
            all.add(new Covariate(covariate, List.of()));
        }
        return new PathModel(arrows, all);
    }

    /** With an arrow moderated. */
    public PathModel moderate(Variable from, Variable to, Moderators moderators) {
        List<Arrow> changed = new ArrayList<>();
        boolean found = false;
        for (Arrow arrow : arrows) {
            boolean meant = arrow.from().equals(from) && arrow.to().equals(to);
            changed.add(meant ? arrow.by(moderators) : arrow);
            found |= meant;
        }
        if (!found) {
            throw new IllegalArgumentException("there is no path \"" + from.name() + " -> " + to.name() + "\"");
        }
        return new PathModel(changed, covariates);
    }

    /** The variables at which arrows only begin. */
    public List<Variable> predictors() {
        Set<Variable> predictors = new LinkedHashSet<>();
        arrows.forEach(arrow -> predictors.add(arrow.from()));
        predictors.removeAll(explained());
        return List.copyOf(predictors);
    }

    /** The variables at which arrows only end. */
    public List<Variable> outcomes() {
        Set<Variable> outcomes = explained();
        arrows.forEach(arrow -> outcomes.remove(arrow.from()));
        return List.copyOf(outcomes);
    }

    /** The variables at which arrows end. */
    private Set<Variable> explained() {
        Set<Variable> explained = new LinkedHashSet<>();
        arrows.forEach(arrow -> explained.add(arrow.to()));
        return explained;
    }

    /** One equation for each variable at which arrows end, in the order in which these are named. */
    public List<Equation> equations() {
        return explained().stream().map(this::equation).toList();
    }

    private Equation equation(Variable outcome) {
        return Equation.of(
                outcome,
                arrows.stream().filter(arrow -> arrow.to().equals(outcome)).toList(),
                covariates.stream()
                        .filter(covariate -> covariate.isIn(outcome))
                        .map(Covariate::variable)
                        .toList());
    }

    /** The explained variables that explain another, each after its own causes, and that one last. */
    List<Variable> causesAndItself(Variable variable) {
        Set<Variable> ordered = new LinkedHashSet<>();
        visit(variable, ordered);
        return List.copyOf(ordered);
    }

    private void visit(Variable variable, Set<Variable> ordered) {
        for (Arrow arrow : arrows) {
            if (arrow.to().equals(variable) && explained().contains(arrow.from())) {
                visit(arrow.from(), ordered);
            }
        }
        ordered.add(variable);
    }

    /** All ways along the arrows from one variable to another, the shortest first. */
    public List<Route> routes(Variable from, Variable to) {
        List<Route> routes = new ArrayList<>();
        extend(List.of(), from, to, routes);
        routes.sort((a, b) -> Integer.compare(a.arrows().size(), b.arrows().size()));
        return routes;
    }

    private void extend(List<Arrow> sofar, Variable at, Variable to, Collection<Route> routes) {
        if (at.equals(to)) {
            routes.add(new Route(sofar));
            return;
        }
        for (Arrow arrow : arrows) {
            if (arrow.from().equals(at)) {
                List<Arrow> longer = new ArrayList<>(sofar);
                longer.add(arrow);
                extend(longer, arrow.to(), to, routes);
            }
        }
    }

    /**
     * Whether the regression of the outcomes on predictors and covariates alone gives the total effects: nothing is
     * moderated, every equation is linear and has every predictor and covariate.
     */
    boolean isSaturated() {
        for (Arrow arrow : arrows) {
            if (!arrow.moderators().products().isEmpty()) {
                return false;
            }
        }
        for (Equation equation : equations()) {
            List<Variable> from = equation.arrows().stream().map(Arrow::from).toList();
            boolean whole =
                    from.containsAll(predictors()) && equation.covariates().size() == covariates.size();
            if (equation.isLogistic() || !whole) {
                return false;
            }
        }
        return true;
    }
}
