package io.github.relata.bench;

import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.process.EffectKind;
import io.github.relata.stats.process.Mediation;
import io.github.relata.stats.process.MediationOptions;
import io.github.relata.stats.process.MediationResult;
import io.github.relata.stats.resampling.IntervalKind;
import io.github.relata.stats.resampling.Resampling;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often 95% intervals hold the true indirect effect: simulated data sets of known mediations, small, medium and zero
 * effects, few and more cases; the rows of a Markdown table. The same numbers on every machine.
 *
 * <pre>{@code
 * java -cp toolkit-bench/target/benchmarks.jar io.github.relata.bench.CoverageStudy [DATA SETS] [DRAWS]
 * }</pre>
 */
public final class CoverageStudy {
    private static final int[] CASES = {50, 200};
    private static final double[][] PATHS = {{0, 0}, {0.39, 0}, {0.14, 0.14}, {0.39, 0.39}};

    /** Far from the seed of the draws. */
    private static final long FIRST_SEED = 1_000_000;

    private final int dataSets;
    private final Resampling resampling;

    private CoverageStudy(int dataSets, int draws) {
        this.dataSets = dataSets;
        this.resampling = Resampling.DEFAULTS.draws(draws);
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        int dataSets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int draws = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
        System.out.println("| n | a | b | percentile | BC | BCa | Monte-Carlo |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
        CoverageStudy study = new CoverageStudy(dataSets, draws);
        for (int cases : CASES) {
            for (double[] paths : PATHS) {
                System.out.println(study.row(cases, paths[0], paths[1]));
            }
        }
    }

    private String row(int cases, double a, double b) {
        Map<IntervalKind, Integer> held = new EnumMap<>(IntervalKind.class);
        for (int set = 0; set < dataSets; set++) {
            NumericTable table = SimulatedMediation.table(cases, a, b, FIRST_SEED + set);
            SamplingDistribution bootstrap = indirect(table, IntervalKind.BCA);
            count(held, IntervalKind.PERCENTILE, bootstrap, a * b);
            count(held, IntervalKind.BC, bootstrap, a * b);
            count(held, IntervalKind.BCA, bootstrap, a * b);
            count(held, IntervalKind.MONTE_CARLO, indirect(table, IntervalKind.MONTE_CARLO), a * b);
        }
        StringBuilder row = new StringBuilder("| " + cases + " | " + a + " | " + b + " |");
        for (IntervalKind kind : IntervalKind.values()) {
            row.append(" ")
                    .append(Math.round(1000.0 * held.getOrDefault(kind, 0) / dataSets) / 1000.0)
                    .append(" |");
        }
        return row.toString();
    }

    private SamplingDistribution indirect(NumericTable table, IntervalKind kind) {
        MediationOptions options = MediationOptions.DEFAULTS.with(resampling).with(kind);
        MediationResult result = Mediation.with(options)
                .analyse(table, SimulatedMediation.model())
                .ifAvailable()
                .orElseThrow();
        return result.effects(EffectKind.INDIRECT).get(0).distribution();
    }

    private static void count(
            Map<IntervalKind, Integer> held, IntervalKind kind, SamplingDistribution distribution, double truth) {
        Optional<ConfidenceInterval> interval =
                distribution.interval(kind, 0.95).ifAvailable();
        if (interval.filter(own -> own.lower() <= truth && truth <= own.upper()).isPresent()) {
            held.merge(kind, 1, Integer::sum);
        }
    }
}
