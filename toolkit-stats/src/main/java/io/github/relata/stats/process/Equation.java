package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import io.github.relata.stats.regression.RegressionDesign;
import io.github.relata.stats.regression.RegressionDesign.Intercept;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One regression of a process model: an outcome, the arrows that end at it, and covariates. Its terms, each once: where the
 * arrows begin, moderators, covariates, the lower products, and last the highest products of the arrows.
 */
public final class Equation {
    private final Variable outcome;
    private final List<Arrow> arrows;
    private final List<Variable> covariates;
    private final List<Term> lower = new ArrayList<>();
    private final List<Term> highest = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();

    private Equation(Variable outcome, List<Arrow> arrows, List<Variable> covariates) {
        this.outcome = outcome;
        this.arrows = List.copyOf(arrows);
        this.covariates = List.copyOf(covariates);
    }

    /** The equation of an outcome. */
    public static Equation of(Variable outcome, List<Arrow> arrows, List<Variable> covariates) {
        Equation equation = new Equation(outcome, arrows, covariates);
        arrows.forEach(arrow -> equation.add(equation.lower, arrow.from().term()));
        arrows.forEach(arrow ->
                arrow.moderators().variables().forEach(moderator -> equation.add(equation.lower, moderator.term())));
        covariates.forEach(covariate -> equation.add(equation.lower, covariate.term()));
        arrows.forEach(equation::addProducts);
        return equation;
    }

    private void addProducts(Arrow arrow) {
        for (List<Variable> product : arrow.moderators().closure()) {
            if (product.size() > 1) {
                add(lower, product(product));
            }
        }
        for (List<Variable> product : arrow.moderators().closure()) {
            List<Variable> whole = new ArrayList<>(product);
            whole.add(0, arrow.from());
            add(arrow.moderators().isHighest(product) ? highest : lower, product(whole));
        }
    }

    private static Term product(List<Variable> variables) {
        Term term = variables.get(0).term();
        for (Variable variable : variables.subList(1, variables.size())) {
            term = term.times(variable.term());
        }
        return term;
    }

    /** Adds a term unless it is there already, perhaps with its factors in another order. */
    private void add(List<Term> terms, Term term) {
        List<Integer> key = term.columns().stream()
                .flatMap(column -> column.factors().stream().map(Factor::column).sorted())
                .toList();
        if (known.add(key)) {
            terms.add(term);
        }
    }

    /** What is explained. */
    public Variable outcome() {
        return outcome;
    }

    /** Whether it is a logistic regression: its outcome is one of two levels. */
    public boolean isLogistic() {
        return !outcome.isNumeric();
    }

    /** The arrows that end here. */
    public List<Arrow> arrows() {
        return arrows;
    }

    /** What is held constant. */
    public List<Variable> covariates() {
        return covariates;
    }

    /** The regression: in two steps if there are products, the second of which adds the highest. */
    public RegressionDesign design() {
        List<List<Term>> steps = highest.isEmpty() ? List.of(lower) : List.of(lower, highest);
        return new RegressionDesign(outcome.tableColumn(0), Intercept.INCLUDED, steps);
    }

    /** The design columns in the order of their coefficients, which begin with the constant. */
    public List<DesignColumn> columns() {
        List<DesignColumn> columns = new ArrayList<>();
        lower.forEach(term -> columns.addAll(term.columns()));
        highest.forEach(term -> columns.addAll(term.columns()));
        return columns;
    }

    /** The effect of one column of a variable, and what it depends on. */
    public FocalEffect effect(DesignColumn focal) {
        return FocalEffect.of(columns(), focal.factors().get(0).column());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Equation that
                && outcome.equals(that.outcome)
                && arrows.equals(that.arrows)
                && covariates.equals(that.covariates);
    }

    @Override
    public int hashCode() {
        return List.of(outcome, arrows, covariates).hashCode();
    }
}
