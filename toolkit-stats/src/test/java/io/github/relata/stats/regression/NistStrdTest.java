package io.github.relata.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.regression.RegressionDesign.Intercept;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The certified values of NIST's linear regression sets; the digits that were reached stand in the tests' names. */
class NistStrdTest {
    private static final double ALL_DIGITS = 15;

    @TestFactory
    Stream<DynamicTest> reachesTheCertifiedDigits() {
        return Stream.of(
                        new Wanted("Norris", 14, 13.5, 13.5, 15),
                        new Wanted("Pontius", 13, 13.5, 13.5, 15),
                        new Wanted("NoInt1", 14.5, 15, 15, 15),
                        new Wanted("NoInt2", 15, 14.5, 15, 15),
                        new Wanted("Filip", 7.5, 8, 8, 10),
                        new Wanted("Longley", 14.5, 14, 15, 15),
                        new Wanted("Wampler1", 15, 15, 15, 15),
                        new Wanted("Wampler2", 13, 15, 15, 15),
                        new Wanted("Wampler3", 15, 13, 14.5, 15),
                        new Wanted("Wampler4", 15, 13, 14.5, 15),
                        new Wanted("Wampler5", 15, 13, 14.5, 15))
                .map(wanted -> test(wanted, Digits.of(wanted.name)));
    }

    private static DynamicTest test(Wanted wanted, Digits digits) {
        String name = String.format(
                Locale.ROOT,
                "%s: correct digits of estimates %.1f, standard errors %.1f, sigma %.1f, R² %.1f",
                wanted.name,
                digits.estimates,
                digits.standardErrors,
                digits.sigma,
                digits.rSquared);
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(digits.estimates).as(name).isGreaterThanOrEqualTo(wanted.estimates);
            assertThat(digits.standardErrors).isGreaterThanOrEqualTo(wanted.standardErrors);
            assertThat(digits.sigma).isGreaterThanOrEqualTo(wanted.sigma);
            assertThat(digits.rSquared).isGreaterThanOrEqualTo(wanted.rSquared);
        });
    }

    /** The digits that must be reached at least. */
    private record Wanted(String name, double estimates, double standardErrors, double sigma, double rSquared) {}

    /** The fewest correct digits among the estimates, among their errors, and of sigma and R². */
    private record Digits(double estimates, double standardErrors, double sigma, double rSquared) {
        static Digits of(String name) {
            StrdFile file = StrdFile.read(name);
            RegressionModel model = fit(file);
            double estimates = ALL_DIGITS;
            double errors = ALL_DIGITS;
            for (StrdFile.Parameter parameter : file.parameters()) {
                String term = parameter.number() == 0 ? "(Intercept)" : "x" + parameter.number();
                Coefficient coefficient = model.coefficient(term);
                estimates = Math.min(estimates, logRelativeError(coefficient.estimate(), parameter.estimate()));
                if (parameter.standardError() > 0) {
                    errors = Math.min(errors, logRelativeError(coefficient.standardError(), parameter.standardError()));
                } else {
                    assertThat(coefficient.standardError()).isNaN();
                }
            }
            return new Digits(
                    estimates,
                    errors,
                    logRelativeError(model.fit().sigma(), file.sigma()),
                    logRelativeError(model.fit().rSquared(), file.rSquared()));
        }

        private static RegressionModel fit(StrdFile file) {
            double[][] columns = file.columns();
            List<Term> terms = new ArrayList<>();
            for (int j = 1; j < columns.length; j++) {
                terms.add(Term.numeric("x" + j, j));
            }
            Intercept intercept = file.hasIntercept() ? Intercept.INCLUDED : Intercept.NONE;
            return LinearRegression.withDefaults()
                    .fit(NumericTable.of(columns), new RegressionDesign(0, intercept, List.of(terms)))
                    .ifAvailable()
                    .orElseThrow();
        }

        private static double logRelativeError(double actual, double certified) {
            double error = certified == 0 ? Math.abs(actual) : Math.abs(actual - certified) / Math.abs(certified);
            return error == 0 ? ALL_DIGITS : Math.min(ALL_DIGITS, -Math.log10(error));
        }
    }
}
