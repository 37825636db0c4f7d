package io.github.relata.stats.process;

import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.process.MediationResult.Told;
import io.github.relata.stats.resampling.Resampling;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of the table, every effect of it. */
class MediationGoldenTest {
    private static final double TOLERANCE = 1e-9;

    private static final NumericTable TABLE = PathModels.table();

    static Stream<String> models() {
        return GoldenFile.rows("process/models.csv").map(row -> row.text("name"));
    }

    @ParameterizedTest(name = "model {0}")
    @MethodSource("models")
    void equalsR(String name) {
        MediationResult result = Mediation.with(MediationOptions.DEFAULTS.with(Resampling.DEFAULTS.draws(200)))
                .analyse(TABLE, PathModels.named(name))
                .ifAvailable()
                .orElseThrow();
        List<GoldenFile.Row> expected = GoldenFile.rows("process/mediation.csv")
                .filter(row -> row.text("name").equals(name))
                .toList();

        assertThat(result.effects()).hasSameSizeAs(expected);
        assertThat(result.caveats()).isEmpty();
        assertThat(result.drawsFailed()).isZero();
        for (GoldenFile.Row row : expected) {
            Told told = told(result, row);
            assertCloseToUnit(row + " estimate", told.estimate(), row.number("estimate"), TOLERANCE);
            assertCloseToUnit(row + " by y", estimate(told.partiallyStandardized()), row.number("partial"), TOLERANCE);
            assertCloseToUnit(row + " by x and y", estimate(told.standardized()), row.number("complete"), TOLERANCE);
        }
    }

    private static double estimate(Optional<SamplingDistribution> distribution) {
        return distribution.map(SamplingDistribution::estimate).orElse(Double.NaN);
    }

    private static Told told(MediationResult result, GoldenFile.Row row) {
        return result.effects().stream()
                .filter(told -> told.effect().kind().name().equals(row.text("kind")))
                .filter(told -> told.effect().predictor().equals(row.text("predictor")))
                .filter(told -> told.effect().outcome().equals(row.text("outcome")))
                .filter(told -> String.join(" ", told.effect().mediators()).equals(row.text("mediators")))
                .filter(told -> String.join(" ", told.effect().moderators()).equals(row.text("moderators")))
                .skip(row.integer("place"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no effect " + row.cells()));
    }
}
