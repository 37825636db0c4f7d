package io.github.relata.stats.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.Missing;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Reason;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorrelationMatrixTest {
    static Stream<GoldenFile.Row> matrices() {
        return GoldenFile.rows("correlation/matrix.csv");
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void equalsR(GoldenFile.Row row) {
        NumericTable table = NumericTable.of(GoldenFile.columns("correlation/matrix-data.csv", row.text("name")));
        CorrelationMethod method = CorrelationMethod.valueOf(row.text("method").toUpperCase(Locale.ROOT));
        Missing missing = Missing.valueOf(row.text("missing").toUpperCase(Locale.ROOT));
        ColumnPair columns = new ColumnPair(row.integer("i"), row.integer("j"));
        for (Adjustment adjustment : Set.of(Adjustment.HOLM, Adjustment.BONFERRONI, Adjustment.BH)) {
            CorrelationMatrix matrix = CorrelationMatrix.of(
                    table, new CorrelationMatrix.Options(method, missing, adjustment, 0.95, Set.of()));
            CorrelationMatrix.Pair pair = matrix.pairs().stream()
                    .filter(each -> each.columns().equals(columns))
                    .findFirst()
                    .orElseThrow();
            GoldenCorrelation.assertEqual(pair.result(), row);
            double expected = row.number(adjustment.name().toLowerCase(Locale.ROOT));
            GoldenCorrelation.assertRelative("adjusted p", pair.adjustedPValue(), expected, 1e-10);
        }
    }

    static Stream<GoldenFile.Row> adjustments() {
        return GoldenFile.rows("correlation/adjust.csv");
    }

    @ParameterizedTest
    @MethodSource("adjustments")
    void adjustsAsR(GoldenFile.Row row) {
        double[] actual = Adjustment.valueOf(row.text("method")).adjust(row.numbers("p"));
        double[] expected = row.numbers("adjusted");
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            GoldenCorrelation.assertRelative("p " + i, actual[i], expected[i], 1e-15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void partAndWholeCarryNoTest(CorrelationMethod method) {
        NumericTable table = NumericTable.of(GoldenFile.columns("correlation/matrix-data.csv", "complete"));
        ColumnPair partWhole = new ColumnPair(0, 2);
        CorrelationMatrix all = CorrelationMatrix.of(
                table, new CorrelationMatrix.Options(method, Missing.PAIRWISE, Adjustment.BONFERRONI, 0.95, Set.of()));
        CorrelationMatrix without = CorrelationMatrix.of(
                table,
                new CorrelationMatrix.Options(
                        method, Missing.PAIRWISE, Adjustment.BONFERRONI, 0.95, Set.of(partWhole)));
        CorrelationMatrix.Pair marked = without.pairs().get(1);
        assertThat(marked.columns()).isEqualTo(partWhole);
        assertThat(marked.result().coefficient())
                .isEqualTo(all.pairs().get(1).result().coefficient());
        assertThat(marked.result().confidenceInterval())
                .isEqualTo(all.pairs().get(1).result().confidenceInterval());
        assertThat(marked.result().statistic()).isNaN();
        assertThat(marked.result().pValue()).isNaN();
        assertThat(marked.result().degreesOfFreedom()).isEmpty();
        assertThat(marked.adjustedPValue()).isNaN();
        assertThat(marked.caveats())
                .containsExactly(
                        new Caveat("", "statistic", Reason.PART_WHOLE),
                        new Caveat("", "pValue", Reason.PART_WHOLE),
                        new Caveat("", "adjustedPValue", Reason.PART_WHOLE));
        CorrelationMatrix.Pair first = without.pairs().get(0);
        assertThat(first.adjustedPValue())
                .isEqualTo(Math.min(1, 5 * first.result().pValue()));
        assertThat(all.pairs().get(0).adjustedPValue())
                .isEqualTo(Math.min(1, 6 * first.result().pValue()));
    }

    @Test
    void partAndWholeKeepTheirOtherReasons() {
        ColumnPair pair = new ColumnPair(0, 1);
        CorrelationMatrix.Options options = new CorrelationMatrix.Options(
                CorrelationMethod.PEARSON, Missing.PAIRWISE, Adjustment.NONE, 0.95, Set.of(pair));
        double[] x = {1, 2, 4};
        assertThat(CorrelationMatrix.of(NumericTable.of(x, new double[] {3, 3, 3}), options)
                        .pairs()
                        .get(0)
                        .caveats())
                .containsExactly(new Caveat("", "", Reason.CONSTANT));
        assertThat(CorrelationMatrix.of(NumericTable.of(x, x), options)
                        .pairs()
                        .get(0)
                        .caveats())
                .contains(new Caveat("", "confidenceInterval", Reason.TOO_FEW_CASES))
                .doesNotContain(new Caveat("", "statistic", Reason.AT_BOUNDARY));
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsOnManyThreadsGiveTheSame(CorrelationMethod method) {
        double[][] x = new double[3][60_000];
        Random random = new Random(9);
        for (int r = 0; r < 60_000; r++) {
            for (int j = 0; j < 3; j++) {
                x[j][r] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(50) + 3 * j * (r % 10);
            }
        }
        CorrelationMatrix.Options options =
                new CorrelationMatrix.Options(method, Missing.PAIRWISE, Adjustment.NONE, 0.95, Set.of());
        for (CorrelationMatrix.Pair pair :
                CorrelationMatrix.of(NumericTable.of(x), options).pairs()) {
            double[] a = x[pair.columns().first()];
            double[] b = x[pair.columns().second()];
            int[] both = IntStream.range(0, 60_000)
                    .filter(r -> !Double.isNaN(a[r] + b[r]))
                    .toArray();
            Correlation.Result alone = Correlation.by(method)
                    .test(
                            IntStream.of(both).mapToDouble(r -> a[r]).toArray(),
                            IntStream.of(both).mapToDouble(r -> b[r]).toArray());
            assertThat(pair.result().n()).isEqualTo(both.length);
            assertThat(pair.result().coefficient()).isCloseTo(alone.coefficient(), within(1e-13));
            assertThat(pair.adjustedPValue()).isEqualTo(pair.result().pValue());
        }
    }

    @Test
    void fewColumnsGiveNoPairs() {
        assertThat(CorrelationMatrix.of(NumericTable.of(), CorrelationMatrix.Options.defaults())
                        .pairs())
                .isEmpty();
        CorrelationMatrix one =
                CorrelationMatrix.of(NumericTable.of(new double[5]), CorrelationMatrix.Options.defaults());
        assertThat(one.pairs()).isEmpty();
        assertThat(one.size()).isEqualTo(1);
        assertThat(one.options()).isEqualTo(CorrelationMatrix.Options.defaults());
    }

    @Test
    void wrongPairsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColumnPair(2, 1))
                .withMessage("columns 2 and 1 are no pair in order");
        assertThatIllegalArgumentException().isThrownBy(() -> new ColumnPair(-1, 1));
    }
}
