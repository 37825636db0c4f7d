package io.github.relata.stats.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.stats.NumericTable;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignificanceGridTest {
    private static final int CASES = 120;

    private final double[][] data = random();

    private static double[][] random() {
        Random random = new Random(7);
        double[][] columns = new double[4][CASES];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextGaussian());
        }
        for (int i = 0; i < CASES; i++) {
            columns[0][i] += columns[1][i] * (columns[2][i] + columns[3][i]);
        }
        return columns;
    }

    private SignificanceGrid grid() {
        ModerationModel model = ModerationModel.of(
                Variable.numeric("y", 0),
                Variable.numeric("x", 1),
                Moderators.additive(Variable.numeric("w", 2), Variable.numeric("z", 3)));
        return Moderation.with(ModerationOptions.DEFAULTS)
                .analyse(NumericTable.of(data), model)
                .ifAvailable()
                .orElseThrow()
                .surfaces()
                .get(0)
                .grid();
    }

    @Test
    void countsEachCaseOnceAtThePairNearestToIt() {
        SignificanceGrid grid = grid();
        assertThat(grid.isTested()).isTrue();
        assertThat(grid.cases()).hasSize(21).allMatch(row -> row.size() == 21);
        assertThat(sum(grid.cases().stream().flatMap(List::stream))).isEqualTo(CASES);
        double half = (grid.first().get(1) - grid.first().get(0)) / 2;
        double min = grid.first().get(0);
        long lowest = Arrays.stream(data[2]).filter(w -> w < min + half).count();
        assertThat(sum(grid.cases().get(0).stream())).isEqualTo(lowest);
    }

    private static int sum(Stream<Integer> counts) {
        return counts.mapToInt(Integer::intValue).sum();
    }

    @Test
    void collinearModeratorsAreNotTested() {
        data[3] = Arrays.stream(data[2]).map(w -> 2 * w).toArray();
        assertThat(grid().isTested()).isFalse();
    }

    @Test
    void aConstantModeratorIsNotTested() {
        Arrays.fill(data[3], 5);
        assertThat(grid().isTested()).isFalse();
    }
}
