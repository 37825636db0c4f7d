package io.github.relata.report.narrative;

import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A regression in a paragraph: what each step adds, and which terms of the last differ from zero. */
final class RegressWords {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Regress regress;
    private final TermLabels labels;

    RegressWords(Chapter chapter, PlannedAnalysis.Regress regress, TermLabels labels) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.regress = regress;
        this.labels = labels;
    }

    /** The paragraph on the models of some cases. */
    List<Inline> of(TidyRows fits, TidyRows terms) {
        List<Inline> text = new ArrayList<>();
        int steps = fits.rows().size();
        for (int step = 0; step < steps; step++) {
            text.addAll(stepWords(fits, fits.rows().get(step), step));
        }
        text.addAll(termWords(terms.where("step", steps)));
        return text;
    }

    private List<Inline> stepWords(TidyRows fits, int row, int step) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("outcome", Phrases.words(regress.outcome().label()));
        facts.put("table", Phrases.count(chapter.nextTable()));
        facts.put("n", fits.show(row, "nobs", NumberStyle.COUNT));
        facts.put("step", Phrases.count(step + 1));
        facts.put("added", Phrases.words(added(step)));
        facts.put("r2", fits.show(row, "r.squared", NumberStyle.SHARE));
        String change = step == 0 ? "" : "delta.";
        facts.put("delta", fits.show(row, "delta.r.squared", NumberStyle.SHARE));
        facts.put("f", fits.show(row, change + "statistic", NumberStyle.GENERAL));
        facts.put("df1", fits.show(row, change + "df", NumberStyle.DEGREES_OF_FREEDOM));
        facts.put("df2", fits.show(row, change + "df.residual", NumberStyle.DEGREES_OF_FREEDOM));
        facts.put("p", fits.show(row, change + "p.value", NumberStyle.P_RELATION));
        boolean tested = !Double.isNaN(fits.number(row, change + "statistic"));
        String key = step == 0 ? "regress.first" : "regress.next";
        return phrases.phrase(tested ? key : key + ".untested", facts);
    }

    private String added(int step) {
        List<String> names = regress.design().regression().steps().get(step).stream()
                .map(term -> labels.of(term.name()))
                .toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        return phrases.text(
                "list.and",
                Map.of(
                        "list",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        "last",
                        names.get(names.size() - 1)));
    }

    /** The significant terms of the last step, each with its statistics. */
    private List<Inline> termWords(TidyRows terms) {
        List<List<Inline>> significant = new ArrayList<>();
        boolean tested = false;
        for (int row : terms.rows()) {
            double p = terms.number(row, "p.value");
            if (!TermLabels.isConstant(terms.text(row, "term")) && !Double.isNaN(p)) {
                tested = true;
                if (p < Stars.LEVEL) {
                    significant.add(termWords(terms, row));
                }
            }
        }
        if (!tested) {
            return phrases.phrase("regress.none-tested");
        }
        if (significant.isEmpty()) {
            return phrases.phrase("regress.none-significant");
        }
        List<Inline> all = new ArrayList<>();
        for (int i = 0; i < significant.size(); i++) {
            all.addAll(Phrases.words(i == 0 ? "" : "; "));
            all.addAll(significant.get(i));
        }
        return phrases.counted("regress.significant", significant.size(), Map.of("terms", all));
    }

    private List<Inline> termWords(TidyRows terms, int row) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("term", Phrases.words(labels.of(terms.text(row, "term"))));
        facts.put("b", terms.show(row, "estimate", NumberStyle.FINE));
        facts.put("low", terms.show(row, "conf.low", NumberStyle.FINE));
        facts.put("high", terms.show(row, "conf.high", NumberStyle.FINE));
        facts.put("level", chapter.level());
        facts.put("beta", terms.show(row, "std.estimate", NumberStyle.GENERAL));
        facts.put("p", terms.show(row, "p.value", NumberStyle.P_RELATION));
        return phrases.phrase("regress.term", facts);
    }
}
