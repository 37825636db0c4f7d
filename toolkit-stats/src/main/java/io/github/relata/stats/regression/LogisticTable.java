package io.github.relata.stats.regression;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.CoefficientCovariance;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.linear.FTest;
import io.github.relata.stats.linear.LeastSquares;
import io.github.relata.stats.linear.LogisticFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a logistic fit into the figures that are reported, and notes what is not available. */
final class LogisticTable {
    private final Layout layout;
    private final LeastSquares columns;
    private final LogisticFit fit;
    private final RegressionOptions options;
    private final List<Caveat> caveats = new ArrayList<>();
    private final Optional<CoefficientCovariance> covariance;

    /** @param columns the design matrix and outcome, which know what is constant */
    LogisticTable(Layout layout, LeastSquares columns, LogisticFit fit, RegressionOptions options) {
        this.layout = layout;
        this.columns = columns;
        this.fit = fit;
        this.options = options;
        this.covariance = ChosenErrors.of(options.errors(), fit.covariance(options.errors()), caveats);
    }

    RegressionModel model() {
        CoefficientEstimates estimates = fit.estimates(covariance.orElseGet(fit::classicalCovariance));
        return new RegressionModel(
                coefficients(estimates),
                omnibus(),
                modelFit(),
                Optional.empty(),
                covariance.map(own -> estimates),
                caveats,
                Optional.of(Deviance.of(fit)));
    }

    private List<Coefficient> coefficients(CoefficientEstimates estimates) {
        CoefficientTest test = new CoefficientTest(CoefficientEstimates.NORMAL, options.level());
        List<Coefficient> coefficients = new ArrayList<>();
        for (int column = 0; column < layout.columns(); column++) {
            String name = layout.name(column);
            double error = covariance.isEmpty() ? Double.NaN : Math.sqrt(estimates.covariance(column, column));
            coefficients.add(test.of(name, estimates.coefficient(column), error, Double.NaN, Optional.empty()));
            if (!fit.has(column)) {
                caveats.add(new Caveat(name, "", columns.isConstant(column) ? Reason.CONSTANT : Reason.COLLINEAR));
            }
        }
        return coefficients;
    }

    private List<OmnibusTest> omnibus() {
        List<OmnibusTest> tests = new ArrayList<>();
        for (Layout.Place term : layout.severalColumns(layout.lastStep())) {
            FTest test = covariance
                    .map(own -> own.test(term.columns()))
                    .filter(FTest::isAvailable)
                    .map(own -> FTest.of(own.statistic(), own.degreesOfFreedom(), CoefficientEstimates.NORMAL))
                    .orElse(FTest.unavailable(term.columns().length, CoefficientEstimates.NORMAL));
            if (!test.isAvailable()) {
                caveats.add(new Caveat(term.name(), "", Reason.COLLINEAR));
            }
            tests.add(new OmnibusTest(term.name(), test, Double.NaN, Double.NaN));
        }
        return tests;
    }

    private ModelFit modelFit() {
        int n = fit.rowCount();
        return new ModelFit(
                n,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                FTest.unavailable(fit.rank(), n - fit.rank()),
                fit.deviance() + 2 * fit.rank(),
                fit.deviance() + StrictMath.log(n) * fit.rank());
    }
}
