package io.github.relata.stats.process;

/** In what an effect is measured. */
public enum EffectScale {
    /** In units of the outcome, for one unit of the predictor. */
    UNITS,
    /** In log-odds of an outcome of two levels, for one unit of the predictor. */
    LOG_ODDS,
    /**
     * A product of the log-odds of a mediator of two levels and of what follows from it: its sign, and that it differs from
     * zero, can be read; its size cannot, and it does not add up with other effects.
     */
    PRODUCT,
    /** In probability of the outcome's level, as natural effects tell it. */
    PROBABILITY;

    /** The scale of the effect along a route. */
    static EffectScale of(Route route) {
        for (Variable mediator : route.mediators()) {
            if (!mediator.isNumeric()) {
                return PRODUCT;
            }
        }
        return route.end().isNumeric() ? UNITS : LOG_ODDS;
    }
}
