package io.github.relata.bench;

import io.github.relata.scoring.ScoredData;
import io.github.relata.scoring.StudyScorer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nine scores of 58 items on one core, with reversal, missing rule and audit. {@code scoring.R} times R's
 * {@code rowMeans} and {@code rowSums} on the same answers, with and without reversal and missing rule.
 *
 * <p>Rows per second per core are 1000 times the rows, divided by the milliseconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ScoringBenchmark {
    private ForkJoinPool oneThread;

    /** Starts the thread. */
    @Setup
    public void start() {
        oneThread = new ForkJoinPool(1);
    }

    /** Ends the thread. */
    @TearDown
    public void stop() {
        oneThread.shutdown();
    }

    /** All nine scores on one thread. */
    @Benchmark
    public ScoredData oneCore(SampleAnswers sample) throws InterruptedException, ExecutionException {
        return oneThread.submit(() -> StudyScorer.score(sample.answers())).get();
    }
}
