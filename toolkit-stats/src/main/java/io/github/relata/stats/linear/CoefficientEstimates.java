package io.github.relata.stats.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Estimated coefficients b and their covariance V, apart from the data: what everything that is said about a fitted model
 * afterwards is made of. V is held as a root, {@code V = AA'}, so that the variance of a combination of coefficients is a
 * squared length and keeps its digits where the terms cancel. Immutable.
 *
 * <p>A coefficient that could not be estimated is {@code NaN}, and so is what needs it.
 */
public final class CoefficientEstimates {
    /** As many degrees of freedom as make Student's t the standard normal distribution: tests are by z. */
    public static final int NORMAL = Integer.MAX_VALUE;

    /** Degrees of freedom as Student's t takes them: infinitely many for {@link #NORMAL}. */
    public static double ofStudent(int degreesOfFreedom) {
        return degreesOfFreedom == NORMAL ? Double.POSITIVE_INFINITY : degreesOfFreedom;
    }

    private final double[] values;
    private final double[][] root;
    private final int degreesOfFreedom;

    /** Takes the arrays as they are; a row of the root has {@code NaN} where there is no coefficient. */
    CoefficientEstimates(double[] values, double[][] root, int degreesOfFreedom) {
        this.values = values;
        this.root = root;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /** These estimates for the columns as given: what was taken off them goes into the constant, the first; tests by z. */
    CoefficientEstimates unshifted(Shift shift) {
        double[] moved = values.clone();
        double[][] movedRoot = root.clone();
        for (int j = 1; j < values.length; j++) {
            if (shift.of(j) != 0 && !Double.isNaN(values[j])) {
                moved[0] -= shift.of(j) * values[j];
                movedRoot[0] = movedRoot[0].clone();
                Vectors.addMultiple(movedRoot[0], -shift.of(j), root[j], 0, root[j].length);
            }
        }
        return new CoefficientEstimates(moved, movedRoot, NORMAL);
    }

    /** Number of coefficients, those that could not be estimated among them. */
    public int size() {
        return values.length;
    }

    /** Degrees of freedom of t tests and intervals; {@link #NORMAL} where they are by z. */
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** A coefficient; {@code NaN} if it could not be estimated. */
    public double coefficient(int i) {
        return values[i];
    }

    /** The covariance of two coefficients, as an element of R's {@code vcov}. */
    public double covariance(int i, int j) {
        return Vectors.dot(root[i], root[j], 0, root[i].length);
    }

    /** The combination {@code w'b}; coefficients with weight 0 have no part in it. */
    public double combination(double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (weights[i] != 0) {
                sum += weights[i] * values[i];
            }
        }
        return sum;
    }

    /** The covariance {@code v'Vw} of two combinations. */
    public double covariance(double[] v, double[] w) {
        double[] a = rooted(v);
        return Vectors.dot(a, rooted(w), 0, a.length);
    }

    /** The standard error of a combination, the root of {@code w'Vw}. */
    public double standardError(double[] weights) {
        double[] a = rooted(weights);
        return Vectors.norm(a, 0, a.length);
    }

    /** {@code A'w}. */
    private double[] rooted(double[] weights) {
        double[] sum = new double[rootWidth()];
        for (int i = 0; i < values.length; i++) {
            if (weights[i] != 0) {
                Vectors.addMultiple(sum, weights[i], root[i], 0, sum.length);
            }
        }
        return sum;
    }

    /** Number of columns of the root: how many independent standard normal numbers move the coefficients. */
    public int rootWidth() {
        return root.length == 0 ? 0 : root[0].length;
    }

    /**
     * Moves the coefficients by {@code A z}: with independent standard normal numbers z, a draw from the normal
     * distribution of the estimates.
     *
     * @param z as many numbers as the root has columns
     * @param target where the moved coefficients go
     */
    public void move(double[] z, double[] target) {
        for (int i = 0; i < values.length; i++) {
            target[i] = values[i] + Vectors.dot(root[i], z, 0, z.length);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoefficientEstimates that
                && degreesOfFreedom == that.degreesOfFreedom
                && Arrays.equals(values, that.values)
                && Arrays.deepEquals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) + 31 * degreesOfFreedom;
    }
}
