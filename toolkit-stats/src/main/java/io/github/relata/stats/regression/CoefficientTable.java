package io.github.relata.stats.regression;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.CoefficientCovariance;
import io.github.relata.stats.linear.LeastSquares;
import io.github.relata.stats.linear.LeastSquaresFit;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.Coefficient.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of the coefficient table. */
final class CoefficientTable {
    /** A robust standard error this much smaller than the classical one is zero but for rounding. */
    private static final double NOTHING = 1e-10;

    private final Layout layout;
    private final LeastSquares leastSquares;
    private final StandardizedCoefficients standardized;
    private final RegressionOptions options;

    CoefficientTable(
            Layout layout,
            LeastSquares leastSquares,
            StandardizedCoefficients standardized,
            RegressionOptions options) {
        this.layout = layout;
        this.leastSquares = leastSquares;
        this.standardized = standardized;
        this.options = options;
    }

    /** Why robust errors can be zero, or too few to test several coefficients together. */
    static Reason degenerate(RegressionOptions options) {
        return options.errors() == StandardErrors.CLUSTER ? Reason.TOO_FEW_CLUSTERS : Reason.FULL_LEVERAGE;
    }

    List<Coefficient> coefficients(
            LeastSquaresFit fit, Optional<CoefficientCovariance> covariance, int columns, List<Caveat> caveats) {
        double[] standard = standardized.of(fit, columns);
        int df = covariance.map(CoefficientCovariance::degreesOfFreedom).orElse(fit.residualDegreesOfFreedom());
        CoefficientTest test = new CoefficientTest(df, options.level());
        List<Coefficient> coefficients = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            double error = standardError(fit, covariance, column, caveats);
            coefficients.add(test.of(
                    layout.name(column), fit.coefficient(column), error, standard[column], contribution(fit, column)));
            note(fit, coefficients.get(column), column, caveats);
        }
        return coefficients;
    }

    private double standardError(
            LeastSquaresFit fit, Optional<CoefficientCovariance> covariance, int column, List<Caveat> caveats) {
        if (covariance.isEmpty() || !fit.has(column)) {
            return Double.NaN;
        }
        double error = covariance.get().standardError(column);
        if (error > NOTHING * fit.classicalStandardError(column)) {
            return error;
        }
        caveats.add(new Caveat(layout.name(column), "standardError", degenerate(options)));
        return Double.NaN;
    }

    private Optional<Contribution> contribution(LeastSquaresFit fit, int column) {
        if (layout.isIntercept(column)) {
            return Optional.empty();
        }
        if (!fit.has(column)) {
            return Optional.of(Contribution.UNAVAILABLE);
        }
        double vif = fit.varianceInflation(column);
        return Optional.of(
                new Contribution(fit.rSquaredOf(column), vif, 1 / vif, leastSquares.correlationWithOutcome(column)));
    }

    private void note(LeastSquaresFit fit, Coefficient coefficient, int column, List<Caveat> caveats) {
        String name = coefficient.name();
        if (!fit.has(column)) {
            caveats.add(new Caveat(name, "", leastSquares.isConstant(column) ? Reason.CONSTANT : Reason.COLLINEAR));
            return;
        }
        if (Double.isNaN(coefficient.standardizedEstimate())) {
            caveats.add(new Caveat(name, "standardizedEstimate", Reason.COLLINEAR));
        }
        if (coefficient
                .contribution()
                .filter(part -> Double.isNaN(part.zeroOrder()))
                .isPresent()) {
            caveats.add(new Caveat(name, "zeroOrder", Reason.CONSTANT));
        }
    }
}
