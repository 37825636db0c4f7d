package io.github.relata.stats.regression;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.CoefficientCovariance;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.linear.LeastSquaresFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the fit of one step into the figures that are reported, and notes what is not available. */
final class StepModel {
    private final Layout layout;
    private final int step;
    private final LeastSquaresFit fit;
    private final RegressionOptions options;
    private final List<Caveat> caveats = new ArrayList<>();
    private final Optional<CoefficientCovariance> covariance;

    StepModel(Layout layout, int step, LeastSquaresFit fit, RegressionOptions options) {
        this.layout = layout;
        this.step = step;
        this.fit = fit;
        this.options = options;
        this.covariance = ChosenErrors.of(options.errors(), fit.covariance(options.errors()), caveats);
    }

    RegressionModel with(CoefficientTable table) {
        List<Coefficient> coefficients = table.coefficients(fit, covariance, layout.columns(step), caveats);
        List<OmnibusTest> omnibus = new ArrayList<>();
        for (Layout.Place term : layout.severalColumns(step)) {
            omnibus.add(omnibus(term));
        }
        ModelFit modelFit = modelFit();
        Optional<ModelChange> change = step == 0 ? Optional.empty() : Optional.of(change());
        Optional<CoefficientEstimates> estimates = covariance.map(v -> v.estimates(layout.columns(step)));
        return new RegressionModel(coefficients, omnibus, modelFit, change, estimates, caveats, Optional.empty());
    }

    private ModelFit modelFit() {
        int n = fit.rowCount();
        double rSquared = fit.rSquared();
        int df = fit.residualDegreesOfFreedom();
        int free = layout.isIntercept(0) ? n - 1 : n;
        double adjusted = df > 0 ? 1 - (1 - rSquared) * free / df : Double.NaN;
        double residual = fit.residualSumOfSquares();
        double deviance =
                residual > 0 ? n * (StrictMath.log(2 * Math.PI) + StrictMath.log(residual / n) + 1) : Double.NaN;
        int parameters = fit.rank() + 1;
        return new ModelFit(
                n,
                rSquared,
                adjusted,
                fit.sigma(),
                test("", "test", Reason.NO_PREDICTORS, layout.predictors(step)),
                deviance + 2 * parameters,
                deviance + StrictMath.log(n) * parameters);
    }

    private ModelChange change() {
        int[] added = layout.added(step);
        FTest test = test("", "change", Reason.COLLINEAR, added);
        return new ModelChange(test.degreesOfFreedom() == 0 ? 0 : fit.rSquaredOf(added), test);
    }

    private OmnibusTest omnibus(Layout.Place term) {
        int[] columns = term.columns();
        FTest test = test(term.name(), "", Reason.COLLINEAR, columns);
        return new OmnibusTest(term.name(), test, fit.rSquaredOf(columns), fit.varianceInflation(columns));
    }

    private FTest test(String subject, String figure, Reason nothingToTest, int[] columns) {
        int kept = 0;
        for (int column : columns) {
            kept += fit.has(column) ? 1 : 0;
        }
        FTest unavailable = FTest.unavailable(kept, fit.residualDegreesOfFreedom());
        FTest test = covariance.map(v -> v.test(columns)).orElse(unavailable);
        if (kept == 0) {
            caveats.add(new Caveat(subject, figure, nothingToTest));
        } else if (covariance.isPresent() && !test.isAvailable()) {
            caveats.add(new Caveat(subject, figure, CoefficientTable.degenerate(options)));
        }
        return test;
    }
}
