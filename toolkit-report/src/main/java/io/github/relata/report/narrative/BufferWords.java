package io.github.relata.report.narrative;

import io.github.relata.report.run.PlannedAnalysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stress buffering in sentences that say how far the intervals reach. */
final class BufferWords {
    private final Chapter chapter;
    private final Phrases phrases;
    private final TidyRows rows;
    private final TidyRows slopes;
    private final Map<String, List<Inline>> names = new HashMap<>();
    private final String resource;

    /** The words for some cases, from their rows of the table on buffering and their simple slopes. */
    BufferWords(Chapter chapter, PlannedAnalysis.Moderate moderation, TidyRows rows, TidyRows slopes) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.rows = rows;
        this.slopes = slopes;
        this.resource = moderation.analysis().moderators().get(0);
        names.put(
                "stressor",
                Phrases.words(chapter.plan().label(moderation.analysis().focal())));
        names.put("resource", Phrases.words(chapter.plan().label(resource)));
        names.put("outcome", Phrases.words(moderation.outcome().label()));
        names.put("level", chapter.level());
    }

    /** What is supported, in short. */
    List<Inline> verdict() {
        return phrases.phrase("buffer.verdict." + rows.text(row("verdict"), "verdict"), names);
    }

    /** What the resource does to the stressor's slope. */
    List<Inline> product() {
        int row = row("product");
        if (Double.isNaN(rows.number(row, "p.value"))) {
            return phrases.phrase("buffer.product.untested");
        }
        Map<String, List<Inline>> facts = estimate(rows, row, "");
        facts.putAll(estimate(slopes, slopes.rows().get(0), ".at-low"));
        facts.putAll(estimate(slopes, slopes.rows().get(2), ".at-high"));
        return phrases.phrase("buffer.product." + rows.text(row, "verdict"), facts);
    }

    /** What the resource does to the outcome by itself. */
    List<Inline> main() {
        TidyRows main = rows.where("quantity", "main.effect");
        TidyRows ofResource = main.where("term", resource);
        int row = ofResource.first().orElseThrow();
        Map<String, List<Inline>> facts = estimate(main, row, "");
        facts.putAll(estimate(main, main.first().orElseThrow(), ".stressor"));
        boolean tested = !Double.isNaN(main.number(row, "p.value"));
        return tested ? phrases.phrase("buffer.main." + main.text(row, "verdict"), facts) : List.of();
    }

    /** Where the simple slopes cross. */
    List<Inline> crossover() {
        return zero("crossover");
    }

    /** Where the stressor makes no difference. */
    List<Inline> noEffect() {
        return zero("no.effect.of.stressor");
    }

    private List<Inline> zero(String quantity) {
        int row = row(quantity);
        if (Double.isNaN(rows.number(row, "estimate"))) {
            return List.of();
        }
        Map<String, List<Inline>> facts = new HashMap<>(names);
        facts.put("value", rows.show(row, "estimate", NumberStyle.GENERAL));
        facts.put("low", rows.show(row, "conf.low", NumberStyle.GENERAL));
        facts.put("high", rows.show(row, "conf.high", NumberStyle.GENERAL));
        facts.put("below", rows.show(row, "percent.below", NumberStyle.PERCENT));
        facts.put("above", rows.show(row, "percent.above", NumberStyle.PERCENT));
        facts.put("min", rows.show(row, "observed.min", NumberStyle.GENERAL));
        facts.put("max", rows.show(row, "observed.max", NumberStyle.GENERAL));
        facts.put("interval", phrases.phrase("buffer.fieller." + rows.text(row, "conf.kind"), facts));
        boolean within = rows.text(row, "within.data").equals("yes");
        facts.put("where", phrases.phrase(within ? "buffer.within" : "buffer.beyond", facts));
        return phrases.phrase("buffer." + quantity, facts);
    }

    /** Whether more of the resource helps less and less. */
    List<Inline> square() {
        int row = row("square");
        double p = rows.number(row, "p.value");
        if (Double.isNaN(p)) {
            return phrases.phrase("buffer.square.untested", names);
        }
        boolean differs = p < 1 - chapter.plan().study().confidence();
        return phrases.phrase(differs ? "buffer.square.differs" : "buffer.square.none", estimate(rows, row, ""));
    }

    private int row(String quantity) {
        return rows.where("quantity", quantity).first().orElseThrow();
    }

    private Map<String, List<Inline>> estimate(TidyRows of, int row, String suffix) {
        Map<String, List<Inline>> facts = new HashMap<>(names);
        facts.put("b" + suffix, of.show(row, "estimate", NumberStyle.FINE));
        facts.put("low" + suffix, of.show(row, "conf.low", NumberStyle.FINE));
        facts.put("high" + suffix, of.show(row, "conf.high", NumberStyle.FINE));
        facts.put("p" + suffix, of.show(row, "p.value", NumberStyle.P_RELATION));
        return facts;
    }
}
