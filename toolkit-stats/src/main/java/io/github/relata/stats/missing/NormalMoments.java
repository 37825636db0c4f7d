package io.github.relata.stats.missing;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.Cholesky;
import java.util.List;

/**
 * Means and covariances of a multivariate normal distribution by maximum likelihood, from all cases that have at least
 * one of the variables; as {@code lavaan::lavCor(x, missing = "ml")} and {@code norm::em.norm} in R. Immutable.
 *
 * <p>The EM algorithm on standardized variables, from uncorrelated ones on, until no parameter moves by more than 1e-11.
 * Covariances have the divisor n. Not available: fewer cases than variables and one ({@link Reason#TOO_FEW_CASES}), a
 * constant variable, two variables that no case has both of ({@link Reason#NEVER_TOGETHER}), a variable that follows from
 * the others ({@link Reason#SINGULAR}), more than {@value #MOST_PATTERNS} patterns, no convergence in
 * {@value #MOST_STEPS} steps.
 */
public final class NormalMoments {
    /** Beyond, hardly two cases have the same pattern. */
    private static final int MOST_PATTERNS = 5000;

    private static final int MOST_STEPS = 2000;
    private static final double STANDSTILL = 1e-11;
    /** The least share of a variable's variance that the others must leave open. */
    private static final double LEAST_OWN_VARIANCE = 1e-10;

    private final Standardized table;
    private final List<PatternSums> patterns;
    private double[] means;
    private double[][] covariances;
    private int steps;

    private NormalMoments(Standardized table) {
        int k = table.columnCount();
        this.table = table;
        this.patterns = PatternSums.of(table);
        this.means = new double[k];
        this.covariances = new double[k][k];
        for (int i = 0; i < k; i++) {
            covariances[i][i] = 1;
        }
    }

    /** The estimates from a table, or why there are none. */
    public static Outcome<NormalMoments> of(NumericTable table) {
        Standardized standardized = new Standardized(table);
        for (int column = 0; column < table.columnCount(); column++) {
            if (standardized.isConstant(column)) {
                return Outcome.unavailable(Reason.CONSTANT);
            }
        }
        List<MissingPattern> patterns = MissingPatterns.of(table);
        if (patterns.size() > MOST_PATTERNS) {
            return Outcome.unavailable(Reason.TOO_MANY_PATTERNS);
        }
        NormalMoments moments = new NormalMoments(standardized);
        if (moments.n() <= table.columnCount()) {
            return Outcome.unavailable(Reason.TOO_FEW_CASES);
        }
        return moments.neverTogether() ? Outcome.unavailable(Reason.NEVER_TOGETHER) : moments.estimate();
    }

    private Outcome<NormalMoments> estimate() {
        boolean moving = true;
        while (moving) {
            if (steps == MOST_STEPS) {
                return Outcome.unavailable(Reason.NO_CONVERGENCE);
            }
            EmStep step = new EmStep(means, covariances);
            for (PatternSums pattern : patterns) {
                if (!step.add(pattern)) {
                    return Outcome.unavailable(Reason.SINGULAR);
                }
            }
            double[] movedMeans = step.means();
            double[][] movedCovariances = step.covariances();
            moving = move(movedMeans, movedCovariances) > STANDSTILL;
            means = movedMeans;
            covariances = movedCovariances;
            steps++;
        }
        return isSingular() ? Outcome.unavailable(Reason.SINGULAR) : Outcome.of(this);
    }

    private double move(double[] movedMeans, double[][] movedCovariances) {
        double most = 0;
        for (int i = 0; i < means.length; i++) {
            most = Math.max(most, Math.abs(movedMeans[i] - means[i]));
            for (int j = 0; j <= i; j++) {
                most = Math.max(most, Math.abs(movedCovariances[i][j] - covariances[i][j]));
            }
        }
        return most;
    }

    private boolean isSingular() {
        double[][] factor = new double[means.length][];
        for (int i = 0; i < factor.length; i++) {
            factor[i] = covariances[i].clone();
        }
        if (!Cholesky.decompose(factor)) {
            return true;
        }
        for (int i = 0; i < factor.length; i++) {
            if (factor[i][i] * factor[i][i] < LEAST_OWN_VARIANCE * covariances[i][i]) {
                return true;
            }
        }
        return false;
    }

    private boolean neverTogether() {
        int k = means.length;
        boolean[][] together = new boolean[k][k];
        for (PatternSums pattern : patterns) {
            for (int i = 0; i < pattern.observedCount(); i++) {
                for (int j = 0; j <= i; j++) {
                    together[pattern.observed(i)][pattern.observed(j)] = true;
                }
            }
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                if (!together[i][j]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many cases have at least one of the variables. */
    public long n() {
        return patterns.stream().mapToLong(PatternSums::n).sum();
    }

    /** How many steps the estimation took. */
    public int steps() {
        return steps;
    }

    /** The mean of a variable. */
    public double mean(int variable) {
        return table.mean(variable) + means[variable] * table.standardDeviation(variable);
    }

    /** The covariance of two variables, with divisor n; the variance of one with itself. */
    public double covariance(int one, int other) {
        return covariances[one][other] * (table.standardDeviation(one) * table.standardDeviation(other));
    }

    /** The patterns that they were estimated from. */
    List<PatternSums> patterns() {
        return patterns;
    }

    /** The sum over the cases of a pattern of how far their mean lies from the estimated one: n·d'S⁻¹d. */
    double squaredDistance(PatternSums pattern) {
        double[][] factor = pattern.ofObserved(covariances);
        double[] deviations = pattern.deviations(means);
        double[] solved = deviations.clone();
        Cholesky.decompose(factor);
        Cholesky.solve(factor, solved);
        double sum = 0;
        for (int i = 0; i < solved.length; i++) {
            sum += deviations[i] * solved[i];
        }
        return sum / pattern.n();
    }
}
