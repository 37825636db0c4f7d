package io.github.relata.model.study;

import io.github.relata.model.expression.Chain;
import io.github.relata.model.expression.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What works on what: arrows between variables, each perhaps moderated, and what is held constant. The arrows run in no
 * circle, and stand in the order of what they explain: whatever works on a variable is explained before it.
 */
public record PathDiagram(List<Arrow> arrows, List<Covariate> covariates) {
    public PathDiagram {
        arrows = List.copyOf(arrows);
        covariates = List.copyOf(covariates);
    }

    /** The diagram of one chain that names no variable twice, with covariates in all equations. */
    public static PathDiagram of(Chain chain, List<String> covariates) {
        return new PathDiagram(
                new ArrowOrder(List.of(chain)).arrows(),
                covariates.stream().map(name -> new Covariate(name, List.of())).toList());
    }

    /**
     * An arrow.
     *
     * @param moderators what its strength depends on: variables, powers and products of them
     */
    public record Arrow(String from, String to, List<Term> moderators) {
        public Arrow {
            moderators = List.copyOf(moderators);
        }

        /** The names of its moderators, in the order in which they are named. */
        public List<String> moderatorNames() {
            Set<String> names = new LinkedHashSet<>();
            moderators.forEach(term -> term.factors().forEach(factor -> names.add(factor.name())));
            return List.copyOf(names);
        }

        /** The arrow as it is written, without its moderators. */
        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    /**
     * A covariate.
     *
     * @param outcomes in whose equations it stands; empty: in all
     */
    public record Covariate(String name, List<String> outcomes) {
        public Covariate {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** The variables at which arrows only begin. */
    public List<String> predictors() {
        Set<String> predictors = begun();
        predictors.removeAll(explained());
        return List.copyOf(predictors);
    }

    /** The variables at which arrows end and begin. */
    public List<String> mediators() {
        Set<String> mediators = new LinkedHashSet<>(explained());
        mediators.retainAll(begun());
        return List.copyOf(mediators);
    }

    /** The variables at which arrows only end. */
    public List<String> outcomes() {
        Set<String> outcomes = new LinkedHashSet<>(explained());
        outcomes.removeAll(begun());
        return List.copyOf(outcomes);
    }

    /** The variables at which arrows end: one equation each. */
    public List<String> explained() {
        Set<String> explained = new LinkedHashSet<>();
        arrows.forEach(arrow -> explained.add(arrow.to()));
        return List.copyOf(explained);
    }

    /** The variables on which arrows depend. */
    public List<String> moderators() {
        Set<String> moderators = new LinkedHashSet<>();
        arrows.forEach(arrow -> moderators.addAll(arrow.moderatorNames()));
        return List.copyOf(moderators);
    }

    /** All variables of the model, each once. */
    public List<String> variables() {
        Set<String> variables = new LinkedHashSet<>(predictors());
        variables.addAll(explained());
        variables.addAll(moderators());
        covariates.forEach(covariate -> variables.add(covariate.name()));
        return List.copyOf(variables);
    }

    private Set<String> begun() {
        List<String> begun = new ArrayList<>();
        arrows.forEach(arrow -> begun.add(arrow.from()));
        return new LinkedHashSet<>(begun);
    }
}
