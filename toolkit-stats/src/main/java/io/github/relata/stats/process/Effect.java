package io.github.relata.stats.process;

import java.util.List;

/**
 * An effect of a path model, by name.
 *
 * @param kind what it is
 * @param predictor the design column where it begins: a variable, or a level of a category against its reference
 * @param outcome the variable where it ends
 * @param mediators what it runs through; empty for direct and summed effects
 * @param otherMediators of a contrast: what the other effect runs through
 * @param moderators of an index: the design columns whose step changes the effect
 * @param at the values of the moderators on which it depends
 * @param otherAt of a conditional contrast: the values of the other effect
 * @param scale in what it is measured
 */
public record Effect(
        EffectKind kind,
        String predictor,
        String outcome,
        List<String> mediators,
        List<String> otherMediators,
        List<String> moderators,
        List<ModeratorValue> at,
        List<ModeratorValue> otherAt,
        EffectScale scale) {
    public Effect {
        mediators = List.copyOf(mediators);
        otherMediators = List.copyOf(otherMediators);
        moderators = List.copyOf(moderators);
        at = List.copyOf(at);
        otherAt = List.copyOf(otherAt);
    }

    /** An effect without any particulars, in units of the outcome. */
    static Effect of(EffectKind kind, String predictor, String outcome) {
        return new Effect(
                kind, predictor, outcome, List.of(), List.of(), List.of(), List.of(), List.of(), EffectScale.UNITS);
    }

    /** An effect along a route, on its scale. */
    Effect through(Route route) {
        return new Effect(
                kind, predictor, outcome, names(route), otherMediators, moderators, at, otherAt, EffectScale.of(route));
    }

    Effect against(Route route) {
        return new Effect(kind, predictor, outcome, mediators, names(route), moderators, at, otherAt, scale);
    }

    Effect at(List<ModeratorValue> values) {
        return new Effect(kind, predictor, outcome, mediators, otherMediators, moderators, values, otherAt, scale);
    }

    Effect againstAt(List<ModeratorValue> values) {
        return new Effect(kind, predictor, outcome, mediators, otherMediators, moderators, at, values, scale);
    }

    Effect stepping(List<String> columns) {
        return new Effect(kind, predictor, outcome, mediators, otherMediators, columns, at, otherAt, scale);
    }

    Effect on(EffectScale scale) {
        return new Effect(kind, predictor, outcome, mediators, otherMediators, moderators, at, otherAt, scale);
    }

    private static List<String> names(Route route) {
        return route.mediators().stream().map(Variable::name).toList();
    }
}
