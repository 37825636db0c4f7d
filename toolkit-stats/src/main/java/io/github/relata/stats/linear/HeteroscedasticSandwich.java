package io.github.relata.stats.linear;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;

/**
 * The heteroscedasticity-consistent estimators HC0 to HC4, as {@code sandwich::vcovHC}: {@code B (sum w u u') B'} over
 * the rows u in the orthonormal basis, with weights w from residual and leverage. MacKinnon &amp; White (1985,
 * doi:10.1016/0304-4076(85)90158-7) for HC1 to HC3; Cribari-Neto (2004, doi:10.1016/S0167-9473(02)00366-3) for HC4.
 *
 * <p>The middle matrix is never formed: the weighted rows go through Householder QR as the design matrix did.
 *
 * <p>HC2 to HC4 are not defined where a row has leverage 1, since its residual is zero whatever its outcome.
 */
final class HeteroscedasticSandwich {
    private static final double NO_LEVERAGE_LEFT = 1e-10;

    private final LeastSquaresFit fit;
    private final StandardErrors errors;

    private HeteroscedasticSandwich(LeastSquaresFit fit, StandardErrors errors) {
        this.fit = fit;
        this.errors = errors;
    }

    static Outcome<CoefficientCovariance> covariance(LeastSquaresFit fit, StandardErrors errors) {
        HeteroscedasticSandwich sandwich = new HeteroscedasticSandwich(fit, errors);
        TriangularFactor[] total = {TriangularFactor.empty(fit.rank())};
        Blocks.pass(fit.rows(), sandwich::factor, part -> total[0] = total[0].merge(part));
        TriangularFactor meat = total[0];
        if (!meat.isFinite()) {
            return Outcome.unavailable(Reason.FULL_LEVERAGE);
        }
        int df = fit.residualDegreesOfFreedom();
        double scale = errors == StandardErrors.HC1 ? Math.sqrt(fit.rowCount() / (double) df) : 1;
        return Outcome.of(fit.covariance(meat.times(scale), df));
    }

    private TriangularFactor factor(RowBlock block) {
        ScoreBlock scores = fit.scores(block);
        double[] weights = new double[scores.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = scores.residual(row) / Math.sqrt(divisor(scores.leverage(row)));
        }
        return TriangularFactor.of(scores.weighted(weights), scores.size());
    }

    /** What a row's squared residual is divided by; NaN where that is not defined. */
    private double divisor(double leverage) {
        if (errors == StandardErrors.HC0 || errors == StandardErrors.HC1) {
            return 1;
        }
        double left = 1 - leverage;
        if (left < NO_LEVERAGE_LEFT) {
            return Double.NaN;
        }
        return switch (errors) {
            case HC2 -> left;
            case HC3 -> left * left;
            default -> StrictMath.pow(left, Math.min(4, leverage * fit.rowCount() / fit.rank()));
        };
    }
}
