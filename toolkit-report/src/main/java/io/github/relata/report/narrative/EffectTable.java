package io.github.relata.report.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The effects of a path model as a table: those of each predictor on each outcome together. */
final class EffectTable {
    private final Chapter chapter;
    private final Phrases phrases;
    private final EffectLabels labels;

    EffectTable(Chapter chapter, EffectLabels labels) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.labels = labels;
    }

    void write(String title, TidyRows effects) {
        List<Block.Row> rows = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        boolean left = false;
        boolean scaled = isScaled(effects);
        for (int row : effects.rows()) {
            if (EffectLabels.isOverValues(effects, row)) {
                left = true;
                continue;
            }
            if (EffectLabels.isNoShare(effects, row)) {
                continue;
            }
            if (begun.add(effects.text(row, "predictor") + '\n' + effects.text(row, "outcome"))) {
                rows.add(Block.Row.section(phrases.phrase("mediate.pair", labels.facts(effects, row))));
            }
            rows.add(row(effects, row, scaled));
        }
        chapter.table(title, headers(scaled), rows, note(effects, left));
    }

    private List<List<Inline>> headers(boolean scaled) {
        List<List<Inline>> headers = new ArrayList<>(List.of(
                chapter.header("column.effect"),
                chapter.header("column.b"),
                chapter.header("column.interval"),
                chapter.header("column.se"),
                chapter.header("column.p"),
                chapter.header("column.beta"),
                chapter.header("column.interval-beta")));
        if (scaled) {
            headers.add(1, chapter.header("column.measured-in"));
        }
        return headers;
    }

    /** Whether any effect is not in units of its outcome, so that a column must say in what. */
    private static boolean isScaled(TidyRows effects) {
        return effects.rows().stream()
                .map(row -> EffectLabels.scale(effects, row))
                .anyMatch(scale -> !scale.equals("units") && !scale.equals("share"));
    }

    private Block.Row row(TidyRows effects, int row, boolean scaled) {
        boolean standardized = !Double.isNaN(effects.number(row, "std.estimate"));
        boolean tested = !Double.isNaN(effects.number(row, "p.value"));
        List<List<Inline>> cells = new ArrayList<>(List.of(
                Phrases.words(labels.of(effects, row)),
                effects.show(row, "estimate", NumberStyle.FINE),
                interval(effects, row, "", NumberStyle.FINE),
                effects.show(row, "std.error", NumberStyle.FINE),
                tested ? effects.show(row, "p.value", NumberStyle.P_VALUE) : List.of(),
                standardized ? effects.show(row, "std.estimate", NumberStyle.GENERAL) : List.of(),
                standardized ? interval(effects, row, "std.", NumberStyle.GENERAL) : List.of()));
        if (scaled) {
            cells.add(1, phrases.phrase("mediate.scale." + EffectLabels.scale(effects, row)));
        }
        return Block.Row.of(cells);
    }

    /** An interval in brackets, or the dash of what is not available. */
    static List<Inline> interval(TidyRows effects, int row, String prefix, NumberStyle style) {
        List<Inline> low = effects.show(row, prefix + "conf.low", style);
        if (Double.isNaN(effects.number(row, prefix + "conf.low"))) {
            return low;
        }
        List<Inline> interval = new ArrayList<>(Phrases.words("["));
        interval.addAll(low);
        interval.addAll(Phrases.words(", "));
        interval.addAll(effects.show(row, prefix + "conf.high", style));
        interval.addAll(Phrases.words("]"));
        return interval;
    }

    private List<Inline> note(TidyRows effects, boolean contrastsLeft) {
        List<Inline> note = new ArrayList<>(phrases.phrase("mediate.effects.note", Map.of("level", chapter.level())));
        if (has(effects, "scale", "log-odds")) {
            note.addAll(phrases.phrase("mediate.effects.note.log-odds"));
        }
        if (has(effects, "scale", "product")) {
            note.addAll(phrases.phrase("mediate.effects.note.product"));
        }
        if (has(effects, "effect", "natural.total")) {
            note.addAll(phrases.phrase("mediate.effects.note.natural"));
        }
        if (has(effects, "std.method", "partial")) {
            note.addAll(phrases.phrase("mediate.effects.note.partial"));
        }
        if (has(effects, "effect", "imm")) {
            note.addAll(phrases.phrase("mediate.effects.note.index"));
        }
        if (has(effects, "effect", "proportion")) {
            note.addAll(phrases.phrase("mediate.effects.note.proportion"));
        }
        if (contrastsLeft) {
            note.addAll(phrases.phrase("mediate.effects.note.contrasts"));
        }
        return note;
    }

    private static boolean has(TidyRows effects, String column, String text) {
        return effects.has(column)
                && effects.where(column, text).rows().stream().anyMatch(row -> !EffectLabels.isNoShare(effects, row));
    }
}
