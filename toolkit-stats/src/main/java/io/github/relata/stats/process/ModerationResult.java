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
 * @param contrasts how the effect differs between the levels of each categorical moderator
 * @param regions the region of significance over each continuous moderator
 * @param zeros where effects are zero: that of the focal predictor over each continuous moderator, and that of each
 *     continuous moderator over a continuous focal predictor, which is where the simple slopes cross
 * @param surfaces the region of significance over each two continuous moderators at once
 * @param predictions the outcome that the model predicts along the focal predictor
 */
public record ModerationResult(
        int n,
        int casesLeftOut,
        RegressionModel withoutProduct,
        RegressionModel model,
        List<SimpleSlope> slopes,
        List<SlopeContrast> contrasts,
        List<Region> regions,
        List<Zero> zeros,
        List<Surface> surfaces,
        List<Prediction> predictions) {
    public ModerationResult {
        slopes = List.copyOf(slopes);
        contrasts = List.copyOf(contrasts);
        regions = List.copyOf(regions);
        zeros = List.copyOf(zeros);
        surfaces = List.copyOf(surfaces);
        predictions = List.copyOf(predictions);
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
     * How much an effect differs between two levels of a moderator.
     *
     * @param focal the design column whose effect it is
     * @param level the level of the moderator
     * @param against the level whose effect is taken from it
     * @param at the values of the moderators on which the difference depends
     * @param difference of the effects
     */
    public record SlopeContrast(
            String focal, ModeratorValue level, ModeratorValue against, List<ModeratorValue> at, Inference difference) {
        public SlopeContrast {
            at = List.copyOf(at);
        }
    }

    /**
     * A value of the outcome that the model predicts, all other variables at their means, with the interval of the mean
     * outcome of such cases.
     *
     * @param focal the value of the focal predictor, or its level
     * @param at the values of the moderators
     * @param outcome the prediction
     */
    public record Prediction(ModeratorValue focal, List<ModeratorValue> at, Inference outcome) {
        public Prediction {
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
     * @param curve the effect at even values of the moderator, from the smallest observed to the largest; empty where there
     *     is no region
     */
    public record Region(
            String focal,
            String moderator,
            List<ModeratorValue> at,
            Outcome<JohnsonNeyman> bounds,
            List<CurvePoint> curve) {
        public Region {
            at = List.copyOf(at);
            curve = List.copyOf(curve);
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
