package io.github.relata.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The effects of a path model in sentences: each with its interval, and on which side of zero that lies. */
final class EffectWords {
    private final Chapter chapter;
    private final Phrases phrases;
    private final EffectLabels labels;

    EffectWords(Chapter chapter, EffectLabels labels) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.labels = labels;
    }

    /** Tells the effects of each predictor on each outcome, which stand in the last table. */
    void write(TidyRows effects) {
        Map<String, List<Integer>> pairs = new LinkedHashMap<>();
        for (int row : effects.rows()) {
            if (!EffectLabels.isOverValues(effects, row) && !Double.isNaN(effects.number(row, "estimate"))) {
                pairs.computeIfAbsent(
                                effects.text(row, "predictor") + '\n' + effects.text(row, "outcome"),
                                pair -> new ArrayList<>())
                        .add(row);
            }
        }
        for (List<Integer> rows : pairs.values()) {
            Map<String, List<Inline>> facts = labels.facts(effects, rows.get(0));
            facts.put("table", Phrases.count(chapter.nextTable() - 1));
            chapter.paragraph(phrases.phrase("mediate.words", facts));
            chapter.listing(points(effects, rows));
        }
    }

    /** One point for each effect; those of one kind and way at several values of moderators are one point. */
    private List<List<Inline>> points(TidyRows effects, List<Integer> rows) {
        Map<String, List<Inline>> points = new LinkedHashMap<>();
        for (int row : rows) {
            String kind = EffectLabels.kind(effects, row);
            boolean conditional = effects.text(row, "effect").startsWith("conditional");
            if (!conditional) {
                points.put("row " + row, sentence(effects, row, kind));
                continue;
            }
            String key = kind + '\n' + effects.text(row, "mediators");
            if (points.containsKey(key)) {
                points.getOrDefault(key, List.of()).addAll(Phrases.words("; "));
            } else {
                points.put(key, new ArrayList<>(phrases.phrase("mediate.words.at." + kind, labels.facts(effects, row))));
            }
            points.getOrDefault(key, List.of()).addAll(atValues(effects, row));
        }
        return List.copyOf(points.values());
    }

    private List<Inline> atValues(TidyRows effects, int row) {
        Map<String, List<Inline>> facts = labels.facts(effects, row);
        facts.put("values", labels.at(effects, row));
        facts.put("effect", effect(effects, row));
        return phrases.phrase("mediate.words.at", facts);
    }

    private List<Inline> sentence(TidyRows effects, int row, String kind) {
        Map<String, List<Inline>> facts = labels.facts(effects, row);
        facts.put("effect", effect(effects, row));
        facts.put("values", labels.at(effects, row));
        if (kind.equals("proportion")) {
            double share = effects.number(row, "estimate");
            return phrases.phrase(
                    share > 0 && share < 1 ? "mediate.words.proportion" : "mediate.words.no-proportion", facts);
        }
        List<Inline> text = new ArrayList<>();
        if (EffectLabels.isAtValues(effects, row)) {
            text.addAll(phrases.phrase("mediate.words.at-values", facts));
        }
        text.addAll(phrases.phrase("mediate.words." + kind, facts));
        return text;
    }

    /** The estimate with its interval, its standardized value, and its p or where the interval lies. */
    private List<Inline> effect(TidyRows effects, int row) {
        Map<String, List<Inline>> facts = labels.facts(effects, row);
        facts.put("b", effects.show(row, "estimate", NumberStyle.FINE));
        facts.put("level", chapter.level());
        facts.put("interval", EffectTable.interval(effects, row, "", NumberStyle.FINE));
        facts.put("beta", effects.show(row, "std.estimate", NumberStyle.GENERAL));
        facts.put("p", effects.show(row, "p.value", NumberStyle.P_RELATION));
        List<Inline> text = new ArrayList<>(phrases.phrase("mediate.words.b", facts));
        double low = effects.number(row, "conf.low");
        double high = effects.number(row, "conf.high");
        if (!Double.isNaN(low)) {
            text.addAll(phrases.phrase("mediate.words.interval", facts));
        }
        if (!Double.isNaN(effects.number(row, "std.estimate"))) {
            text.addAll(phrases.phrase("mediate.words.beta", facts));
        }
        if (!Double.isNaN(effects.number(row, "p.value"))) {
            text.addAll(phrases.phrase("mediate.words.p", facts));
        } else if (!effects.text(row, "effect").equals("proportion") && !Double.isNaN(low)) {
            text.addAll(phrases.phrase(
                    low > 0
                            ? "mediate.words.above"
                            : high < 0 ? "mediate.words.below" : "mediate.words.around"));
        }
        return text;
    }
}
