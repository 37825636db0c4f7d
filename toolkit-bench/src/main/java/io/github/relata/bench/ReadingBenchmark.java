package io.github.relata.bench;

import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.intake.RawTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a plain CSV of 62 columns; R: {@code data.table::fread}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ReadingBenchmark {
    @Param("1000000")
    private int rows;

    private Path study;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        study = SampleStudy.writeTemporary(rows);
    }

    /** Removes the file. */
    @TearDown
    public void remove() throws IOException {
        SampleStudy.remove(study);
    }

    /** On all processors. */
    @Benchmark
    public RawTable allThreads() {
        return Intake.read(SampleStudy.dataOf(study), IntakeOptions.auto()).orThrow();
    }

    /** On one thread. */
    @Benchmark
    public RawTable oneThread() {
        return Intake.read(SampleStudy.dataOf(study), IntakeOptions.auto().withThreads(1))
                .orThrow();
    }
}
