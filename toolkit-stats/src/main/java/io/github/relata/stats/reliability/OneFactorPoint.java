package io.github.relata.stats.reliability;

/**
 * The one-factor model at given loadings λ and unique variances ψ: its discrepancy from an observed matrix S, and the
 * first and second derivatives of that with respect to λ and log ψ.
 *
 * <p>The model-implied matrix is Σ = λλ' + Ψ. Its inverse is W = Ψ⁻¹ - uu' with u = Ψ⁻¹λ / sqrt(1 + λ'Ψ⁻¹λ) (Sherman
 * &amp; Morrison), so that nothing has to be inverted. With V = WSW and G = W - V, the change of the discrepancy F =
 * log|Σ| + tr(SW) is tr(G dΣ), and dG = -W dΣ W + W dΣ V + V dΣ W.
 */
final class OneFactorPoint {
    private final double[][] s;
    private final double[] loadings;
    private final double[] uniquenesses;
    private final int k;
    private final double information;
    private final double[] u;
    private final double[] su;
    private final double usu;

    OneFactorPoint(double[][] s, double[] loadings, double[] uniquenesses) {
        this.s = s;
        this.loadings = loadings;
        this.uniquenesses = uniquenesses;
        this.k = loadings.length;
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += loadings[i] * loadings[i] / uniquenesses[i];
        }
        information = 1 + sum;
        u = new double[k];
        for (int i = 0; i < k; i++) {
            u[i] = loadings[i] / uniquenesses[i] / Math.sqrt(information);
        }
        su = times(s, u);
        usu = dot(u, su);
    }

    double[] loadings() {
        return loadings;
    }

    double[] uniquenesses() {
        return uniquenesses;
    }

    /** F = log|Σ| + tr(SΣ⁻¹). */
    double discrepancy() {
        double f = StrictMath.log(information) - usu;
        for (int i = 0; i < k; i++) {
            f += StrictMath.log(uniquenesses[i]) + s[i][i] / uniquenesses[i];
        }
        return f;
    }

    /** The next point of the EM algorithm (Rubin &amp; Thayer 1982), which never raises the discrepancy. */
    OneFactorPoint expectationMaximization() {
        double root = Math.sqrt(information);
        double factorVariance = (1 + usu) / information;
        double[] nextLoadings = new double[k];
        double[] nextUniquenesses = new double[k];
        for (int i = 0; i < k; i++) {
            double covariance = su[i] / root;
            nextLoadings[i] = covariance / factorVariance;
            nextUniquenesses[i] = s[i][i] - nextLoadings[i] * covariance;
        }
        return new OneFactorPoint(s, nextLoadings, nextUniquenesses);
    }

    /** The point after a step in λ and log ψ. */
    OneFactorPoint moved(double[] step, double share) {
        double[] nextLoadings = new double[k];
        double[] nextUniquenesses = new double[k];
        for (int i = 0; i < k; i++) {
            nextLoadings[i] = loadings[i] + share * step[i];
            nextUniquenesses[i] = uniquenesses[i] * StrictMath.exp(share * step[k + i]);
        }
        return new OneFactorPoint(s, nextLoadings, nextUniquenesses);
    }

    /** The gradient, and below it, row by row, the lower triangle of the Hessian. */
    Derivatives derivatives() {
        double[][] w = new double[k][k];
        double[][] v = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                w[i][j] = (i == j ? 1 / uniquenesses[i] : 0) - u[i] * u[j];
                v[i][j] = (s[i][j] / uniquenesses[i] - u[i] * su[j]) / uniquenesses[j]
                        - su[i] * u[j] / uniquenesses[i]
                        + usu * u[i] * u[j];
            }
        }
        return new Derivatives(w, v);
    }

    /** Gradient and Hessian; the loadings stand first, then the logarithms of the unique variances. */
    final class Derivatives {
        final double[] gradient = new double[2 * k];
        final double[][] hessian = new double[2 * k][2 * k];

        private Derivatives(double[][] w, double[][] v) {
            double[] wl = times(w, loadings);
            double[] vl = times(v, loadings);
            double lwl = dot(loadings, wl);
            double lvl = dot(loadings, vl);
            for (int i = 0; i < k; i++) {
                double psi = uniquenesses[i];
                gradient[i] = 2 * (wl[i] - vl[i]);
                gradient[k + i] = psi * (w[i][i] - v[i][i]);
                for (int j = 0; j < k; j++) {
                    hessian[i][j] = 2
                            * ((w[i][j] - v[i][j])
                                    + w[i][j] * (lvl - lwl)
                                    + v[i][j] * lwl
                                    + wl[i] * vl[j]
                                    + vl[i] * wl[j]
                                    - wl[i] * wl[j]);
                    hessian[k + i][j] = 2 * psi * (w[i][j] * (vl[i] - wl[i]) + v[i][j] * wl[i]);
                    hessian[k + i][k + j] = psi * uniquenesses[j] * w[i][j] * (2 * v[i][j] - w[i][j]);
                }
                hessian[k + i][k + i] += gradient[k + i];
            }
        }
    }

    private static double[] times(double[][] matrix, double[] x) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            product[i] = dot(matrix[i], x);
        }
        return product;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
