package io.github.relata.stats.process;

import java.util.List;

/**
 * A moderation: on whom or what the effect of a focal predictor depends.
 *
 * @param outcome what is explained: a number
 * @param focal the predictor whose effect is in question
 * @param moderators on what it depends: at least one variable, and not the outcome
 * @param covariates what is held constant
 */
public record ModerationModel(Variable outcome, Variable focal, Moderators moderators, List<Variable> covariates) {
    public ModerationModel {
        covariates = List.copyOf(covariates);
        if (moderators.products().isEmpty()) {
            throw new IllegalArgumentException("the effect of \"" + focal.name() + "\" has no moderator");
        }
        if (focal.equals(outcome) || moderators.variables().contains(outcome) || covariates.contains(outcome)) {
            throw new IllegalArgumentException("the outcome \"" + outcome.name() + "\" is among its predictors");
        }
    }

    /** A moderation without covariates. */
    public static ModerationModel of(Variable outcome, Variable focal, Moderators moderators) {
        return new ModerationModel(outcome, focal, moderators, List.of());
    }

    Equation equation() {
        return Equation.of(outcome, List.of(new Arrow(focal, outcome, moderators)), covariates);
    }
}
