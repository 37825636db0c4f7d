package io.github.relata.stats.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.linear.StandardErrors;
import io.github.relata.stats.regression.RegressionDesign.Intercept;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every regression, on random data. */
class RegressionPropertiesTest {
    private static final Term A = Term.numeric("a", 1);
    private static final Term B = Term.numeric("b", 2);
    private static final Term LEVEL = Term.of(DesignColumn.indicator("level", 3));
    private static final RegressionDesign STEPS =
            new RegressionDesign(0, Intercept.INCLUDED, List.of(List.of(A, LEVEL), List.of(B, A.times(B))));
    private static final Offset<Double> CLOSE = within(1e-10);

    @ParameterizedTest(name = "{0}")
    @EnumSource(StandardErrors.class)
    void threadsChangeNoBit(StandardErrors errors) {
        int n = 20 * NumericTable.BLOCK_ROWS + 17;
        double[][] data = data(7, n);
        data[1][5] = Double.NaN;
        HierarchicalResult alone = inPool(1, errors, data);
        assertThat(inPool(2, errors, data)).isEqualTo(alone);
        assertThat(inPool(3, errors, data)).isEqualTo(alone);
        assertThat(fit(errors, data)).isEqualTo(alone);
    }

    private static HierarchicalResult inPool(int threads, StandardErrors errors, double[][] data) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> fit(errors, data)).join();
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void unitsChangeNoTest(long seed) {
        double[][] data = data(seed, 300);
        double[][] other = {times(data[0], 1000, 0), times(data[1], -0.001, 36.6), data[2], data[3]};
        RegressionModel model = simple(data);
        RegressionModel changed = simple(other);
        Coefficient a = model.coefficient("x1");
        Coefficient b = changed.coefficient("x1");
        assertThat(b.estimate() / a.estimate()).isCloseTo(-1e6, within(1e-4));
        assertThat(b.statistic()).isCloseTo(-a.statistic(), CLOSE);
        assertThat(b.pValue()).isCloseTo(a.pValue(), CLOSE);
        assertThat(b.standardizedEstimate()).isCloseTo(-a.standardizedEstimate(), CLOSE);
        assertThat(changed.fit().test().statistic())
                .isCloseTo(model.fit().test().statistic(), CLOSE);
        assertThat(changed.coefficient("x2").contribution().orElseThrow().vif())
                .isCloseTo(model.coefficient("x2").contribution().orElseThrow().vif(), CLOSE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(StandardErrors.class)
    void theOrderOfTheRowsDoesNotMatter(StandardErrors errors) {
        double[][] data = data(11, 3 * NumericTable.BLOCK_ROWS);
        double[][] reversed = new double[data.length][];
        for (int j = 0; j < data.length; j++) {
            double[] column = data[j];
            reversed[j] = IntStream.range(0, column.length)
                    .mapToDouble(i -> column[column.length - 1 - i])
                    .toArray();
        }
        RegressionModel forwards = fit(errors, data).last();
        RegressionModel backwards = fit(errors, reversed).last();
        for (int j = 0; j < forwards.coefficients().size(); j++) {
            Coefficient one = forwards.coefficients().get(j);
            Coefficient two = backwards.coefficients().get(j);
            assertThat(two.estimate()).isCloseTo(one.estimate(), CLOSE);
            assertThat(two.standardError()).isCloseTo(one.standardError(), CLOSE);
            assertThat(two.standardizedEstimate()).isCloseTo(one.standardizedEstimate(), CLOSE);
        }
        assertThat(backwards.change().orElseThrow().test().statistic())
                .isCloseTo(forwards.change().orElseThrow().test().statistic(), within(1e-7));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void aStepIsTheModelOfItsTerms(long seed) {
        double[][] data = data(seed, 200);
        HierarchicalResult steps = fit(StandardErrors.HC3, data);
        RegressionModel alone = LinearRegression.withDefaults()
                .with(StandardErrors.HC3)
                .fit(NumericTable.of(data), RegressionDesign.of(0, List.of(A, LEVEL)))
                .ifAvailable()
                .orElseThrow();
        RegressionModel first = steps.steps().get(0);
        assertThat(first.change()).isEmpty();
        assertThat(first.coefficient("a").estimate())
                .isCloseTo(alone.coefficient("a").estimate(), CLOSE);
        assertThat(first.coefficient("a").standardError())
                .isCloseTo(alone.coefficient("a").standardError(), CLOSE);
        assertThat(first.coefficient("level").standardizedEstimate())
                .isCloseTo(alone.coefficient("level").standardizedEstimate(), CLOSE);
        assertThat(steps.last().fit().rSquared() - first.fit().rSquared())
                .isCloseTo(steps.last().change().orElseThrow().deltaRSquared(), CLOSE);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7})
    void aClusterForEachCaseGivesHc1(long seed) {
        double[][] data = data(seed, 100);
        int[] clusters = IntStream.range(0, 100).toArray();
        RegressionModel clustered = HierarchicalRegression.with(RegressionOptions.DEFAULTS.with(StandardErrors.CLUSTER))
                .fit(NumericTable.of(data), STEPS, clusters)
                .ifAvailable()
                .orElseThrow()
                .last();
        RegressionModel robust = fit(StandardErrors.HC1, data).last();
        assertThat(clustered.caveats()).isEmpty();
        assertThat(clustered.coefficient("a:b").degreesOfFreedom()).isEqualTo(99);
        assertThat(clustered.coefficient("a:b").standardError())
                .isCloseTo(robust.coefficient("a:b").standardError(), CLOSE);
        assertThat(clustered.fit().test().statistic())
                .isCloseTo(robust.fit().test().statistic(), within(1e-8));
    }

    private static HierarchicalResult fit(StandardErrors errors, double[][] data) {
        int[] clusters = IntStream.range(0, data[0].length).map(i -> i % 50).toArray();
        return HierarchicalRegression.with(RegressionOptions.DEFAULTS.with(errors))
                .fit(NumericTable.of(data), STEPS, clusters)
                .ifAvailable()
                .orElseThrow();
    }

    private static RegressionModel simple(double[][] data) {
        return LinearRegression.withDefaults()
                .fit(data[0], data[1], data[2])
                .ifAvailable()
                .orElseThrow();
    }

    private static double[] times(double[] x, double factor, double offset) {
        double[] result = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            result[i] = factor * x[i] + offset;
        }
        return result;
    }

    /** An outcome, two numbers and an indicator. */
    private static double[][] data(long seed, int n) {
        Random random = new Random(seed);
        double[][] data = new double[4][n];
        for (int i = 0; i < n; i++) {
            data[1][i] = 1 + random.nextInt(5);
            data[2][i] = random.nextGaussian() + 0.2 * data[1][i];
            data[3][i] = random.nextInt(2);
            data[0][i] = 3 + data[1][i] - data[2][i] + 0.5 * data[3][i] + random.nextGaussian() * data[1][i];
        }
        return data;
    }
}
