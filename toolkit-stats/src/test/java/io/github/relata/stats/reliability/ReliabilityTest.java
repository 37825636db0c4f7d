package io.github.relata.stats.reliability;

import static io.github.relata.stats.Closeness.assertClose;
import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Reason;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {
    static Stream<GoldenFile.Row> scales() {
        return GoldenFile.rows("reliability/scales.csv");
    }

    @ParameterizedTest
    @MethodSource("scales")
    void coefficientsEqualPsychAndLavaan(GoldenFile.Row row) {
        double[][] data = GoldenFile.columns("reliability/data.csv", row.text("name"));
        Reliability actual =
                Reliability.of(NumericTable.of(data), new Reliability.Options(row.number("level"), List.of()));
        assertThat(actual.n()).isEqualTo(row.integer("n"));
        assertThat(actual.itemCount()).isEqualTo(data.length);
        assertCloseToUnit("alpha", actual.alpha(), row.number("alpha"), 1e-12);
        assertCloseToUnit("low", actual.alphaInterval().lower(), row.number("low"), 1e-12);
        assertCloseToUnit("high", actual.alphaInterval().upper(), row.number("high"), 1e-12);
        assertCloseToUnit("standardized", actual.alphaStandardized(), row.number("standardized"), 1e-12);
        assertCloseToUnit("mean r", actual.meanInterItemCorrelation(), row.number("mean.r"), 1e-12);
        assertClose("omega", actual.omegaTotal(), row.number("omega"), 1e-8);
        assertClose("Spearman-Brown", actual.spearmanBrown().orElse(Double.NaN), row.number("spearman.brown"), 1e-12);
        if (!row.text("omega.reason").isEmpty()) {
            assertThat(actual.caveats())
                    .contains(new Caveat("", "omegaTotal", Reason.valueOf(row.text("omega.reason"))));
        }
        assertEveryNaNHasItsCaveat(actual);
    }

    static Stream<GoldenFile.Row> items() {
        return GoldenFile.rows("reliability/items.csv");
    }

    @ParameterizedTest
    @MethodSource("items")
    void itemsEqualPsych(GoldenFile.Row row) {
        double[][] data = GoldenFile.columns("reliability/data.csv", row.text("name"));
        boolean ranged = !Double.isNaN(row.number("lowest"));
        List<AnswerRange> ranges = ranged
                ? Collections.nCopies(data.length, new AnswerRange(row.number("lowest"), row.number("highest")))
                : List.of();
        ItemStatistics actual = Reliability.of(NumericTable.of(data), new Reliability.Options(0.95, ranges))
                .items()
                .get(row.integer("item"));
        assertThat(actual.n()).isEqualTo(row.integer("n"));
        assertCloseToUnit("mean", actual.mean(), row.number("mean"), 1e-14);
        assertClose("sd", actual.standardDeviation(), row.number("sd"), 1e-12);
        assertCloseToUnit("r.drop", actual.rDrop(), row.number("r.drop"), 1e-12);
        assertCloseToUnit("alpha.drop", actual.alphaDrop(), row.number("alpha.drop"), 1e-12);
        assertThat(actual.floor().isPresent()).isEqualTo(ranged);
        assertClose("floor", actual.floor().orElse(Double.NaN), row.number("floor"), 1e-15);
        assertClose("ceiling", actual.ceiling().orElse(Double.NaN), row.number("ceiling"), 1e-15);
    }

    @Test
    void aConstantItemHasNoPart() {
        double[][] items = answers(1, 4, 60);
        double[][] withConstant = {items[0], items[1], new double[60], items[2], items[3]};
        Arrays.fill(withConstant[2], 0.1);
        Reliability expected = Reliability.of(items);
        Reliability actual = Reliability.of(withConstant);
        assertThat(actual.alpha()).isEqualTo(expected.alpha());
        assertThat(actual.alphaInterval()).isEqualTo(expected.alphaInterval());
        assertThat(actual.omegaTotal()).isEqualTo(expected.omegaTotal());
        assertThat(actual.itemCount()).isEqualTo(5);
        assertThat(actual.caveats()).containsExactly(new Caveat("", "alpha", Reason.CONSTANT));
        assertThat(actual.items().get(3)).isEqualTo(expected.items().get(2));
        ItemStatistics constant = actual.items().get(2);
        assertThat(constant.mean()).isEqualTo(0.1);
        assertThat(constant.standardDeviation()).isZero();
        assertThat(constant.caveats())
                .containsExactly(
                        new Caveat("", "rDrop", Reason.CONSTANT), new Caveat("", "alphaDrop", Reason.CONSTANT));
    }

    @Test
    void aNegativeItemIsNamed() {
        double[][] items = answers(2, 5, 200);
        items[3] = Arrays.stream(items[3]).map(answer -> 6 - answer).toArray();
        Reliability actual = Reliability.of(items);
        assertThat(actual.caveats()).containsExactly(new Caveat("", "alpha", Reason.NEGATIVE_ITEM));
        assertThat(actual.items().get(3).caveats()).containsExactly(new Caveat("", "rDrop", Reason.NEGATIVE_ITEM));
        assertThat(actual.items().get(3).rDrop()).isNegative();
    }

    static Stream<double[][]> poor() {
        double nan = Double.NaN;
        return Stream.of(
                new double[][] {},
                new double[][] {{}, {}, {}},
                new double[][] {{1, 2, 3}},
                new double[][] {{1}, {2}, {3}},
                new double[][] {{1, nan}, {nan, 2}, {3, 4}},
                new double[][] {{1, 2, nan}, {1, nan, 2}, {3, 4, 4}},
                new double[][] {{1, 1, 1}, {2, 2, 2}, {3, 3, 3}},
                new double[][] {{1, 1, 1}, {2, 2, 2}, {3, 4, 3}},
                new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}},
                new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}, {1, 3, 2, 2}},
                new double[][] {{0.1, 0.27, 0.35, 0.48}, {0.9, 0.73, 0.65, 0.52}},
                new double[][] {{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}},
                new double[][] {{1, 2}, {2, 1}, {1, 2}},
                new double[][] {{1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}, {3, 1, 2, 5, 4}},
                new double[][] {{1, 2, 3, 4, 1}, {4, 3, 2, 1, 3}, {1, 1, 1, 1, 2}, {1, 1, 1, 1, 1}},
                new double[][] {{1, 1, 2, 2}, {1, 2, 1, 2}, {1, 2, 2, 1}},
                new double[][] {{1, 1, 2, 2, 1}, {1, 2, 1, 2, 1}, {1, 2, 2, 1, 1}});
    }

    @ParameterizedTest
    @MethodSource("poor")
    void poorDataGiveReasonsNotExceptions(double[][] items) {
        List<AnswerRange> ranges = Collections.nCopies(items.length, new AnswerRange(1, 5));
        assertEveryNaNHasItsCaveat(Reliability.of(NumericTable.of(items), new Reliability.Options(0.95, ranges)));
    }

    private static void assertEveryNaNHasItsCaveat(Reliability actual) {
        List<String> figures = actual.caveats().stream().map(Caveat::figure).toList();
        if (!figures.contains("")) {
            assertThat(Double.isNaN(actual.alpha()) && !figures.contains("alpha"))
                    .isFalse();
            assertThat(Double.isNaN(actual.alphaInterval().lower())).isEqualTo(figures.contains("alphaInterval"));
            assertThat(Double.isNaN(actual.alphaStandardized())).isEqualTo(figures.contains("alphaStandardized"));
            assertThat(Double.isNaN(actual.omegaTotal())).isEqualTo(figures.contains("omegaTotal"));
            assertThat(actual.meanInterItemCorrelation()).isNotNaN();
        }
        for (ItemStatistics item : actual.items()) {
            List<String> ofItem = item.caveats().stream().map(Caveat::figure).toList();
            if (!ofItem.contains("")) {
                assertThat(item.mean()).isNotNaN();
                assertThat(Double.isNaN(item.standardDeviation())).isEqualTo(ofItem.contains("standardDeviation"));
                assertThat(Double.isNaN(item.rDrop()) && !ofItem.contains("rDrop"))
                        .isFalse();
                assertThat(Double.isNaN(item.alphaDrop())).isEqualTo(ofItem.contains("alphaDrop"));
                assertThat(item.floor().orElse(0)).isNotNaN();
            }
        }
    }

    @Test
    void reasonsAreNamed() {
        assertThat(Reliability.of(new double[][] {{}, {}}).caveats())
                .containsExactly(new Caveat("", "", Reason.NO_CASES));
        assertThat(Reliability.of(new double[][] {{1}, {2}}).caveats())
                .containsExactly(new Caveat("", "", Reason.TOO_FEW_CASES));
        assertThat(Reliability.of(new double[][] {{1, 2, 3}}).caveats())
                .containsExactly(new Caveat("", "", Reason.TOO_FEW_ITEMS));
        assertThat(Reliability.of(new double[][] {{1, 1, 1}, {1, 2, 3}}).caveats())
                .containsExactly(new Caveat("", "", Reason.CONSTANT));
        Reliability opposite = Reliability.of(new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}});
        assertThat(opposite.alphaInterval()).isEqualTo(ConfidenceInterval.unavailable(0.95));
        assertThat(opposite.caveats())
                .contains(
                        new Caveat("", "alpha", Reason.CONSTANT),
                        new Caveat("", "alphaInterval", Reason.CONSTANT),
                        new Caveat("", "alphaStandardized", Reason.CONSTANT),
                        new Caveat("", "omegaTotal", Reason.TWO_ITEMS));
        assertThat(opposite.spearmanBrown()).isEmpty();
        Reliability duplicate = Reliability.of(new double[][] {{1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}, {3, 1, 2, 5, 4}});
        assertThat(duplicate.caveats()).containsExactly(new Caveat("", "omegaTotal", Reason.HEYWOOD));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void reversingAllItemsChangesNothing(long seed) {
        double[][] items = answers(seed, 6, 150);
        double[][] reversed = Stream.of(items)
                .map(item -> Arrays.stream(item).map(answer -> 6 - answer).toArray())
                .toArray(double[][]::new);
        Reliability plain = Reliability.of(items);
        Reliability mirrored = Reliability.of(reversed);
        assertClose("alpha", mirrored.alpha(), plain.alpha(), 1e-13);
        assertClose("omega", mirrored.omegaTotal(), plain.omegaTotal(), 1e-12);
        for (int i = 0; i < items.length; i++) {
            assertClose(
                    "mean",
                    mirrored.items().get(i).mean(),
                    6 - plain.items().get(i).mean(),
                    1e-13);
            assertClose(
                    "r.drop",
                    mirrored.items().get(i).rDrop(),
                    plain.items().get(i).rDrop(),
                    1e-12);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void aCommonUnitChangesNothing(long seed) {
        double[][] items = answers(seed, 5, 120);
        double[][] percent = Stream.of(items)
                .map(item ->
                        Arrays.stream(item).map(answer -> 25 * (answer - 1)).toArray())
                .toArray(double[][]::new);
        Reliability plain = Reliability.of(items);
        Reliability scaled = Reliability.of(percent);
        assertClose("alpha", scaled.alpha(), plain.alpha(), 1e-13);
        assertClose("omega", scaled.omegaTotal(), plain.omegaTotal(), 1e-12);
    }

    @Test
    void rangesMustFitTheItems() {
        NumericTable two = NumericTable.of(new double[3], new double[3]);
        Reliability.Options one = new Reliability.Options(0.95, List.of(new AnswerRange(1, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reliability.of(two, one))
                .withMessage("1 answer ranges for 2 items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerRange(5, 5))
                .withMessage("answers from 5.0 to 5.0 are no range");
        assertThat(Reliability.of(two).items().get(0).floor()).isEqualTo(OptionalDouble.empty());
    }

    private static double[][] answers(long seed, int items, int cases) {
        Random random = new Random(seed);
        double[][] answers = new double[items][cases];
        for (int r = 0; r < cases; r++) {
            double factor = random.nextGaussian();
            for (int j = 0; j < items; j++) {
                double answer = Math.rint(3 + factor + 0.8 * random.nextGaussian());
                answers[j][r] = Math.max(1, Math.min(5, answer));
            }
        }
        return answers;
    }
}
