package io.github.relata.stats.moments;

import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.stats.Closeness;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossProductsTest {
    static Stream<GoldenFile.Row> covariances() {
        return GoldenFile.rows("moments/covariance.csv");
    }

    @ParameterizedTest
    @MethodSource("covariances")
    void equalsR(GoldenFile.Row row) {
        NumericTable table = NumericTable.of(byRule(
                row.integer("n"),
                row.integer("k"),
                row.number("offset"),
                row.text("missing").equals("TRUE")));
        int i = row.integer("i");
        int j = row.integer("j");
        boolean listwise = row.text("use").equals("listwise");
        CrossProducts actual = listwise
                ? CrossProducts.of(table).select(i, j)
                : PairwiseProducts.of(table).pair(i, j);
        assertThat(actual.n()).isEqualTo(row.integer("kept"));
        Closeness.assertClose("mean of the first", actual.mean(0), row.number("mean.i"), 1e-15);
        Closeness.assertClose("mean of the second", actual.mean(1), row.number("mean.j"), 1e-15);
        assertCloseToUnit("covariance", actual.covariance(0, 1), row.number("covariance"), 1e-12);
        assertCloseToUnit("correlation", actual.correlation(0, 1), row.number("correlation"), 1e-12);
    }

    /** The rule of covariance.R. */
    private static double[][] byRule(int n, int k, double offset, boolean missing) {
        double[][] x = new double[k][n];
        for (int j = 0; j < k; j++) {
            for (int r = 0; r < n; r++) {
                boolean gap = missing && (31L * r + 17L * j) % 97 == 0;
                x[j][r] = gap ? Double.NaN : offset + (r * (13L + 6L * j) + 7L * j * j) % 101 + (r % 7) * j;
            }
        }
        return x;
    }

    @Test
    void keepsRowsOfInfinitiesAndLeavesOutThoseWithAGap() {
        double big = Double.POSITIVE_INFINITY;
        NumericTable table =
                NumericTable.of(new double[][] {{1, big, 3, 4, Double.NaN}, {1, -big, Double.NaN, 2, big}});
        assertThat(CrossProducts.of(table).n()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1, 2, 3, 4095, 4096, 4097, 65_536, 65_537, 140_000})
    void partsMergeToTheWhole(int rows) {
        double[][] x = random(rows, 5, 7);
        int cut = rows / 3;
        CrossProducts whole = CrossProducts.of(NumericTable.of(x));
        CrossProducts merged = CrossProducts.empty(5)
                .merge(CrossProducts.of(NumericTable.of(slice(x, 0, cut))))
                .merge(CrossProducts.of(NumericTable.of(slice(x, cut, rows))))
                .merge(CrossProducts.empty(5));
        assertThat(merged.n()).isEqualTo(whole.n()).isEqualTo(rows);
        for (int i = 0; i < 5; i++) {
            assertCloseToUnit("mean", merged.mean(i), whole.mean(i), 1e-13);
            for (int j = 0; j < 5; j++) {
                assertCloseToUnit("product", merged.sumOfProducts(i, j), whole.sumOfProducts(i, j), 1e-12);
            }
        }
    }

    @Test
    void bitsDoNotDependOnTheNumberOfThreads() {
        NumericTable table = NumericTable.of(random(300_000, 6, 11));
        double[][] inCommonPool = CrossProducts.of(table).covarianceMatrix();
        double[][] onOneThread = new ForkJoinPool(1)
                .submit(() -> CrossProducts.of(table).covarianceMatrix())
                .join();
        double[][] onFour = new ForkJoinPool(4)
                .submit(() -> CrossProducts.of(table).covarianceMatrix())
                .join();
        assertThat(onOneThread).isDeepEqualTo(inCommonPool);
        assertThat(onFour).isDeepEqualTo(inCommonPool);
    }

    @Test
    void bitsOfTwoVariablesDoNotDependOnTheOthers() {
        double[][] x = random(70_001, 5, 13);
        CrossProducts all = CrossProducts.of(NumericTable.of(x));
        PairwiseProducts pairs = PairwiseProducts.of(NumericTable.of(x));
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                CrossProducts two = CrossProducts.of(NumericTable.of(x[i], x[j]));
                assertThat(all.select(i, j).covarianceMatrix()).isDeepEqualTo(two.covarianceMatrix());
                assertThat(pairs.pair(i, j).covarianceMatrix()).isDeepEqualTo(two.covarianceMatrix());
                assertThat(all.correlation(i, j)).isEqualTo(all.correlation(j, i));
            }
        }
        assertThat(pairs.size()).isEqualTo(5);
    }

    @Test
    void aConstantHasNoVarianceAtAll() {
        double[] constant = new double[100_000];
        java.util.Arrays.fill(constant, 0.1);
        double[] other = random(100_000, 1, 17)[0];
        for (int r = 0; r < other.length; r += 10) {
            other[r] = Double.NaN;
        }
        CrossProducts products = CrossProducts.of(NumericTable.of(constant, other));
        assertThat(products.isConstant(0)).isTrue();
        assertThat(products.isConstant(1)).isFalse();
        assertThat(products.variance(0)).isZero();
        assertThat(products.covariance(0, 1)).isZero();
        assertThat(products.correlation(0, 1)).isNaN();
        assertThat(products.correlationMatrix()[0][1]).isNaN();
        assertThat(products.mean(0)).isEqualTo(0.1);
    }

    @Test
    void fewRowsGiveNaN() {
        CrossProducts none = CrossProducts.of(NumericTable.of(new double[] {Double.NaN}, new double[] {1}));
        assertThat(none.n()).isZero();
        assertThat(none.mean(0)).isNaN();
        CrossProducts one = CrossProducts.of(NumericTable.of(new double[] {3}, new double[] {4}));
        assertThat(one.mean(1)).isEqualTo(4);
        assertThat(one.covariance(0, 1)).isNaN();
        assertThat(one.correlation(0, 1)).isNaN();
        assertThat(one.standardDeviation(0)).isNaN();
        assertThat(CrossProducts.of(NumericTable.of()).size()).isZero();
        assertThat(CrossProducts.of(NumericTable.of(new double[0])).n()).isZero();
    }

    @Test
    void wrongCallsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossProducts.empty(2).merge(CrossProducts.empty(3)))
                .withMessage("2 variables cannot be merged with 3");
        PairwiseProducts pairs = PairwiseProducts.of(NumericTable.of(new double[3], new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.pair(1, 1))
                .withMessage("columns 1 and 1 are no pair out of 2 in order");
        assertThatIllegalArgumentException().isThrownBy(() -> pairs.pair(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> pairs.pair(0, 2));
    }

    private static double[][] random(int rows, int columns, long seed) {
        Random random = new Random(seed);
        double[][] x = new double[columns][rows];
        for (int r = 0; r < rows; r++) {
            double common = random.nextGaussian();
            for (int j = 0; j < columns; j++) {
                x[j][r] = common + random.nextGaussian();
            }
        }
        return x;
    }

    private static double[][] slice(double[][] x, int from, int to) {
        return Stream.of(x)
                .map(column -> java.util.Arrays.copyOfRange(column, from, to))
                .toArray(double[][]::new);
    }

    @Test
    void weightedSumsHaveTheCrossProductsOfTheirValues() {
        double[][] x = random(300, 3, 5);
        double[] sum = new double[300];
        for (int row = 0; row < 300; row++) {
            sum[row] = 2 * x[0][row] - x[2][row];
        }
        CrossProducts expected = CrossProducts.of(NumericTable.of(sum, x[1]));
        CrossProducts actual =
                CrossProducts.of(NumericTable.of(x)).combine(new double[] {2, 0, -1}, new double[] {0, 1, 0});
        assertThat(actual.n()).isEqualTo(300);
        assertCloseToUnit("mean", actual.mean(0), expected.mean(0), 1e-13);
        assertCloseToUnit("variance", actual.variance(0), expected.variance(0), 1e-12);
        assertCloseToUnit("covariance", actual.covariance(0, 1), expected.covariance(0, 1), 1e-12);
        assertThat(actual.variance(1)).isEqualTo(expected.variance(1));
    }

    @Test
    void aSumHasAWeightForEachVariable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossProducts.empty(3).combine(new double[] {1, 1}))
                .withMessage("2 weights for 3 variables");
    }

    @Test
    void theVaryingVariablesAreThoseThatAreNotConstant() {
        CrossProducts products =
                CrossProducts.of(NumericTable.of(new double[] {1, 2}, new double[] {0.1, 0.1}, new double[] {3, 1}));
        assertThat(products.varying()).containsExactly(0, 2);
    }
}
