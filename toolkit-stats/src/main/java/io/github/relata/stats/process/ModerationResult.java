package io.github.relata.stats.process;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.regression.RegressionModel;
import java.util.List;

/**
 * What {@link Moderation} gives.
 *
 * @param n the cases used
 * @param casesLeftOut the cases without a value on some variable of the model, or without a cluster
 * @param withoutProduct the model without the highest products: the main effects
 * @param model the model; its change is what the highest products add
 * @param slopes the effect of the focal predictor at each combination of values of its moderators, for each of its columns
 * @param regions the region of significance over each continuous moderator
 * @param zeros where effects are zero: that of the focal predictor over each continuous moderator, and that of each
 *     continuous moderator over a continuous focal predictor, which is where the simple slopes cross
 * @param surfaces the region of significance over each two continuous moderators at once
 */
public record ModerationResult(
        int n,
        int casesLeftOut,
        RegressionModel withoutProduct,
        RegressionModel model,
        List<SimpleSlope> slopes,
        List<Region> regions,
        List<Zero> zeros,
        List<Surface> surfaces) {
    public ModerationResult {
        slopes = List.copyOf(slopes);
        regions = List.copyOf(regions);
        zeros = List.copyOf(zeros);
        surfaces = List.copyOf(surfaces);
    }

    /**
     * An effect at values of the moderators.
     *
     * @param focal the design column whose effect it is
     * @param at the values
     * @param slope the effect
     */
    public record SimpleSlope(String focal, List<ModeratorValue> at, Inference slope) {
        public SimpleSlope {
            at = List.copyOf(at);
        }
    }

    /**
     * The region of significance of an effect over a moderator.
     *
     * @param focal the design column whose effect it is
     * @param moderator the moderator
     * @param at the values of the other moderators
     * @param bounds the region, or why there is none
     */
    public record Region(String focal, String moderator, List<ModeratorValue> at, Outcome<JohnsonNeyman> bounds) {
        public Region {
            at = List.copyOf(at);
        }
    }

    /**
     * The region of significance of an effect over two moderators.
     *
     * @param focal the design column whose effect it is
     * @param first the first moderator
     * @param second the second moderator
     * @param at the values of the other moderators
     * @param grid the region
     */
    public record Surface(String focal, String first, String second, List<ModeratorValue> at, SignificanceGrid grid) {
        public Surface {
            at = List.copyOf(at);
        }
    }

    /**
     * Where an effect is zero.
     *
     * @param effectOf the variable whose effect it is
     * @param over the variable on whose axis the value lies
     * @param at the values of the other moderators
     * @param zero the value, or why there is none
     */
    public record Zero(String effectOf, String over, List<ModeratorValue> at, Outcome<ZeroEffect> zero) {
        public Zero {
            at = List.copyOf(at);
        }
    }
}
