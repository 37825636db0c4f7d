package io.github.relata.report.run;

import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.process.Buffering;
import io.github.relata.stats.process.BufferingResult;
import io.github.relata.stats.process.ModerationModel;
import io.github.relata.stats.process.ZeroEffect;
import io.github.relata.stats.regression.Coefficient;
import io.github.relata.stats.regression.RegressionModel;
import java.util.Locale;

/** Runs one {@code buffer}: the moderation, and a row for each thing that is said of buffering. */
final class BufferRun {
    private static final double PERCENT = 100;

    private final PlannedAnalysis.Moderate moderation;
    private final ModerationSetup setup;
    private final ModerationRows rows;
    private final ResultTables tables;
    private final Reasons reasons;

    BufferRun(PlannedAnalysis.Buffer buffer, Plan plan, ResultTables tables, Reasons reasons) {
        this.moderation = buffer.moderation();
        this.setup = new ModerationSetup(moderation, plan);
        this.rows = new ModerationRows(moderation, setup, tables, reasons);
        this.tables = tables;
        this.reasons = reasons;
    }

    void run() {
        Buffering buffering = Buffering.with(setup.options());
        for (CaseGroup group : moderation.groups()) {
            Outcome<BufferingResult> outcome =
                    buffering.analyse(setup.table(group), setup.model(), setup.clusters(group));
            rows.write(group, outcome.fold(result -> Outcome.of(result.moderation()), Outcome::unavailable));
            outcome.ifAvailable().ifPresent(result -> write(group, result));
        }
    }

    private void write(CaseGroup group, BufferingResult result) {
        ModerationModel model = setup.model();
        String stressor = model.focal().name();
        String resource = model.moderators().get(0).name();
        RegressionModel mainEffects = result.moderation().withoutProduct();
        coefficient(group, "main.effect", mainEffects.coefficient(stressor));
        coefficient(group, "main.effect", mainEffects.coefficient(resource)).set("verdict", text(result.main()));
        coefficient(group, "product", result.moderation().model().coefficient(model.productName()))
                .set("verdict", text(result.product()));
        zero(group, "crossover", stressor, result.crossover());
        zero(group, "no.effect.of.stressor", resource, result.stressorWithoutEffect());
        coefficient(group, "square", result.square());
        row(group, "verdict", "").set("verdict", text(result.verdict()));
    }

    private ResultTables.Row row(CaseGroup group, String quantity, String term) {
        ResultTables.Row row = tables.row(TableLayout.BUFFERING)
                .group(group.level())
                .set("model", moderation.frame().name())
                .set("quantity", quantity);
        return term.isEmpty() ? row : row.set("term", term);
    }

    private ResultTables.Row coefficient(CaseGroup group, String quantity, Coefficient coefficient) {
        ResultTables.Row row = row(group, quantity, coefficient.name())
                .set("estimate", coefficient.estimate())
                .set("std.error", coefficient.standardError())
                .set("statistic", coefficient.statistic())
                .set("df", coefficient.degreesOfFreedom())
                .set("p.value", coefficient.pValue())
                .set("conf.low", coefficient.confidenceInterval().lower())
                .set("conf.high", coefficient.confidenceInterval().upper());
        if (row.lacks("std.error")) {
            row.note("", reasons.text(row.lacks("estimate") ? "needs-term" : "no-slopes"));
        }
        return row;
    }

    private void zero(CaseGroup group, String quantity, String axis, Outcome<ZeroEffect> outcome) {
        ResultTables.Row row = row(group, quantity, axis);
        outcome.fold(
                zero -> row.set("estimate", zero.value())
                        .set("conf.low", zero.lower())
                        .set("conf.high", zero.upper())
                        .set("conf.kind", text(zero.kind()))
                        .set("within.data", zero.isWithinData() ? "yes" : "no")
                        .set("percent.below", PERCENT * zero.shareBelow())
                        .set("percent.above", PERCENT * zero.shareAbove())
                        .set("observed.min", zero.observedMin())
                        .set("observed.max", zero.observedMax()),
                reason -> row.note("", reasons.text(reason)));
    }

    /** A word as tables have it. */
    private static String text(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
