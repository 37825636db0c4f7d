package io.github.relata.stats.process;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.regression.Coefficient;

/**
 * What {@link Buffering} gives.
 *
 * @param moderation the stressor moderated by the resource: slopes, region of significance, and the model without the
 *     product, from which the main effects are read
 * @param square the coefficient of the resource's square beside the product
 * @param crossover where the resource has no effect, on the stressor's axis: where the simple slopes cross
 * @param stressorWithoutEffect where the stressor has no effect, on the resource's axis
 * @param product what more of the resource does to the stressor's effect
 * @param main what more of the resource does to the outcome
 * @param verdict both together
 */
public record BufferingResult(
        ModerationResult moderation,
        Coefficient square,
        Outcome<ZeroEffect> crossover,
        Outcome<ZeroEffect> stressorWithoutEffect,
        Contribution product,
        Contribution main,
        Verdict verdict) {

    /** What an interval says of the resource. */
    public enum Contribution {
        /** It acts against the stressor. */
        HELPS,
        /** It acts with the stressor. */
        HARMS,
        /** The interval allows either. */
        UNDECIDED
    }

    /** What the intervals support. */
    public enum Verdict {
        /** The resource weakens the effect of the stressor. */
        BUFFERING,
        /** The resource acts against the stressor's effect, whatever the stressor. */
        MAIN_EFFECT,
        BOTH,
        UNDECIDED
    }
}
