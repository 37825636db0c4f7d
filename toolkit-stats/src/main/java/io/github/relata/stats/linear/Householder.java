package io.github.relata.stats.linear;

/**
 * Householder reflections on a matrix that is held by columns: the step from which all triangular factors are made.
 * Golub &amp; Van Loan, Matrix Computations, section 5.1.
 */
final class Householder {
    private Householder() {}

    /**
     * Reflects the rows from {@code row} on, so that {@code columns[column]} keeps a number in that row alone, and
     * carries the columns after it along. The sign is chosen so that nothing cancels. What stands below the row
     * afterwards is of no meaning.
     *
     * @return whether there was anything to reflect
     */
    static boolean reflect(double[][] columns, int column, int row, int rows) {
        double[] vector = columns[column];
        double norm = Vectors.norm(vector, row, rows);
        if (norm == 0) {
            return false;
        }
        double pivot = vector[row];
        double reflected = pivot > 0 ? -norm : norm;
        vector[row] = pivot - reflected;
        double scale = norm * (norm + Math.abs(pivot));
        for (int j = column + 1; j < columns.length; j++) {
            Vectors.addMultiple(columns[j], -Vectors.dot(vector, columns[j], row, rows) / scale, vector, row, rows);
        }
        vector[row] = reflected;
        return true;
    }
}
