package io.github.relata.bench;

import io.github.relata.scoring.KeyedItems;
import io.github.relata.scoring.ScoreColumn;
import io.github.relata.scoring.ScoredData;
import io.github.relata.scoring.StudyScorer;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.correlation.CorrelationMatrix;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.regression.LinearRegression;
import io.github.relata.stats.regression.RegressionModel;
import io.github.relata.stats.reliability.Reliability;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with the answers once they are read: 58 items of three questionnaires, nine scores. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class AnalysisBenchmark {
    /** All nine scores; R: {@code rowMeans} and {@code rowSums} after reversal. */
    @Benchmark
    public ScoredData scoring(SampleAnswers sample) {
        return StudyScorer.score(sample.answers());
    }

    /** The cross-products of the 18 items of one score. */
    @Benchmark
    public CrossProducts crossProducts(SampleAnswers sample) {
        return CrossProducts.of(items(sample, "attachment.anxiety"));
    }

    /** Alpha, omega and the item table of 18 items; R: {@code psych::alpha} and {@code lavaan::cfa}. */
    @Benchmark
    public Reliability reliability(SampleAnswers sample) {
        return Reliability.of(items(sample, "attachment.anxiety"));
    }

    /** Four scores, pairwise, with tests and intervals; R: {@code cor.test}. */
    @Benchmark
    public CorrelationMatrix correlation(SampleAnswers sample) {
        double[][] scores = sample.scores("support", "attachment.anxiety", "attachment.avoidance", "stress");
        return CorrelationMatrix.of(NumericTable.of(scores), CorrelationMatrix.Options.defaults());
    }

    /** One score on three others, by QR; R: {@code lm}. */
    @Benchmark
    public Outcome<RegressionModel> regression(SampleAnswers sample) {
        double[][] scores = sample.scores("stress", "support", "attachment.anxiety", "attachment.avoidance");
        return LinearRegression.withDefaults().fit(scores[0], scores[1], scores[2], scores[3]);
    }

    private static NumericTable items(SampleAnswers sample, String name) {
        ScoreColumn score = sample.scored().score(name).orElseThrow();
        return KeyedItems.of(score.scale(), score.definition());
    }
}
