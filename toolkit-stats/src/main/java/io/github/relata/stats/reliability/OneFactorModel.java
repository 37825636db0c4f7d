package io.github.relata.stats.reliability;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.Cholesky;

/**
 * The one-factor model fitted to a correlation matrix by normal-theory maximum likelihood (R: {@code lavaan::cfa(model,
 * std.lv = TRUE)}): some EM steps for a start (Rubin &amp; Thayer 1982, <a
 * href="https://doi.org/10.1007/BF02293851">doi:10.1007/BF02293851</a>), then Newton's method on loadings and logarithms
 * of the unique variances. Items of two clusters have two minima: the fit starts from the item that correlates most with
 * all and again from the one that this leaves least explained, and keeps the lower minimum. The model is free of scale: loadings on a covariance matrix are these times the standard
 * deviations.
 *
 * <p>Unavailable: {@link Reason#TOO_FEW_ITEMS} below two items, {@link Reason#TWO_ITEMS}, {@link Reason#HEYWOOD} where a
 * unique variance goes to zero, {@link Reason#NO_CONVERGENCE}.
 */
final class OneFactorModel {
    private static final double START_LOADING = 0.7;
    private static final int START_STEPS = 10;
    private static final int MOST_STEPS = 200;
    /** Newton's steps get quadratically smaller: after one of this size only rounding is left. */
    private static final double LAST_STEP = 1e-9;
    /** A unique variance below this share of the item's variance counts as zero. */
    private static final double LEAST_UNIQUENESS = 1e-6;

    private final OneFactorPoint solution;

    private OneFactorModel(OneFactorPoint solution) {
        this.solution = solution;
    }

    static Outcome<OneFactorModel> fit(double[][] correlations) {
        int k = correlations.length;
        if (k < 3) {
            return Outcome.unavailable(k == 2 ? Reason.TWO_ITEMS : Reason.TOO_FEW_ITEMS);
        }
        Outcome<OneFactorModel> first = minimize(start(correlations, mostRelated(correlations)));
        return first.fold(
                fitted -> Outcome.of(fitted.orBetter(minimize(start(correlations, fitted.leastExplained())))),
                reason -> first);
    }

    private static Outcome<OneFactorModel> minimize(OneFactorPoint start) {
        OneFactorPoint point = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (isHeywood(point)) {
                return Outcome.unavailable(Reason.HEYWOOD);
            }
            double[] direction = newtonDirection(point);
            OneFactorPoint next = descend(point, direction);
            if (next == point) {
                break;
            }
            point = next;
            if (largest(direction) < LAST_STEP) {
                return Outcome.of(new OneFactorModel(point));
            }
        }
        return Outcome.unavailable(Reason.NO_CONVERGENCE);
    }

    private OneFactorModel orBetter(Outcome<OneFactorModel> other) {
        return other.ifAvailable()
                .filter(model -> model.solution.discrepancy() < solution.discrepancy())
                .orElse(this);
    }

    private int leastExplained() {
        int least = 0;
        for (int i = 1; i < solution.uniquenesses().length; i++) {
            if (solution.uniquenesses()[i] > solution.uniquenesses()[least]) {
                least = i;
            }
        }
        return least;
    }

    /**
     * Omega total (McDonald 1999): the share of the factor in the model-implied variance of the sum of the items,
     * (Σλ)² / ((Σλ)² + Σψ).
     *
     * @param standardDeviations those of the items, to bring the solution back to their scale
     */
    double omegaTotal(double[] standardDeviations) {
        double loadings = 0;
        double uniquenesses = 0;
        for (int i = 0; i < standardDeviations.length; i++) {
            double sd = standardDeviations[i];
            loadings += sd * solution.loadings()[i];
            uniquenesses += sd * sd * solution.uniquenesses()[i];
        }
        return loadings * loadings / (loadings * loadings + uniquenesses);
    }

    private static int mostRelated(double[][] r) {
        int item = 0;
        double most = 0;
        for (int i = 0; i < r.length; i++) {
            double squares = 0;
            for (double entry : r[i]) {
                squares += entry * entry;
            }
            if (squares > most) {
                most = squares;
                item = i;
            }
        }
        return item;
    }

    /** A factor in the direction of one item, then EM. */
    private static OneFactorPoint start(double[][] r, int item) {
        double[] loadings = new double[r.length];
        double[] uniquenesses = new double[r.length];
        for (int i = 0; i < r.length; i++) {
            loadings[i] = START_LOADING * r[item][i];
            uniquenesses[i] = 1 - loadings[i] * loadings[i];
        }
        OneFactorPoint point = new OneFactorPoint(r, loadings, uniquenesses);
        for (int step = 0; step < START_STEPS; step++) {
            point = point.expectationMaximization();
        }
        return point;
    }

    private static boolean isHeywood(OneFactorPoint point) {
        for (double uniqueness : point.uniquenesses()) {
            if (!(uniqueness > LEAST_UNIQUENESS)) {
                return true;
            }
        }
        return false;
    }

    /** Newton's direction; where the Hessian is not positive definite, its diagonal is raised until it is. */
    private static double[] newtonDirection(OneFactorPoint point) {
        OneFactorPoint.Derivatives derivatives = point.derivatives();
        double ridge = 0;
        while (true) {
            double[][] factor = new double[derivatives.hessian.length][];
            for (int i = 0; i < factor.length; i++) {
                factor[i] = derivatives.hessian[i].clone();
                factor[i][i] += ridge;
            }
            if (Cholesky.decompose(factor)) {
                double[] direction = new double[factor.length];
                for (int i = 0; i < direction.length; i++) {
                    direction[i] = -derivatives.gradient[i];
                }
                Cholesky.solve(factor, direction);
                return direction;
            }
            ridge = Math.max(0.01, 4 * ridge);
        }
    }

    /** Goes as far in the direction as the discrepancy falls: the whole way, half of it, a quarter … or not at all. */
    private static OneFactorPoint descend(OneFactorPoint point, double[] direction) {
        double before = point.discrepancy();
        double noise = 1e-14 * (Math.abs(before) + direction.length);
        for (double share = 1; share > 1e-6; share /= 2) {
            OneFactorPoint next = point.moved(direction, share);
            if (next.discrepancy() <= before + noise) {
                return next;
            }
        }
        return point;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
