package io.github.relata.bench;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.process.PathModel;
import io.github.relata.stats.process.Variable;
import io.github.relata.stats.resampling.RandomStream;
import java.util.List;

/** Cases of a known simple mediation: normal predictor and errors, a direct effect of 0.2, two idle covariates. */
final class SimulatedMediation {
    private static final double DIRECT = 0.2;

    private SimulatedMediation() {}

    /** Predictor, mediator and outcome in the first three columns of the table. */
    static PathModel model() {
        return PathModel.parallel(
                Variable.numeric("x", 0), List.of(Variable.numeric("m", 1)), Variable.numeric("y", 2));
    }

    /** Cases whose paths to and from the mediator are known. */
    static NumericTable table(int cases, double a, double b, long seed) {
        double[][] columns = new double[5][cases];
        for (int column = 0; column < columns.length; column++) {
            new RandomStream(seed, column).fillNormal(columns[column]);
        }
        for (int i = 0; i < cases; i++) {
            double x = columns[0][i];
            double m = a * x + columns[1][i];
            columns[1][i] = m;
            columns[2][i] += DIRECT * x + b * m;
        }
        return NumericTable.of(columns);
    }
}
