package io.github.relata.stats.correlation;

import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.GoldenFile;
import java.util.List;

/** Compares a correlation with a row that R wrote. */
final class GoldenCorrelation {
    private GoldenCorrelation() {}

    static void assertEqual(Correlation.Result actual, GoldenFile.Row row) {
        double r = row.number("estimate");
        assertThat(actual.n()).isEqualTo(row.integer("n"));
        assertCloseToUnit("coefficient", actual.coefficient(), r, 1e-13);
        // near one, a last digit of r is many of 1 - r
        double rounding = 1e-13 + 1e-15 / (1 - r * r);
        assertRelative("statistic", actual.statistic(), row.number("statistic"), rounding);
        assertRelative("p", actual.pValue(), row.number("p"), 1e-11 + 2 * actual.n() * rounding);
        assertCloseToUnit("low", actual.confidenceInterval().lower(), row.number("low"), 1e-12);
        assertCloseToUnit("high", actual.confidenceInterval().upper(), row.number("high"), 1e-12);
        if (actual.degreesOfFreedom().isPresent()) {
            assertThat(actual.degreesOfFreedom().getAsLong()).isEqualTo((long) row.number("df"));
        } else {
            assertThat(row.number("df")).isNaN();
        }
        assertEveryNaNHasItsCaveat(actual);
    }

    /** As near as rounding allows; what is below 1e-300 has lost digits in R, too. */
    static void assertRelative(String figure, double actual, double expected, double tolerance) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(figure).isNaN();
        } else {
            assertThat(actual).as(figure).isCloseTo(expected, within(1e-300 + tolerance * Math.abs(expected)));
        }
    }

    static void assertEveryNaNHasItsCaveat(Correlation.Result actual) {
        List<String> figures = actual.caveats().stream().map(Caveat::figure).toList();
        if (figures.contains("")) {
            assertThat(figures).hasSize(1);
            assertThat(actual.coefficient()).isNaN();
        } else {
            assertThat(actual.coefficient()).isNotNaN();
            assertThat(figures.contains("statistic")).isEqualTo(Double.isNaN(actual.statistic()));
            assertThat(figures.contains("pValue")).isEqualTo(Double.isNaN(actual.pValue()));
            assertThat(figures.contains("confidenceInterval"))
                    .isEqualTo(Double.isNaN(actual.confidenceInterval().lower()));
        }
    }
}
