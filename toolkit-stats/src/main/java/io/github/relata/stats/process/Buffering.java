package io.github.relata.stats.process;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.process.BufferingResult.Contribution;
import io.github.relata.stats.process.BufferingResult.Verdict;
import io.github.relata.stats.process.ModerationResult.SimpleSlope;
import io.github.relata.stats.process.ModerationResult.Zero;
import io.github.relata.stats.regression.Coefficient;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import io.github.relata.stats.regression.HierarchicalRegression;
import io.github.relata.stats.regression.HierarchicalResult;
import io.github.relata.stats.regression.RegressionDesign;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Stress buffering (Cohen &amp; Wills 1985, <a
 * href="https://doi.org/10.1037/0033-2909.98.2.310">doi:10.1037/0033-2909.98.2.310</a>): whether a resource, such as
 * support, weakens the effect of a stressor on an outcome, lowers the outcome by itself, or both. A {@link Moderation} of
 * the stressor by the resource, with what its intervals support.
 *
 * <p>The resource buffers if the product turns the stressor's slope towards zero: the slope one standard deviation below the
 * mean of the resource differs from zero, the slope one above it is nearer to zero, and the interval of the product leaves
 * out zero. That the product differs from zero is not enough. It has a main effect if, in the model without the product,
 * its interval leaves out zero on the side against the stressor's.
 *
 * <p>The quadratic test adds the square of the resource to the model with the product: whether more of it helps less and
 * less, or harms.
 */
public final class Buffering {
    private static final int[] NO_CLUSTERS = {};

    private final ModerationOptions options;

    private Buffering(ModerationOptions options) {
        this.options = options;
    }

    /** Buffering with these choices; slopes are told at the mean and one standard deviation to either side. */
    public static Buffering with(ModerationOptions options) {
        return new Buffering(options.at(ProbeValues.meanAndSd()));
    }

    /**
     * Analyses cases that are not clustered.
     *
     * @throws IllegalArgumentException as {@link Moderation#analyse(NumericTable, ModerationModel)}, and if the model is not
     *     a number moderated by another
     */
    public Outcome<BufferingResult> analyse(NumericTable table, ModerationModel model) {
        if (options.regression().errors() == StandardErrors.CLUSTER) {
            throw new IllegalArgumentException("cluster-robust errors need the cluster of each case");
        }
        return analyse(table, model, NO_CLUSTERS);
    }

    /**
     * Analyses cases in clusters.
     *
     * @param clusters the cluster of each case; empty if there are none
     * @throws IllegalArgumentException as {@link Moderation#analyse(NumericTable, ModerationModel, int[])}, and if the model
     *     is not a number moderated by another
     */
    public Outcome<BufferingResult> analyse(NumericTable table, ModerationModel model, int[] clusters) {
        requireNumber(model.focal());
        model.moderators().forEach(Buffering::requireNumber);
        if (model.moderators().size() != 1 || model.moderators().contains(model.focal())) {
            throw new IllegalArgumentException("buffering has one stressor and one resource");
        }
        return Moderation.with(options)
                .analyse(table, model, clusters)
                .fold(
                        own -> square(table, model, clusters)
                                .fold(square -> Outcome.of(told(model, own, square)), Outcome::unavailable),
                        Outcome::unavailable);
    }

    private static void requireNumber(Variable variable) {
        if (!variable.isNumeric()) {
            throw new IllegalArgumentException(
                    "\"" + variable.name() + "\" is a category: buffering is about more or less of something");
        }
    }

    /** The coefficient of the resource's square beside the product. */
    private Outcome<Coefficient> square(NumericTable table, ModerationModel model, int[] clusters) {
        Variable resource = model.moderators().get(0);
        DesignColumn column = resource.columns().get(0);
        List<Factor> twice = column.times(column).factors();
        List<List<Term>> steps = new ArrayList<>(model.design().steps());
        String name = resource.name() + "^2";
        steps.add(List.of(Term.of(new DesignColumn(name, twice))));
        RegressionDesign design =
                new RegressionDesign(model.design().outcome(), model.design().intercept(), steps);
        HierarchicalRegression regression = HierarchicalRegression.with(options.regression());
        Outcome<HierarchicalResult> fit = options.regression().errors() == StandardErrors.CLUSTER
                ? regression.fit(table, design, clusters)
                : regression.fit(table, design);
        return fit.fold(result -> Outcome.of(result.last().coefficient(name)), Outcome::unavailable);
    }

    private static BufferingResult told(ModerationModel model, ModerationResult own, Coefficient square) {
        String stressor = model.focal().name();
        String resource = model.moderators().get(0).name();
        Contribution product = product(own, own.model().coefficient(model.productName()));
        Contribution main = main(
                own.withoutProduct().coefficient(stressor), own.withoutProduct().coefficient(resource));
        return new BufferingResult(
                own, square, zero(own, resource), zero(own, stressor), product, main, verdict(product, main));
    }

    /** What the product does to the stressor's slope, from low to high values of the resource. */
    private static Contribution product(ModerationResult own, Coefficient product) {
        List<SimpleSlope> slopes = own.slopes();
        if (slopes.size() < 3 || !leavesOutZero(product.confidenceInterval())) {
            return Contribution.UNDECIDED;
        }
        Inference low = slopes.get(0).slope();
        Inference high = slopes.get(2).slope();
        boolean nearer = Math.abs(high.estimate()) < Math.abs(low.estimate());
        if (nearer) {
            return leavesOutZero(low.confidenceInterval()) ? Contribution.HELPS : Contribution.UNDECIDED;
        }
        return leavesOutZero(high.confidenceInterval()) ? Contribution.HARMS : Contribution.UNDECIDED;
    }

    private static Contribution main(Coefficient stressor, Coefficient resource) {
        if (!leavesOutZero(resource.confidenceInterval()) || !leavesOutZero(stressor.confidenceInterval())) {
            return Contribution.UNDECIDED;
        }
        return Math.signum(resource.estimate()) != Math.signum(stressor.estimate())
                ? Contribution.HELPS
                : Contribution.HARMS;
    }

    private static Verdict verdict(Contribution product, Contribution main) {
        boolean buffers = product == Contribution.HELPS;
        if (main == Contribution.HELPS) {
            return buffers ? Verdict.BOTH : Verdict.MAIN_EFFECT;
        }
        return buffers ? Verdict.BUFFERING : Verdict.UNDECIDED;
    }

    private static boolean leavesOutZero(ConfidenceInterval interval) {
        return interval.lower() > 0 || interval.upper() < 0;
    }

    private static Outcome<ZeroEffect> zero(ModerationResult own, String effectOf) {
        return own.zeros().stream()
                .filter(zero -> zero.effectOf().equals(effectOf))
                .map(Zero::zero)
                .findFirst()
                .orElse(Outcome.unavailable(Reason.NO_RESIDUAL_DEGREES_OF_FREEDOM));
    }
}
