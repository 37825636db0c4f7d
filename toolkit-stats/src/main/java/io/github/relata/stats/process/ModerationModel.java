package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.RegressionDesign;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A moderation: on whom or what the effect of a focal predictor depends.
 *
 * @param design the regression in two steps, the second of which adds the highest products of the focal predictor; each
 *     product comes with all that it is made of
 * @param focal the predictor whose effect is in question
 * @param moderators on what its effect depends: the variables that are multiplied with it, among them itself where the
 *     effect is quadratic
 */
public record ModerationModel(RegressionDesign design, Variable focal, List<Variable> moderators) {
    public ModerationModel {
        moderators = List.copyOf(moderators);
        if (moderators.isEmpty()) {
            throw new IllegalArgumentException("the effect of \"" + focal.name() + "\" has no moderator");
        }
        if (design.steps().size() != 2) {
            throw new IllegalArgumentException(
                    "a moderation has two steps: all other terms, then the highest products");
        }
        Set<Integer> known = new HashSet<>();
        moderators.forEach(moderator -> moderator
                .columns()
                .forEach(column -> known.add(column.factors().get(0).column())));
        for (int i = 0; i < focal.columns().size(); i++) {
            for (int column : FocalEffect.of(design, focal.tableColumn(i)).moderators()) {
                if (!known.contains(column)) {
                    throw new IllegalArgumentException("the effect of \"" + focal.name() + "\" depends on column "
                            + column + ", which is none of its moderators");
                }
            }
        }
    }

    /** A moderation without covariates. */
    public static ModerationModel of(Variable outcome, Variable focal, Moderators moderators) {
        return of(outcome, focal, moderators, List.of());
    }

    /**
     * A moderation with the terms that its moderators ask for.
     *
     * @param outcome what is explained: a number
     * @param moderators on what the effect depends: at least one variable, and not the outcome
     * @param covariates what is held constant
     */
    public static ModerationModel of(
            Variable outcome, Variable focal, Moderators moderators, List<Variable> covariates) {
        if (focal.equals(outcome) || moderators.variables().contains(outcome) || covariates.contains(outcome)) {
            throw new IllegalArgumentException("the outcome \"" + outcome.name() + "\" is among its predictors");
        }
        if (moderators.products().isEmpty()) {
            throw new IllegalArgumentException("the effect of \"" + focal.name() + "\" has no moderator");
        }
        Equation equation = Equation.of(outcome, List.of(new Arrow(focal, outcome, moderators)), covariates);
        return new ModerationModel(equation.design(), focal, moderators.variables());
    }

    /** The effect of one column of a variable, and what it depends on. */
    FocalEffect effect(DesignColumn column) {
        return FocalEffect.of(design, column.factors().get(0).column());
    }

    /** The name of the product's coefficient, where there is one product of two numbers. */
    public String productName() {
        return design.steps().get(1).get(0).columns().get(0).name();
    }

    /** The columns of the table that the model needs, the outcome's first. */
    List<Integer> tableColumns() {
        Set<Integer> used = new LinkedHashSet<>();
        used.add(design.outcome());
        design.columns().forEach(column -> column.factors().forEach(factor -> used.add(factor.column())));
        return List.copyOf(used);
    }
}
