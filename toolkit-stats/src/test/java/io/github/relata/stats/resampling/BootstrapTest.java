package io.github.relata.stats.resampling;

import static io.github.relata.stats.Closeness.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {
    private static final List<String> STATISTICS = List.of("slope", "correlation");

    /** Slope of the second variable on the first, and their correlation. */
    private static final Estimator SLOPE_AND_CORRELATION = new Estimator() {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public Worker worker() {
            return (sample, target) -> {
                target[0] = sample.product(0, 1) / sample.product(0, 0);
                target[1] = sample.product(0, 1) / Math.sqrt(sample.product(0, 0) * sample.product(1, 1));
                boolean constant = !(sample.product(0, 0) > 1e-10 * sample.size(0));
                return constant ? Optional.of(Reason.CONSTANT) : Optional.empty();
            };
        }
    };

    static Stream<GoldenFile.Row> intervals() {
        return GoldenFile.rows("resampling/bootstrap.csv");
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void liesWithinThreeMonteCarloErrorsOfR(GoldenFile.Row row) {
        ResamplingUnits units = goldenUnits(row.text("unit"));
        int statistic = STATISTICS.indexOf(row.text("name"));
        double estimate = Bootstrap.estimate(units, SLOPE_AND_CORRELATION)[statistic];
        double acceleration = Jackknife.accelerations(units, SLOPE_AND_CORRELATION)[statistic];
        assertClose("estimate", estimate, row.number("estimate"), 1e-12);
        assertThat(acceleration).isCloseTo(row.number("acceleration"), within(1e-11));

        Draws draws = Bootstrap.draw(units, SLOPE_AND_CORRELATION, Resampling.DEFAULTS.draws(50_000));
        SamplingDistribution distribution = draws.of(statistic, estimate, acceleration);
        ConfidenceInterval interval = distribution
                .interval(IntervalKind.valueOf(row.text("kind")), 0.95)
                .ifAvailable()
                .orElseThrow();

        assertThat(draws.failed()).isZero();
        assertThat(interval.lower()).isCloseTo(row.number("low"), within(3 * row.number("low.se")));
        assertThat(interval.upper()).isCloseTo(row.number("high"), within(3 * row.number("high.se")));
        assertClose("standard error", distribution.standardError(), row.number("sd"), 0.02);
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 3, 16})
    void drawsDependOnSeedAndNumberAlone(int threads) throws Exception {
        ResamplingUnits units = ResamplingUnits.cases(random(300, 5));
        Resampling options = Resampling.DEFAULTS.draws(1000).seed(77);
        SamplingDistribution here =
                Bootstrap.draw(units, SLOPE_AND_CORRELATION, options).of(0, 0);
        SamplingDistribution there = new ForkJoinPool(threads)
                .submit(() ->
                        Bootstrap.draw(units, SLOPE_AND_CORRELATION, options).of(0, 0))
                .get();

        assertThat(there.standardError()).isEqualTo(here.standardError());
        assertThat(there.mean()).isEqualTo(here.mean());
        assertThat(there.interval(IntervalKind.PERCENTILE, 0.9)).isEqualTo(here.interval(IntervalKind.PERCENTILE, 0.9));
    }

    @Test
    void aDrawDoesNotDependOnTheDrawsBesideIt() {
        ResamplingUnits units = ResamplingUnits.cases(random(77, 6));
        byte[][] counts = new byte[64][77];
        for (int draw = 0; draw < counts.length; draw++) {
            new Random(draw).nextBytes(counts[draw]);
        }
        UnitSums together = new UnitSums(units, 64);
        UnitSums alone = new UnitSums(units, 1);
        together.compute(counts);
        for (int draw = 0; draw < 64; draw++) {
            double[] one = new double[ResamplingUnits.terms(2)];
            double[] other = new double[one.length];
            together.copy(draw, one);
            alone.compute(new byte[][] {counts[draw]});
            alone.copy(0, other);
            assertThat(other).isEqualTo(one);
        }
    }

    @Test
    void anotherSeedGivesOtherDraws() {
        ResamplingUnits units = ResamplingUnits.cases(random(50, 6));
        Resampling options = Resampling.DEFAULTS.draws(100);
        double one =
                Bootstrap.draw(units, SLOPE_AND_CORRELATION, options).of(0, 0).mean();
        double other = Bootstrap.draw(units, SLOPE_AND_CORRELATION, options.seed(2))
                .of(0, 0)
                .mean();
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void clustersOfOneCaseAreCases() {
        double[][] columns = random(120, 8);
        int[] clusters = new int[120];
        Arrays.setAll(clusters, i -> 2 * i + 1);
        Resampling options = Resampling.DEFAULTS.draws(200);
        SamplingDistribution cases = Bootstrap.draw(ResamplingUnits.cases(columns), SLOPE_AND_CORRELATION, options)
                .of(1, 0);
        SamplingDistribution ones = Bootstrap.draw(
                        ResamplingUnits.clusters(clusters, columns), SLOPE_AND_CORRELATION, options)
                .of(1, 0);
        assertThat(ones.interval(IntervalKind.PERCENTILE, 0.95))
                .isEqualTo(cases.interval(IntervalKind.PERCENTILE, 0.95));
    }

    @Test
    void countsDrawsThatFail() {
        double[] x = {1, 0, 0, 0};
        double[] y = {0.5, -1, 2, 1};
        Draws draws = Bootstrap.draw(ResamplingUnits.cases(x, y), SLOPE_AND_CORRELATION, Resampling.DEFAULTS);
        double lost = (StrictMath.pow(3, 4) + 1) / 256;
        assertThat(draws.failed() / 10_000.0).isCloseTo(lost, within(0.02));
        assertThat(draws.failures()).isEqualTo(Map.of(Reason.CONSTANT, draws.failed()));
        assertThat(draws.of(0, 0).draws()).isEqualTo(10_000 - draws.failed());
    }

    @Test
    void givesNoIntervalWhereEveryDrawFails() {
        double[] constant = new double[5];
        Draws draws = Bootstrap.draw(
                ResamplingUnits.cases(constant, constant), SLOPE_AND_CORRELATION, Resampling.DEFAULTS.draws(100));
        assertThat(draws.failed()).isEqualTo(100);
        assertThat(draws.of(0, 0).interval(IntervalKind.PERCENTILE, 0.95))
                .isEqualTo(Outcome.unavailable(Reason.TOO_FEW_CASES));
    }

    @Test
    void givesNoCorrectedIntervalWhereAllDrawsLieOnOneSide() {
        Draws draws = Bootstrap.draw(ResamplingUnits.cases(random(30, 1)), SLOPE_AND_CORRELATION, Resampling.DEFAULTS);
        assertThat(draws.of(0, 1e6).interval(IntervalKind.BC, 0.95)).isEqualTo(Outcome.unavailable(Reason.AT_BOUNDARY));
    }

    @Test
    void stopsWhenAsked() {
        Resampling watched = Resampling.DEFAULTS.watchedBy((done, total) -> done < 1000);
        ResamplingUnits units = ResamplingUnits.cases(random(30, 1));
        assertThatThrownBy(() -> Bootstrap.draw(units, SLOPE_AND_CORRELATION, watched))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("of 10000 draws");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bootstrap.draw(
                        ResamplingUnits.cases(new double[0]), SLOPE_AND_CORRELATION, Resampling.DEFAULTS));
        assertThatIllegalArgumentException().isThrownBy(() -> Resampling.DEFAULTS.draws(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ResamplingUnits.cases(new double[2], new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResamplingUnits.clusters(new int[] {0, -1}, new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> ResamplingUnits.clusters(new int[3], new double[2]));
    }

    private static ResamplingUnits goldenUnits(String unit) {
        List<GoldenFile.Row> rows =
                GoldenFile.rows("resampling/bootstrap-data.csv").toList();
        double[] x = rows.stream().mapToDouble(row -> row.number("x")).toArray();
        double[] y = rows.stream().mapToDouble(row -> row.number("y")).toArray();
        int[] team = rows.stream().mapToInt(row -> row.integer("team")).toArray();
        return unit.equals("case") ? ResamplingUnits.cases(x, y) : ResamplingUnits.clusters(team, x, y);
    }

    private static double[][] random(int n, long seed) {
        Random random = new Random(seed);
        double[][] columns = new double[2][n];
        for (int i = 0; i < n; i++) {
            columns[0][i] = random.nextGaussian();
            columns[1][i] = columns[0][i] + random.nextGaussian();
        }
        return columns;
    }
}
