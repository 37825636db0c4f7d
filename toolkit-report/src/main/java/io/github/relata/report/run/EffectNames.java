package io.github.relata.report.run;

import io.github.relata.model.study.Analysis;
import io.github.relata.stats.process.Effect;
import io.github.relata.stats.process.EffectKind;
import io.github.relata.stats.process.ModeratorValue;
import java.util.ArrayList;
import java.util.List;

/** What the effects of a path model are called in their table. */
final class EffectNames {
    private static final String ARROW = " -> ";
    private static final String AGAINST = " vs ";

    private EffectNames() {}

    /** The kind of an effect. */
    static String kind(Effect effect) {
        boolean conditional = !effect.at().isEmpty();
        return switch (effect.kind()) {
            case DIRECT -> conditional ? "conditional" : "direct";
            case INDIRECT -> conditional ? "conditional" : "indirect";
            case TOTAL_INDIRECT -> conditional ? "conditional.total.indirect" : "total.indirect";
            case TOTAL -> conditional ? "conditional.total" : "total";
            case CONTRAST, CONDITIONAL_CONTRAST -> "contrast";
            case INDEX, PARTIAL_INDEX, CONDITIONAL_INDEX, INDEX_OF_MODERATED_MODERATION -> "imm";
            case PROPORTION_MEDIATED -> "proportion";
            case NATURAL_DIRECT -> "natural.direct";
            case NATURAL_INDIRECT -> "natural.indirect";
            case NATURAL_TOTAL -> "natural.total";
        };
    }

    /** The effect in words of the model: its way, and what is peculiar to it. */
    static String label(Effect effect) {
        String way = way(effect, effect.mediators());
        return switch (effect.kind()) {
            case DIRECT, INDIRECT, CONDITIONAL_CONTRAST -> way;
            case TOTAL_INDIRECT -> "total indirect: " + way;
            case TOTAL -> "total: " + way;
            case CONTRAST -> way + AGAINST + way(effect, effect.otherMediators());
            case INDEX -> "index of moderated mediation by " + moderators(effect) + ": " + way;
            case PARTIAL_INDEX -> "partial index of moderated mediation by " + moderators(effect) + ": " + way;
            case CONDITIONAL_INDEX -> "conditional index of moderated mediation by " + moderators(effect) + ": " + way;
            case INDEX_OF_MODERATED_MODERATION ->
                "index of moderated moderated mediation by " + moderators(effect) + ": " + way;
            case PROPORTION_MEDIATED -> "proportion mediated: " + way;
            case NATURAL_DIRECT -> "natural direct: " + way;
            case NATURAL_INDIRECT -> "natural indirect: " + way;
            case NATURAL_TOTAL -> "natural total: " + way;
        };
    }

    /** In what an effect is measured. */
    static String scale(Effect effect) {
        if (effect.kind() == EffectKind.PROPORTION_MEDIATED) {
            return "share";
        }
        return switch (effect.scale()) {
            case UNITS -> "units";
            case LOG_ODDS -> "log-odds";
            case PRODUCT -> "product";
            case PROBABILITY -> "probability";
        };
    }

    /** Whether it belongs to one change of the predictor. */
    static boolean isNatural(Effect effect) {
        return switch (effect.kind()) {
            case NATURAL_DIRECT, NATURAL_INDIRECT, NATURAL_TOTAL -> true;
            default -> false;
        };
    }

    /** What an effect runs through; of a contrast, both. */
    static String mediators(Effect effect) {
        String own = String.join(ARROW, effect.mediators());
        return effect.otherMediators().isEmpty() ? own : own + AGAINST + String.join(ARROW, effect.otherMediators());
    }

    /** The values at which an effect is told; of a contrast over values, both. */
    static String at(Effect effect) {
        String own = at(effect.at());
        return effect.otherAt().isEmpty() ? own : own + AGAINST + at(effect.otherAt());
    }

    /** How intervals from draws are called. */
    static String method(Analysis.Mediate.Interval interval) {
        return switch (interval) {
            case PERCENTILE -> "boot.perc";
            case BC -> "boot.bc";
            case BCA -> "boot.bca";
            case MONTE_CARLO -> "mc";
        };
    }

    private static String way(Effect effect, List<String> mediators) {
        List<String> way = new ArrayList<>();
        way.add(effect.predictor());
        way.addAll(mediators);
        way.add(effect.outcome());
        return String.join(ARROW, way);
    }

    private static String moderators(Effect effect) {
        return String.join(" and ", effect.moderators());
    }

    private static String at(List<ModeratorValue> values) {
        List<String> all = new ArrayList<>();
        for (ModeratorValue value : values) {
            all.add(value.moderator().name() + " = " + ModeratorCells.label(value));
        }
        return String.join(", ", all);
    }
}
