package io.github.relata.report.narrative;

import io.github.relata.model.study.ProbeAt;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A moderation in sentences: what the product adds, how it was probed, and the slopes. */
final class ModerateWords {
    private static final int MOST_SLOPES_TOLD = 4;

    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Moderate moderate;
    private final TermLabels labels;
    private final ProbePoints points;

    ModerateWords(Chapter chapter, PlannedAnalysis.Moderate moderate, TermLabels labels, ProbePoints points) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.moderate = moderate;
        this.labels = labels;
        this.points = points;
    }

    /** What the highest products add, and what entered the model how. */
    List<Inline> model(TidyRows fit) {
        int row = fit.first().orElseThrow();
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("focal", Phrases.words(label(moderate.analysis().focal())));
        facts.put("outcome", Phrases.words(moderate.outcome().label()));
        facts.put(
                "moderators",
                Phrases.words(listed(moderate.analysis().moderators().stream()
                        .map(this::label)
                        .toList())));
        facts.put("products", Phrases.words(listed(products())));
        facts.put("table", Phrases.count(chapter.nextTable()));
        facts.put("n", fit.show(row, "nobs", NumberStyle.COUNT));
        facts.put("r2", fit.show(row, "r.squared", NumberStyle.SHARE));
        facts.put("delta", fit.show(row, "delta.r.squared", NumberStyle.SHARE));
        facts.put("f", fit.show(row, "delta.statistic", NumberStyle.GENERAL));
        facts.put("df1", fit.show(row, "delta.df", NumberStyle.DEGREES_OF_FREEDOM));
        facts.put("df2", fit.show(row, "delta.df.residual", NumberStyle.DEGREES_OF_FREEDOM));
        facts.put("p", fit.show(row, "delta.p.value", NumberStyle.P_RELATION));
        boolean tested = !Double.isNaN(fit.number(row, "delta.statistic"));
        boolean curved = moderate.analysis()
                .moderators()
                .equals(List.of(moderate.analysis().focal()));
        List<Inline> text = new ArrayList<>(phrases.phrase(curved ? "moderate.curved" : "moderate.question", facts));
        text.addAll(phrases.phrase(tested ? "moderate.change" : "moderate.change.untested", facts));
        text.addAll(phrases.phrase("moderate.center."
                + moderate.analysis().probing().centring().name().toLowerCase(Locale.ROOT)));
        return text;
    }

    private List<String> products() {
        return moderate.design().design().regression().steps().get(1).stream()
                .map(Term::name)
                .map(labels::of)
                .toList();
    }

    /** Where the effect was probed, and the slopes if they are few. */
    List<Inline> slopes(TidyRows slopes) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("focal", Phrases.words(label(moderate.analysis().focal())));
        facts.put("table", Phrases.count(chapter.nextTable()));
        List<Inline> text = new ArrayList<>(phrases.phrase("moderate.probe." + probe(), facts));
        List<Integer> told = slopes.rows().stream()
                .filter(row -> !Double.isNaN(slopes.number(row, "p.value")))
                .toList();
        if (told.isEmpty() || told.size() > MOST_SLOPES_TOLD) {
            return text;
        }
        List<Inline> all = new ArrayList<>();
        for (int row : told) {
            all.addAll(Phrases.words(all.isEmpty() ? "" : "; "));
            all.addAll(slope(slopes, row));
        }
        text.addAll(phrases.phrase("moderate.slopes", Map.of("slopes", all)));
        return text;
    }

    private String probe() {
        boolean numeric = moderate.design().model().moderators().stream().anyMatch(moderator -> moderator.isNumeric());
        ProbeAt.At at = moderate.analysis().probing().at().at();
        return numeric ? at.name().toLowerCase(Locale.ROOT) : "levels";
    }

    private List<Inline> slope(TidyRows slopes, int row) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("at", points.all(slopes, row));
        facts.put("b", slopes.show(row, "estimate", NumberStyle.FINE));
        facts.put("low", slopes.show(row, "conf.low", NumberStyle.FINE));
        facts.put("high", slopes.show(row, "conf.high", NumberStyle.FINE));
        facts.put("level", chapter.level());
        facts.put("p", slopes.show(row, "p.value", NumberStyle.P_RELATION));
        return phrases.phrase("moderate.slope", facts);
    }

    private String label(String name) {
        return chapter.plan().label(name);
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : phrases.text(
                        "list.and", Map.of("list", String.join(", ", names.subList(0, last)), "last", names.get(last)));
    }
}
