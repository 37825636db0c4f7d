package io.github.relata.bench;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.process.Mediation;
import io.github.relata.stats.process.MediationOptions;
import io.github.relata.stats.process.MediationResult;
import io.github.relata.stats.process.PathModel;
import io.github.relata.stats.process.PredictorChange;
import io.github.relata.stats.process.Variable;
import io.github.relata.stats.resampling.Resampling;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A mediation whose mediator and outcome have two levels, so that every draw is a few steps of Newton's method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class LogisticBenchmark {
    /** Number of cases. */
    @Param("500")
    public int cases;

    /** Number of draws. */
    @Param("2000")
    public int draws;

    private NumericTable table = NumericTable.of();

    private final PathModel model =
            PathModel.parallel(Variable.numeric("x", 0), List.of(Variable.binary("m", 1)), Variable.binary("y", 2));

    /** Makes the cases: mediator and outcome are cut in two. */
    @Setup(Level.Trial)
    public void simulate() {
        NumericTable numbers = SimulatedMediation.table(cases, 0.3, 0.3, 1);
        double[][] columns = new double[3][cases];
        for (int column = 0; column < columns.length; column++) {
            for (int from = 0; from < cases; from += NumericTable.BLOCK_ROWS) {
                int to = Math.min(from + NumericTable.BLOCK_ROWS, cases);
                double[] block = new double[NumericTable.BLOCK_ROWS];
                numbers.copy(column, from, to, block);
                for (int row = from; row < to; row++) {
                    double value = block[row - from];
                    columns[column][row] = column == 0 ? value : value > 0 ? 1 : 0;
                }
            }
        }
        table = NumericTable.of(columns);
    }

    /** Products of coefficients. */
    @Benchmark
    public Outcome<MediationResult> products() {
        return Mediation.with(options()).analyse(table, model);
    }

    /** Natural effects besides. */
    @Benchmark
    public Outcome<MediationResult> natural() {
        return Mediation.with(options().natural(PredictorChange.oneSdAboveMean()))
                .analyse(table, model);
    }

    private MediationOptions options() {
        return MediationOptions.DEFAULTS.with(Resampling.DEFAULTS.draws(draws));
    }
}
