package io.github.relata.report.run;

import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.process.CurvePoint;
import io.github.relata.stats.process.Inference;
import io.github.relata.stats.process.JohnsonNeyman;
import io.github.relata.stats.process.ModerationResult;
import io.github.relata.stats.process.ModerationResult.Prediction;
import io.github.relata.stats.process.ModerationResult.Region;
import io.github.relata.stats.process.ModerationResult.SimpleSlope;
import io.github.relata.stats.process.ModerationResult.SlopeContrast;
import io.github.relata.stats.process.ModerationResult.Surface;
import io.github.relata.stats.process.ModeratorValue;
import io.github.relata.stats.process.SignificanceGrid;
import java.util.List;
import java.util.Locale;

/** Writes a moderation into the tidy tables: its model, slopes, contrasts, regions, and what its figures are drawn from. */
final class ModerationRows {
    private static final RegressionRows.Layouts LAYOUTS = new RegressionRows.Layouts(
            TableLayout.MODERATION_TERMS, TableLayout.MODERATION_OMNIBUS, TableLayout.MODERATION_FIT);
    private static final double PERCENT = 100;

    private final PlannedAnalysis.Moderate moderate;
    private final ModerationSetup setup;
    private final ResultTables tables;
    private final Reasons reasons;
    private final RegressionRows model;

    ModerationRows(PlannedAnalysis.Moderate moderate, ModerationSetup setup, ResultTables tables, Reasons reasons) {
        this.moderate = moderate;
        this.setup = setup;
        this.tables = tables;
        this.reasons = reasons;
        this.model = new RegressionRows(
                LAYOUTS, moderate.frame().name(), moderate.outcome().name(), tables, reasons);
    }

    /** All rows of a result, or the one that says why there is none. */
    void write(CaseGroup group, Outcome<ModerationResult> outcome) {
        outcome.fold(
                result -> {
                    write(group, result);
                    return result;
                },
                reason -> {
                    model.unavailable(group, reasons.text(reason));
                    return reason;
                });
    }

    private void write(CaseGroup group, ModerationResult result) {
        ResultTables.Row fit = model.write(group, 1, result.model());
        if (setup.ignoresClusters()) {
            fit.note("", reasons.text("cluster-ignored"));
        }
        if (result.slopes().isEmpty()) {
            tables.note(moderate.frame().name(), reasons.text("no-slopes"));
        }
        for (SimpleSlope slope : result.slopes()) {
            if (areNamed(slope.at())) {
                slope(group, slope);
            }
        }
        for (SlopeContrast contrast : result.contrasts()) {
            if (areNamed(List.of(contrast.level(), contrast.against())) && areNamed(contrast.at())) {
                contrast(group, contrast);
            }
        }
        result.regions().stream().filter(region -> areNamed(region.at())).forEach(region -> region(group, region));
        result.surfaces().stream()
                .filter(surface -> areNamed(surface.at()))
                .forEach(surface -> surface(group, surface));
        result.predictions().stream()
                .filter(prediction -> areNamed(prediction.at()) && areNamed(List.of(prediction.focal())))
                .filter(prediction -> Double.isFinite(prediction.outcome().estimate()))
                .forEach(prediction -> prediction(group, prediction));
    }

    /** Whether no value is the second level of a category that has one alone. */
    private static boolean areNamed(List<ModeratorValue> values) {
        return values.stream().noneMatch(value -> ModeratorCells.label(value).isEmpty());
    }

    private ResultTables.Row row(TableLayout layout, CaseGroup group, String focal) {
        return tables.row(layout)
                .group(group.level())
                .set("model", moderate.frame().name())
                .set("focal", focal);
    }

    private void slope(CaseGroup group, SimpleSlope slope) {
        ResultTables.Row row = ModeratorCells.all(row(TableLayout.MODERATION_SLOPES, group, slope.focal()), slope.at());
        inference(row, slope.slope());
    }

    private void contrast(CaseGroup group, SlopeContrast contrast) {
        ResultTables.Row row = row(TableLayout.MODERATION_CONTRASTS, group, contrast.focal())
                .set("moderator", contrast.level().moderator().name())
                .set("level", contrast.level().detail())
                .set("against", contrast.against().detail());
        inference(ModeratorCells.others(row, contrast.at()), contrast.difference());
    }

