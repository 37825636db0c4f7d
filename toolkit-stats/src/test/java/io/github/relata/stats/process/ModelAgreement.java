package io.github.relata.stats.process;

import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.process.MediationResult.Told;
import io.github.relata.stats.resampling.Resampling;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The effects of one path model beside those that R computed, and how far they are apart. */
final class ModelAgreement {
    private static final NumericTable TABLE = PathModels.table();
    private static final Map<String, List<GoldenFile.Row>> EXPECTED =
            GoldenFile.rows("process/mediation.csv").collect(Collectors.groupingBy(row -> row.text("name")));

    private final MediationResult result;
    private final List<GoldenFile.Row> expected;

    private ModelAgreement(MediationResult result, List<GoldenFile.Row> expected) {
        this.result = result;
        this.expected = expected;
    }

    static List<String> models() {
        return GoldenFile.rows("process/models.csv")
                .map(row -> row.text("name"))
                .toList();
    }

    static ModelAgreement of(String model) {
        MediationResult result = Mediation.with(MediationOptions.DEFAULTS.with(Resampling.DEFAULTS.draws(200)))
                .analyse(TABLE, PathModels.named(model))
                .ifAvailable()
                .orElseThrow();
        return new ModelAgreement(result, EXPECTED.getOrDefault(model, List.of()));
    }

    /** Prints the table of docs/process-models.md: each model, its effects, and the largest relative difference from R's. */
    public static void main(String[] arguments) {
        System.out.println("| number | paths | effects | largest relative difference |");
        System.out.println("|---|---|---:|---:|");
        GoldenFile.rows("process/models.csv").forEach(row -> {
            ModelAgreement agreement = of(row.text("name"));
            System.out.println("| " + row.text("name") + " | `"
                    + row.text("paths").replace("|", ", ").replace(">", " -> ").replace(":", " by ") + "` | "
                    + agreement.expected.size() + " | " + rounded(agreement.largestDifference()) + " |");
        });
    }

    private static String rounded(double difference) {
        return new BigDecimal(difference)
                .round(new MathContext(2, RoundingMode.UP))
                .toString();
    }

    MediationResult result() {
        return result;
    }

    /** R's effects. */
    List<GoldenFile.Row> expected() {
        return expected;
    }

    /** The largest difference of an effect, raw or standardized, relative to the effect. */
    double largestDifference() {
        double largest = 0;
        for (GoldenFile.Row row : expected) {
            Told told = told(row);
            largest = Math.max(largest, difference(told.estimate(), row.number("estimate")));
            largest = Math.max(largest, difference(told.partiallyStandardized(), row.number("partial")));
            largest = Math.max(largest, difference(told.standardized(), row.number("complete")));
        }
        return largest;
    }

    private static double difference(Optional<SamplingDistribution> actual, double expected) {
        if (actual.isPresent() == Double.isNaN(expected)) {
            return Double.POSITIVE_INFINITY;
        }
        return actual.map(own -> difference(own.estimate(), expected)).orElse(0.0);
    }

    private static double difference(double actual, double expected) {
        return Math.abs(actual - expected) / Math.abs(expected);
    }

    private Told told(GoldenFile.Row row) {
        return result.effects().stream()
                .filter(told -> told.effect().kind().name().equals(row.text("kind")))
                .filter(told -> told.effect().predictor().equals(row.text("predictor")))
                .filter(told -> told.effect().outcome().equals(row.text("outcome")))
                .filter(told -> String.join(" ", told.effect().mediators()).equals(row.text("mediators")))
                .filter(told -> String.join(" ", told.effect().moderators()).equals(row.text("moderators")))
                .skip(row.integer("place"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no effect " + row.cells()));
    }
}
