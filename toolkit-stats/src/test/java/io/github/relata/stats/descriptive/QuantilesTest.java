package io.github.relata.stats.descriptive;

import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.GoldenFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantilesTest {
    static Stream<GoldenFile.Row> quantiles() {
        return GoldenFile.rows("descriptive/quantiles.csv");
    }

    @ParameterizedTest
    @MethodSource("quantiles")
    void equalsR(GoldenFile.Row row) {
        double quantile = Quantiles.ofSorted(row.numbers("values"), row.number("p"));
        assertCloseToUnit("quantile", quantile, row.number("quantile"), 1e-14);
    }

    @Test
    void thereIsNoneOfNoValues() {
        assertThat(Quantiles.ofSorted(new double[0], 0.5)).isNaN();
    }
}
