package io.github.relata.stats.descriptive;

import static io.github.relata.stats.Closeness.assertClose;
import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptivesTest {
    static Stream<GoldenFile.Row> golden() {
        return GoldenFile.rows("descriptive/descriptives.csv");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void equalsR(GoldenFile.Row row) {
        ShapeType type = row.integer("type") == 2 ? ShapeType.TYPE_2 : ShapeType.TYPE_3;
        Descriptives actual = Descriptives.of(row.numbers("values"), type);
        assertThat(actual.n()).isEqualTo(row.integer("n"));
        assertThat(actual.missing()).isEqualTo(row.integer("missing"));
        assertThat(actual.shapeType()).isEqualTo(type);
        double sd = Math.max(1e-300, row.number("sd"));
        assertThat(Math.abs(actual.mean() - row.number("mean")) / Math.max(sd, Math.abs(row.number("mean"))))
                .satisfiesAnyOf(
                        error -> assertThat(error).isLessThan(1e-13),
                        error -> assertThat(error).isNaN());
        assertClose("sd", actual.standardDeviation(), row.number("sd"), 1e-12);
        assertClose("se", actual.standardError(), row.number("se"), 1e-12);
        assertClose("median", actual.median(), row.number("median"), 1e-15);
        assertClose("min", actual.min(), row.number("min"), 0);
        assertClose("max", actual.max(), row.number("max"), 0);
        assertCloseToUnit("skewness", actual.skewness(), row.number("skewness"), 1e-12);
        assertCloseToUnit("kurtosis", actual.kurtosis(), row.number("kurtosis"), 1e-12);
        assertEveryNaNHasItsCaveat(actual);
    }

    private static void assertEveryNaNHasItsCaveat(Descriptives actual) {
        List<String> figures = actual.caveats().stream().map(Caveat::figure).toList();
        if (!figures.contains("")) {
            assertThat(figures.contains("standardDeviation")).isEqualTo(Double.isNaN(actual.standardDeviation()));
            assertThat(figures.contains("standardError")).isEqualTo(Double.isNaN(actual.standardError()));
            assertThat(figures.contains("skewness")).isEqualTo(Double.isNaN(actual.skewness()));
            assertThat(figures.contains("kurtosis")).isEqualTo(Double.isNaN(actual.kurtosis()));
            assertThat(actual.mean()).isNotNaN();
        }
    }

    @Test
    void reasonsAreNamed() {
        assertThat(Descriptives.of().caveats()).containsExactly(new Caveat("", "", Reason.NO_CASES));
        assertThat(Descriptives.of(5).caveats())
                .containsExactly(
                        new Caveat("", "standardDeviation", Reason.TOO_FEW_CASES),
                        new Caveat("", "standardError", Reason.TOO_FEW_CASES),
                        new Caveat("", "skewness", Reason.TOO_FEW_CASES),
                        new Caveat("", "kurtosis", Reason.TOO_FEW_CASES));
        assertThat(Descriptives.of(5, 6, 8).caveats())
                .containsExactly(new Caveat("", "kurtosis", Reason.TOO_FEW_CASES));
        assertThat(Descriptives.of(5, 5, 5, 5).caveats())
                .containsExactly(
                        new Caveat("", "skewness", Reason.CONSTANT), new Caveat("", "kurtosis", Reason.CONSTANT));
        assertThat(Descriptives.of(5, 6, 8, 9).caveats()).isEmpty();
    }

    @Test
    void whatOverflowsIsNamed() {
        Descriptives large = Descriptives.of(1e200, -2e200, 4e200, 3e200);

        assertThat(large.mean()).isEqualTo(1.5e200);
        assertThat(large.standardDeviation()).isNaN();
        assertThat(large.caveats())
                .containsExactly(
                        new Caveat("", "standardDeviation", Reason.TOO_LARGE),
                        new Caveat("", "standardError", Reason.TOO_LARGE),
                        new Caveat("", "skewness", Reason.TOO_LARGE),
                        new Caveat("", "kurtosis", Reason.TOO_LARGE));
        assertThat(Descriptives.of(1e100, -2e100, 4e100, 3e100).caveats())
                .containsExactly(new Caveat("", "kurtosis", Reason.TOO_LARGE));
    }

    @Test
    void aTableIsDescribedColumnByColumn() {
        double[] x = {3, Double.NaN, 1, 8};
        double[] y = {1, 1, 2, 2};
        assertThat(Descriptives.of(NumericTable.of(x, y), ShapeType.TYPE_3))
                .containsExactly(Descriptives.of(x, ShapeType.TYPE_3), Descriptives.of(y, ShapeType.TYPE_3));
        assertThat(x).containsExactly(3, Double.NaN, 1, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void medianIsTheMiddleOfTheSorted(long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(1 + random.nextInt(2000))
                .map(u -> Math.floor(u * 10 * seed))
                .toArray();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double expected = (sorted[(x.length - 1) / 2] + sorted[x.length / 2]) / 2;
        assertThat(Descriptives.of(x).median()).isEqualTo(expected);
    }
}
