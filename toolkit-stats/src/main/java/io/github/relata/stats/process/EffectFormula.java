package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;
import java.util.List;

/**
 * How an effect is computed: a weighted sum of routes, each at values of the moderators; for a proportion, divided by
 * another such sum.
 *
 * @param effect what it gives
 * @param predictor the column where the routes begin
 * @param terms the routes
 * @param divisor what their sum is divided by; nothing if empty
 */
record EffectFormula(Effect effect, DesignColumn predictor, List<RouteAt> terms, List<RouteAt> divisor) {

    /** A route at a point, and its sign or weight. */
    record RouteAt(double weight, Route route, ModeratorPoint point) {}

    static EffectFormula sum(Effect effect, DesignColumn predictor, List<RouteAt> terms) {
        return new EffectFormula(effect, predictor, terms, List.of());
    }

    /** Whether it is an effect in units of predictor and outcome, which can be standardized. */
    boolean isInUnits() {
        return effect.scale() == EffectScale.UNITS && isEffect();
    }

    private boolean isEffect() {
        return switch (effect.kind()) {
            case DIRECT, INDIRECT, TOTAL_INDIRECT, TOTAL, CONTRAST, CONDITIONAL_CONTRAST -> true;
            default -> false;
        };
    }
}
