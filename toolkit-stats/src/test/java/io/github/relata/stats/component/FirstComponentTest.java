package io.github.relata.stats.component;

import static io.github.relata.stats.Closeness.assertCloseToUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.reliability.Alpha;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstComponentTest {
    static Stream<GoldenFile.Row> components() {
        return GoldenFile.rows("component/first.csv");
    }

    @ParameterizedTest
    @MethodSource("components")
    void equalsPsych(GoldenFile.Row row) {
        CrossProducts items = items(row);
        int item = row.integer("item");
        FirstComponent actual = FirstComponent.of(items);
        assertThat(actual.size()).isEqualTo(items.size());
        assertThat(actual.eigenvalue()).isCloseTo(row.number("eigenvalue"), within(1e-12));
        assertThat(actual.loading(item)).isCloseTo(row.number("loading"), within(1e-12));
        assertThat(Math.signum(actual.loading(item))).isEqualTo(row.number("key"));
    }

    @ParameterizedTest
    @MethodSource("components")
    void weightedSumsGiveTheItemsRestAndTheTurnedAlpha(GoldenFile.Row row) {
        CrossProducts items = items(row);
        int item = row.integer("item");
        int k = items.size();
        double[] one = new double[k];
        double[] rest = new double[k];
        double[][] turned = new double[k][k];
        FirstComponent component = FirstComponent.of(items);
        for (int i = 0; i < k; i++) {
            one[i] = i == item ? 1 : 0;
            rest[i] = i == item ? 0 : 1;
            turned[i][i] = component.loading(i) < 0 ? -1 : 1;
        }
        assertThat(items.combine(one, rest).correlation(0, 1)).isCloseTo(row.number("rest"), within(1e-12));
        assertCloseToUnit("alpha", Alpha.of(items), row.number("alpha"), 1e-12);
        assertCloseToUnit("alpha turned", Alpha.of(items.combine(turned)), row.number("alpha.turned"), 1e-12);
    }

    private static CrossProducts items(GoldenFile.Row row) {
        return CrossProducts.of(NumericTable.of(GoldenFile.columns("component/data.csv", row.text("name"))));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void turningAVariableTurnsItsLoading(long seed) {
        Random random = new Random(seed);
        double[][] x = new double[5][80];
        for (int row = 0; row < 80; row++) {
            double trait = random.nextGaussian();
            for (int item = 0; item < 5; item++) {
                x[item][row] = trait + random.nextGaussian();
            }
        }
        CrossProducts items = CrossProducts.of(NumericTable.of(x));
        double[][] weights = new double[5][5];
        for (int item = 0; item < 5; item++) {
            weights[item][item] = item == 2 ? -1 : 1;
        }
        FirstComponent plain = FirstComponent.of(items);
        FirstComponent turned = FirstComponent.of(items.combine(weights));
        assertThat(turned.eigenvalue()).isCloseTo(plain.eigenvalue(), within(1e-13));
        assertThat(turned.loading(2)).isCloseTo(-plain.loading(2), within(1e-13));
        assertThat(turned.loading(0)).isCloseTo(plain.loading(0), within(1e-13));
    }

    @Test
    void ofTwoVariablesBothLoadAlike() {
        FirstComponent actual = FirstComponent.of(
                CrossProducts.of(NumericTable.of(new double[] {1, 2, 3, 5}, new double[] {2, 1, 4, 4})));
        assertThat(actual.loading(0)).isCloseTo(actual.loading(1), within(1e-15));
    }

    @Test
    void aConstantVariableHasNoComponent() {
        FirstComponent actual =
                FirstComponent.of(CrossProducts.of(NumericTable.of(new double[] {1, 2, 3}, new double[] {4, 4, 4})));
        assertThat(actual.eigenvalue()).isNaN();
        assertThat(actual.loading(0)).isNaN();
    }

    @Test
    void needsAVariable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstComponent.of(CrossProducts.empty(0)))
                .withMessage("no variables");
    }
}
