package io.github.relata.report.run;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.process.Effect;
import io.github.relata.stats.process.EffectKind;
import io.github.relata.stats.process.EffectScale;
import io.github.relata.stats.process.Inference;
import io.github.relata.stats.process.MediationResult;
import io.github.relata.stats.process.MediationResult.Told;
import io.github.relata.stats.process.ModeratorValue;
import io.github.relata.stats.process.PredictorChange;
import io.github.relata.stats.resampling.SamplingDistribution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes the effects of a path model into their tidy table. */
final class EffectRows {
    /** The share of failed draws of which a caution is told. */
    private static final double MANY_FAILED = 0.01;

    private final Analysis.Mediate mediate;
    private final CaseGroup group;
    private final MediationResult result;
    private final ResultTables tables;
    private final Reasons reasons;

    EffectRows(
            Analysis.Mediate mediate, CaseGroup group, MediationResult result, ResultTables tables, Reasons reasons) {
        this.mediate = mediate;
        this.group = group;
        this.result = result;
        this.tables = tables;
        this.reasons = reasons;
    }

    void write() {
        boolean first = true;
        for (Told told : result.effects()) {
            if (isWanted(told.effect().kind())) {
                ResultTables.Row row = write(told);
                if (first) {
                    failures(row);
                }
                first = false;
            }
        }
        for (Caveat caveat : result.caveats()) {
            row().set("effect", "indirect")
                    .set("label", caveat.subject())
                    .note("estimate", reasons.text(caveat.reason()));
        }
    }

    private void failures(ResultTables.Row row) {
        if (result.drawsFailed() > MANY_FAILED * result.draws()) {
            row.note("draws.failed", reasons.text("many-draws-failed"));
        }
        result.drawFailures()
                .forEach((reason, count) -> row.note(
                        "draws.failed",
                        reasons.text("draws-failed", "count", Integer.toString(count)) + " " + reasons.text(reason)));
    }

    private boolean isWanted(EffectKind kind) {
        return mediate.contrasts() == Analysis.Mediate.Contrasts.ALL || kind != EffectKind.CONTRAST;
    }

    private ResultTables.Row row() {
        return tables.row(TableLayout.MEDIATION_EFFECTS)
                .group(group.level())
                .set("model", mediate.frame().name());
    }

    private ResultTables.Row write(Told told) {
        Effect effect = told.effect();
        ResultTables.Row row = row().set("effect", EffectNames.kind(effect))
                .set("label", EffectNames.label(effect))
                .set("predictor", effect.predictor())
                .set("mediators", EffectNames.mediators(effect))
                .set("outcome", effect.outcome())
                .set("at", EffectNames.at(effect))
                .set("estimate", told.estimate())
                .set("n.obs", result.n())
                .set("draws", result.draws())
                .set("draws.failed", result.drawsFailed())
                .set("seed", result.options().resampling().seed())
                .set("scale", EffectNames.scale(effect));
        if (effect.scale() == EffectScale.PRODUCT) {
            row.note("estimate", reasons.text("no-size"));
        }
        if (EffectNames.isNatural(effect)) {
            PredictorChange.Values change =
                    Objects.requireNonNull(result.changes().get(effect.predictor()));
            row.set("from", change.from()).set("to", change.to());
        }
        if (!effect.moderators().isEmpty()) {
            row.set("moderated.by", String.join(":", effect.moderators()));
        }
        if (effect.otherAt().isEmpty()) {
            moderators(row, effect.at());
        }
        if (told.inference().isPresent()) {
            tested(row, told.inference().get());
        } else {
            drawn(row, effect.kind(), told.distribution());
        }
        standardized(row, told);
        return row;
    }

    private static void moderators(ResultTables.Row row, List<ModeratorValue> values) {
        int place = 1;
        for (ModeratorValue value : values) {
            String number = place == 1 ? "" : Integer.toString(place);
            row.set("moderator" + number, value.moderator().name())
                    .set("moderator" + number + ".label", ModeratorCells.label(value));
            if (value.kind() != ModeratorValue.Kind.LEVEL) {
                row.set("moderator" + number + ".value", value.value());
            }
            place++;
        }
    }

    private static void tested(ResultTables.Row row, Inference inference) {
        row.set("std.error", inference.standardError())
                .set("conf.low", inference.confidenceInterval().lower())
                .set("conf.high", inference.confidenceInterval().upper())
                .set("conf.method", inference.degreesOfFreedom() == CoefficientEstimates.NORMAL ? "z" : "t")
                .set("p.value", inference.pValue());
    }

    private void drawn(ResultTables.Row row, EffectKind kind, SamplingDistribution draws) {
        row.set("conf.method", EffectNames.method(mediate.interval()));
        interval(row, draws, "");
        if (draws.draws() > 1) {
            // A share has a denominator that draws bring near zero: its standard deviation says nothing.
            if (kind != EffectKind.PROPORTION_MEDIATED) {
                row.set("std.error", draws.standardError());
            }
            if (mediate.pValues() == Analysis.Mediate.PValues.PERCENTILE) {
                row.set("p.value", draws.pValue());
            }
        }
    }

    private void standardized(ResultTables.Row row, Told told) {
        told.partiallyStandardized().ifPresent(partial -> {
            row.set("std.partial.estimate", partial.estimate());
            interval(row, partial, "std.partial.");
        });
        Optional<SamplingDistribution> best = told.standardized().or(told::partiallyStandardized);
        best.ifPresent(distribution -> {
            row.set("std.estimate", distribution.estimate())
                    .set("std.method", told.standardized().isPresent() ? "complete" : "partial");
            interval(row, distribution, "std.");
        });
    }

    private void interval(ResultTables.Row row, SamplingDistribution draws, String prefix) {
        result.interval(draws)
                .fold(
                        interval -> put(row, interval, prefix),
                        reason -> row.note(prefix + "conf.low", reasons.text(reason)));
    }

    private static ResultTables.Row put(ResultTables.Row row, ConfidenceInterval interval, String prefix) {
        return row.set(prefix + "conf.low", interval.lower()).set(prefix + "conf.high", interval.upper());
    }
}
