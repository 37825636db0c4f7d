package io.github.relata.report.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The effects of a path model in sentences: each with its interval, and on which side of zero that lies. */
final class EffectWords {
    /** Of so many values of moderators all effects are told. */
    private static final int MOST_VALUES = 4;

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

    /** One point for each effect; those of one kind and way at values of moderators are one point. */
    private List<List<Inline>> points(TidyRows effects, List<Integer> rows) {
        List<List<Inline>> points = new ArrayList<>();
        Map<String, List<Integer>> conditional = new LinkedHashMap<>();
        for (int row : rows) {
            String kind = EffectLabels.kind(effects, row);
            if (effects.text(row, "effect").startsWith("conditional")) {
                conditional
                        .computeIfAbsent(kind + '\n' + effects.text(row, "mediators"), key -> new ArrayList<>())
                        .add(row);
            } else {
                points.add(sentence(effects, row, kind));
            }
        }
        int first = 0;
        for (List<Integer> together : conditional.values()) {
            points.add(first++, atValues(effects, together));
        }
        return points;
    }

    /** The effects at values of moderators: all of them where they are few, else the lowest and the highest. */
    private List<Inline> atValues(TidyRows effects, List<Integer> rows) {
        List<Integer> told = rows;
        String key = "mediate.words.at.";
        if (rows.size() > MOST_VALUES) {
            Comparator<Integer> byEstimate = Comparator.comparingDouble(row -> effects.number(row, "estimate"));
            told = List.of(Collections.min(rows, byEstimate), Collections.max(rows, byEstimate));
            key = "mediate.words.range.";
        }
        int first = rows.get(0);
        List<Inline> text =
                new ArrayList<>(phrases.phrase(key + EffectLabels.kind(effects, first), labels.facts(effects, first)));
        for (int i = 0; i < told.size(); i++) {
            Map<String, List<Inline>> facts = labels.facts(effects, told.get(i));
            facts.put("values", labels.at(effects, told.get(i)));
            facts.put("effect", effect(effects, told.get(i)));
            if (i > 0) {
                text.addAll(
                        phrases.phrase(told.size() < rows.size() ? "mediate.words.to" : "mediate.words.and", facts));
            }
            text.addAll(phrases.phrase("mediate.words.at", facts));
        }
        text.addAll(Phrases.words("."));
        return text;
    }

    private List<Inline> sentence(TidyRows effects, int row, String kind) {
        Map<String, List<Inline>> facts = labels.facts(effects, row);
        facts.put("effect", effect(effects, row));
        facts.put("values", labels.at(effects, row));
        if (kind.equals("proportion")) {
            boolean none = EffectLabels.isNoShare(effects, row);
            return phrases.phrase(none ? "mediate.words.no-proportion" : "mediate.words.proportion", facts);
        }
        if (EffectLabels.isOfChange(effects, row)) {
            facts.put("from", effects.show(row, "from", NumberStyle.GENERAL));
            facts.put("to", effects.show(row, "to", NumberStyle.GENERAL));
            return phrases.phrase("mediate.words." + kind + ".of-change", facts);
        }
        boolean atValues = EffectLabels.isAtValues(effects, row);
        return phrases.phrase("mediate.words." + kind + (atValues ? ".at-values" : ""), facts);
    }

    /** The estimate with its interval, its standardized value, and its p or where the interval lies. */
    private List<Inline> effect(TidyRows effects, int row) {
        Map<String, List<Inline>> facts = labels.facts(effects, row);
        facts.put("b", effects.show(row, "estimate", NumberStyle.FINE));
        facts.put("level", chapter.level());
        facts.put("interval", EffectTable.interval(effects, row, "", NumberStyle.FINE));
        facts.put("beta", effects.show(row, "std.estimate", NumberStyle.GENERAL));
        facts.put("p", effects.show(row, "p.value", NumberStyle.P_RELATION));
        boolean proportion = effects.text(row, "effect").equals("proportion");
        List<Inline> text =
                new ArrayList<>(phrases.phrase(proportion ? "mediate.words.share" : "mediate.words.b", facts));
        text.addAll(phrases.phrase("mediate.words.scale." + EffectLabels.scale(effects, row)));
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
        } else if (!proportion && !Double.isNaN(low)) {
            text.addAll(phrases.phrase(
                    low > 0 ? "mediate.words.above" : high < 0 ? "mediate.words.below" : "mediate.words.around"));
        }
        return text;
    }
}
