package io.github.relata.bench;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.process.Mediation;
import io.github.relata.stats.process.MediationOptions;
import io.github.relata.stats.process.MediationResult;
import io.github.relata.stats.process.PathModel;
import io.github.relata.stats.process.Variable;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;
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

/**
 * One mediator and two covariates, all effects, raw and standardized, with bootstrap intervals; R: {@code mediation.R} in
 * this module. A million cases with 1,000 draws: {@code -p cases=1000000 -p draws=1000}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class MediationBenchmark {
    /** Number of cases. */
    @Param("500")
    public int cases;

    /** Number of draws. */
    @Param("10000")
    public int draws;

    /** The interval, which decides whether there is a jackknife too. */
    @Param({"PERCENTILE", "BCA"})
    public IntervalKind interval = IntervalKind.PERCENTILE;

    private NumericTable table = NumericTable.of();

    private PathModel model = SimulatedMediation.model();

    /** Makes the cases. */
    @Setup(Level.Trial)
    public void simulate() {
        table = SimulatedMediation.table(cases, 0.3, 0.3, 1);
        model = SimulatedMediation.model().with(Variable.numeric("c1", 3), Variable.numeric("c2", 4));
    }

    /** All effects of the model. */
    @Benchmark
    public Outcome<MediationResult> simpleMediation() {
        return Mediation.with(MediationOptions.DEFAULTS
                        .with(Resampling.DEFAULTS.draws(draws))
                        .with(interval))
                .analyse(table, model);
    }
}