    private void inference(ResultTables.Row row, Inference inference) {
        row.set("estimate", inference.estimate())
                .set("std.error", inference.standardError())
                .set("statistic", inference.statistic())
                .set("df", inference.degreesOfFreedom())
                .set("p.value", inference.pValue())
                .set("conf.low", inference.confidenceInterval().lower())
                .set("conf.high", inference.confidenceInterval().upper());
        if (row.lacks("estimate")) {
            row.note("", reasons.text("needs-term"));
        }
    }

    private void region(CaseGroup group, Region region) {
        region.bounds()
                .fold(
                        bounds -> {
                            bounds(group, region, bounds);
                            return bounds;
                        },
                        reason -> {
                            region(TableLayout.JOHNSON_NEYMAN, group, region).note("", reasons.text(reason));
                            return reason;
                        });
        for (CurvePoint point : region.curve()) {
            region(TableLayout.JOHNSON_NEYMAN_CURVE, group, region)
                    .set("moderator.value", point.value())
                    .set("estimate", point.effect())
                    .set("conf.low", point.lower())
                    .set("conf.high", point.upper())
                    .set("n.obs", point.cases());
        }
    }

    private ResultTables.Row region(TableLayout layout, CaseGroup group, Region region) {
        ResultTables.Row row = row(layout, group, region.focal()).set("moderator", region.moderator());
        return ModeratorCells.others(row, region.at());
    }

    private void bounds(CaseGroup group, Region region, JohnsonNeyman bounds) {
        if (bounds.bounds().isEmpty()) {
            observed(group, region, bounds).set("significant", bounds.isAlwaysSignificant() ? "always" : "never");
        }
        for (JohnsonNeyman.Bound bound : bounds.bounds()) {
            observed(group, region, bounds)
                    .set("bound", bound.value())
                    .set("percent.below", PERCENT * bound.shareBelow())
                    .set("percent.above", PERCENT * bound.shareAbove())
                    .set("significant", bound.significant().name().toLowerCase(Locale.ROOT));
        }
    }

    private ResultTables.Row observed(CaseGroup group, Region region, JohnsonNeyman bounds) {
        return region(TableLayout.JOHNSON_NEYMAN, group, region)
                .set("observed.min", bounds.observedMin())
                .set("observed.max", bounds.observedMax())
                .set("percent.significant", PERCENT * bounds.shareSignificant())
                .set("critical.value", bounds.criticalValue());
    }

    private void surface(CaseGroup group, Surface surface) {
        SignificanceGrid grid = surface.grid();
        if (!grid.isTested()) {
            row(group, surface).note("", reasons.text("needs-term"));
            return;
        }
        for (int i = 0; i < grid.first().size(); i++) {
            for (int j = 0; j < grid.second().size(); j++) {
                Inference effect = grid.effects().get(i).get(j);
                row(group, surface)
                        .set("moderator.value", grid.first().get(i))
                        .set("moderator2.value", grid.second().get(j))
                        .set("estimate", effect.estimate())
                        .set("std.error", effect.standardError())
                        .set("conf.low", effect.confidenceInterval().lower())
                        .set("conf.high", effect.confidenceInterval().upper())
                        .set("significant", sign(effect.confidenceInterval()))
                        .set("n.obs", grid.cases().get(i).get(j))
                        .set("percent.significant", PERCENT * grid.shareSignificant());
            }
        }
    }

    private ResultTables.Row row(CaseGroup group, Surface surface) {
        ResultTables.Row row = row(TableLayout.JOHNSON_NEYMAN_REGION, group, surface.focal())
                .set("moderator", surface.first())
                .set("moderator2", surface.second());
        return ModeratorCells.beyondTwo(row, surface.at());
    }

    private static String sign(ConfidenceInterval effect) {
        return effect.lower() > 0 ? "positive" : effect.upper() < 0 ? "negative" : "no";
    }

    private void prediction(CaseGroup group, Prediction prediction) {
        ModeratorValue focal = prediction.focal();
        ResultTables.Row row = ModeratorCells.all(
                row(TableLayout.MODERATION_LINES, group, focal.moderator().name()), prediction.at());
        if (focal.kind() == ModeratorValue.Kind.LEVEL) {
            row.set("focal.level", focal.detail());
        } else {
            row.set("focal.value", focal.value());
        }
        row.set("estimate", prediction.outcome().estimate())
                .set("std.error", prediction.outcome().standardError())
                .set("conf.low", prediction.outcome().confidenceInterval().lower())
                .set("conf.high", prediction.outcome().confidenceInterval().upper());
    }
}
