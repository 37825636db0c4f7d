package io.github.relata.stats.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriangularFactorTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    @ParameterizedTest(name = "{0} rows first")
    @ValueSource(ints = {0, 1, 3, 20, 37})
    void mergeEqualsTheWhole(int first) {
        double[][] matrix = matrix(40);
        TriangularFactor whole = TriangularFactor.of(rows(matrix, 0, 40), 40);
        TriangularFactor merged = TriangularFactor.of(rows(matrix, 0, first), first)
                .merge(TriangularFactor.of(rows(matrix, first, 40), 40 - first));
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i <= j; i++) {
                assertThat(Math.abs(merged.column(j)[i])).isCloseTo(Math.abs(whole.column(j)[i]), CLOSE);
            }
        }
    }

    @Test
    void itsSquareIsThatOfTheMatrix() {
        double[][] matrix = matrix(40);
        TriangularFactor factor = TriangularFactor.of(rows(matrix, 0, 40), 40);
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i <= j; i++) {
                assertThat(Vectors.dot(factor.column(i), factor.column(j), 0, 4))
                        .isCloseTo(Vectors.dot(matrix[i], matrix[j], 0, 40), CLOSE);
            }
        }
    }

    @Test
    void solvesAndInverts() {
        TriangularFactor factor = TriangularFactor.of(matrix(9), 9);
        double[] b = {1, -2, 3, 0.5};
        double[] x = factor.solve(b);
        assertThat(factor.times(x)).containsExactly(b, CLOSE);
        double[][] inverse = factor.inverseRows();
        for (int i = 0; i < 4; i++) {
            assertThat(Vectors.dot(inverse[i], b, 0, 4)).isCloseTo(x[i], CLOSE);
        }
        double[] transposed = factor.solveTransposed(b);
        for (int j = 0; j < 4; j++) {
            assertThat(Vectors.dot(factor.column(j), transposed, 0, 4)).isCloseTo(b[j], CLOSE);
        }
        assertThat(factor.times(2).diagonal(3)).isEqualTo(2 * factor.diagonal(3));
    }

    @Test
    void knowsItsRank() {
        double[][] matrix = matrix(9);
        assertThat(TriangularFactor.of(rows(matrix, 0, 9), 9).hasFullRank(1e-12))
                .isTrue();
        for (int i = 0; i < 9; i++) {
            matrix[2][i] = 0.3 * matrix[0][i] - matrix[1][i];
        }
        assertThat(TriangularFactor.of(matrix, 9).hasFullRank(1e-12)).isFalse();
        assertThat(TriangularFactor.empty(2).hasFullRank(1e-12)).isFalse();
        assertThat(TriangularFactor.empty(2).isFinite()).isTrue();
    }

    private static double[][] matrix(int rows) {
        Random random = new Random(1);
        double[][] matrix = new double[4][];
        for (int j = 0; j < 4; j++) {
            matrix[j] = random.doubles(rows, -1, 1).toArray();
        }
        return matrix;
    }

    private static double[][] rows(double[][] matrix, int from, int to) {
        return Arrays.stream(matrix)
                .map(column -> Arrays.copyOfRange(column, from, to))
                .toArray(double[][]::new);
    }
}
