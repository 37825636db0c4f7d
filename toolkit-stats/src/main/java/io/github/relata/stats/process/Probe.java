package io.github.relata.stats.process;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.process.JohnsonNeyman.Bound;
import io.github.relata.stats.process.JohnsonNeyman.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Probes an effect from the coefficients and their covariance, whichever errors these have: simple slopes, regions of
 * significance and zeros, for tables, figures and words alike, so that they cannot disagree. An effect is {@code w'b} with
 * variance {@code w'Vw}, by t with the model's degrees of freedom; R: {@code w %*% coef(m)} and {@code w %*% vcov(m) %*% w},
 * or {@code sandwich::vcovHC(m)}.
 *
 * <p>A collinear product makes the effect {@code NaN}, and bounds and zeros unavailable; so does a moderator with one
 * value.
 */
public final class Probe {
    private static final int GRID = 1001;

    private final CoefficientEstimates estimates;
    private final FocalEffect effect;
    private final double level;

    private Probe(CoefficientEstimates estimates, FocalEffect effect, double level) {
        this.estimates = estimates;
        this.effect = effect;
        this.level = level;
    }

    /**
     * The probe of an effect.
     *
     * @param level of confidence intervals; one minus it is the level of significance
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static Probe of(CoefficientEstimates estimates, FocalEffect effect, double level) {
        return new Probe(estimates, effect, ConfidenceInterval.requireLevel(level));
    }

    /**
     * The effect at values of its moderators.
     *
     * @throws IllegalArgumentException if a moderator of the effect has no value
     */
    public Inference at(ModeratorPoint point) {
        return inference(effect.weights(point));
    }

    private Inference inference(double[] weights) {
        return Inference.of(
                estimates.combination(weights), estimates.standardError(weights), estimates.degreesOfFreedom(), level);
    }

    /**
     * The difference of the effect at two points: that at the first less that at the second.
     *
     * @throws IllegalArgumentException if a moderator of the effect has no value
     */
    public Inference difference(ModeratorPoint first, ModeratorPoint second) {
        double[] weights = effect.weights(first);
        double[] less = effect.weights(second);
        for (int j = 0; j < weights.length; j++) {
            weights[j] -= less[j];
        }
        return inference(weights);
    }

    /**
     * The region of significance over a moderator.
     *
     * @param moderator its column in the table
     * @param observed its values, at least one
     * @param others the values of the effect's other moderators
     * @throws IllegalArgumentException if the effect is no straight line over the moderator
     */
    public Outcome<JohnsonNeyman> johnsonNeyman(
            int moderator, double[] observed, ModeratorPoint others, Significance significance) {
        double[] sorted = sorted(observed);
        return line(moderator, sorted, others)
                .fold(line -> Outcome.of(region(line, sorted, significance)), Outcome::unavailable);
    }

    /**
     * The effect along a moderator, with a band of so many standard errors, and where the cases are.
     *
     * @param moderator its column in the table
     * @param observed its values, at least two different ones
     * @param others the values of the effect's other moderators
     * @param critical half the width of the band, in standard errors
     * @param steps the number of values, at least 2
     */
    public List<CurvePoint> curve(int moderator, double[] observed, ModeratorPoint others, double critical, int steps) {
        List<Double> values = even(observed, steps);
        int[] cases = new int[steps];
        for (double value : observed) {
            cases[nearest(values, value)]++;
        }
        List<CurvePoint> curve = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double[] weights = effect.weights(others.with(moderator, values.get(i)));
            double estimate = estimates.combination(weights);
            double reach = critical * estimates.standardError(weights);
            curve.add(new CurvePoint(values.get(i), estimate, estimate - reach, estimate + reach, cases[i]));
        }
        return curve;
    }

    /**
     * Where the effect is zero over a moderator.
     *
     * @param moderator its column in the table
     * @param observed its values, at least one
     * @param others the values of the effect's other moderators
     * @throws IllegalArgumentException if the effect is no straight line over the moderator
     */
    public Outcome<ZeroEffect> zero(int moderator, double[] observed, ModeratorPoint others) {
        double[] sorted = sorted(observed);
        return line(moderator, sorted, others).fold(line -> Outcome.of(zero(line, sorted)), Outcome::unavailable);
    }

    /**
     * The region of significance over two moderators at once.
     *
     * @param first the first one's column in the table
     * @param firstObserved its values, case by case, at least one
     * @param second the second one's column
     * @param secondObserved its values, of the same cases
     * @param steps the number of values of each, at least 2
     * @param others the values of the effect's other moderators
     */
    public SignificanceGrid grid(
            int first, double[] firstObserved, int second, double[] secondObserved, int steps, ModeratorPoint others) {
        List<Double> rows = even(firstObserved, steps);
        List<Double> columns = even(secondObserved, steps);
        List<List<Inference>> effects = new ArrayList<>();
        for (double row : rows) {
            List<Inference> line = new ArrayList<>();
            for (double column : columns) {
                line.add(at(others.with(first, row).with(second, column)));
            }
            effects.add(line);
        }
        double critical = critical(1 - level);
        int significant = 0;
        Integer[][] cases = new Integer[steps][steps];
        for (Integer[] line : cases) {
            Arrays.fill(line, 0);
        }
        for (int i = 0; i < firstObserved.length; i++) {
            double[] weights =
                    effect.weights(others.with(first, firstObserved[i]).with(second, secondObserved[i]));
            double reach = critical * estimates.standardError(weights);
            significant += Math.abs(estimates.combination(weights)) > reach ? 1 : 0;
            cases[nearest(rows, firstObserved[i])][nearest(columns, secondObserved[i])]++;
        }
        List<List<Integer>> counts = Arrays.stream(cases).map(List::of).toList();
        return new SignificanceGrid(rows, columns, effects, counts, significant / (double) firstObserved.length);
    }

    /** So many even values from the smallest observed to the largest. */
    static List<Double> even(double[] observed, int steps) {
        double[] sorted = sorted(observed);
        double range = sorted[sorted.length - 1] - sorted[0];
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            values.add(sorted[0] + range * i / (steps - 1));
        }
        return values;
    }

    /** Which of even values is nearest to a value. */
    private static int nearest(List<Double> even, double value) {
        double step = even.get(1) - even.get(0);
        return (int) Math.min(even.size() - 1, Math.round((value - even.get(0)) / step));
    }

    private JohnsonNeyman region(EffectLine line, double[] sorted, Significance significance) {
        double min = sorted[0];
        double max = sorted[sorted.length - 1];
        double critical = significance == Significance.POINTWISE ? critical(1 - level) : simultaneous(line, min, max);
        EffectLine.Crossing crossing = line.crossing(critical);
        List<Bound> bounds = new ArrayList<>();
        boolean below = crossing.significantBelow;
        for (double bound : crossing.bounds) {
            bounds.add(new Bound(
                    bound, shareBelow(sorted, bound), shareAbove(sorted, bound), below ? Side.BELOW : Side.ABOVE));
            below = !below;
        }
        double significant =
                Arrays.stream(sorted).filter(crossing::isSignificantAt).count() / (double) sorted.length;
        return new JohnsonNeyman(bounds, crossing.significantBelow, critical, min, max, significant);
    }

    private ZeroEffect zero(EffectLine line, double[] sorted) {
        EffectLine.Crossing crossing = line.crossing(critical(1 - level));
        boolean whole = crossing.bounds.length < 2;
        ZeroEffect.Kind kind = whole
                ? ZeroEffect.Kind.WHOLE_LINE
                : crossing.significantBelow ? ZeroEffect.Kind.BOUNDED : ZeroEffect.Kind.OUTSIDE;
        double value = line.zero();
        return new ZeroEffect(
                value,
                kind,
                whole ? Double.NaN : crossing.bounds[0],
                whole ? Double.NaN : crossing.bounds[1],
                level,
                shareBelow(sorted, value),
                shareAbove(sorted, value),
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private Outcome<EffectLine> line(int moderator, double[] sorted, ModeratorPoint others) {
        if (!effect.isLinearIn(moderator)) {
            throw new IllegalArgumentException("the effect is no straight line over column " + moderator);
        }
        if (sorted[0] == sorted[sorted.length - 1]) {
            return Outcome.unavailable(Reason.CONSTANT);
        }
        double centre = Arrays.stream(sorted).average().orElse(0);
        double[] level = effect.weights(others.with(moderator, centre));
        double[] slope = effect.weights(others.with(moderator, centre + 1));
        for (int j = 0; j < slope.length; j++) {
            slope[j] -= level[j];
        }
        double a1 = estimates.combination(slope);
        double v11 = estimates.covariance(slope, slope);
        EffectLine line = new EffectLine(
                centre,
                estimates.combination(level),
                a1,
                estimates.covariance(level, level),
                estimates.covariance(level, slope),
                v11);
        return Double.isNaN(line.t(centre) + a1 + v11) ? Outcome.unavailable(Reason.COLLINEAR) : Outcome.of(line);
    }

    /** The t whose two tails have this probability. */
    private double critical(double alpha) {
        return TDistribution.of(CoefficientEstimates.ofStudent(estimates.degreesOfFreedom()))
                .inverseSurvivalProbability(alpha / 2);
    }

    /** The t of the largest k for which k of the grid's p values are at most k / grid * alpha; at least k = 1. */
    private double simultaneous(EffectLine line, double min, double max) {
        TDistribution t = TDistribution.of(CoefficientEstimates.ofStudent(estimates.degreesOfFreedom()));
        double[] p = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            p[i] = 2 * t.survivalProbability(Math.abs(line.t(min + (max - min) * i / (GRID - 1))));
        }
        Arrays.sort(p);
        int k = GRID;
        while (k > 1 && p[k - 1] > (1 - level) * k / GRID) {
            k--;
        }
        return critical((1 - level) * k / GRID);
    }

    private static double[] sorted(double[] observed) {
        double[] sorted = observed.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double shareBelow(double[] sorted, double value) {
        return Arrays.stream(sorted).filter(x -> x < value).count() / (double) sorted.length;
    }

    private static double shareAbove(double[] sorted, double value) {
        return Arrays.stream(sorted).filter(x -> x > value).count() / (double) sorted.length;
    }
}
