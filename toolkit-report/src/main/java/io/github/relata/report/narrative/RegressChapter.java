package io.github.relata.report.narrative;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.figure.CoefficientPlot;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** One {@code regress}: a paragraph, the table by step, and the plot of its coefficients. */
final class RegressChapter {
    private static final String INTERCEPT = "(Intercept)";

    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Regress regress;
    private final TermLabels labels;

    RegressChapter(Chapter chapter, PlannedAnalysis.Regress regress) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.regress = regress;
        this.labels = new TermLabels(chapter.plan(), phrases.text("regress.constant"));
    }

    void write() {
        for (CaseGroup group : regress.groups()) {
            TidyRows fits = rows(TableLayout.REGRESSION_FIT, group);
            TidyRows terms = rows(TableLayout.REGRESSION_TERMS, group);
            if (terms.isEmpty()) {
                chapter.caution(phrases.phrase("regress.not-available", Map.of("outcome", outcome())));
                continue;
            }
            words(fits, terms);
            table(group, fits, terms);
            omnibus(group);
            figure(group, terms);
        }
    }

    private TidyRows rows(TableLayout layout, CaseGroup group) {
        return TidyRows.of(chapter.results(), layout, regress.frame().name(), group.level());
    }

    private List<Inline> outcome() {
        return Phrases.words(regress.outcome().label());
    }

    private void words(TidyRows fits, TidyRows terms) {
        List<Inline> text = new ArrayList<>();
        int steps = fits.rows().size();
        for (int step = 0; step < steps; step++) {
            text.addAll(stepWords(fits, fits.rows().get(step), step));
        }
        text.addAll(termWords(terms.where("step", steps)));
        chapter.paragraph(text);
    }

    private List<Inline> stepWords(TidyRows fits, int row, int step) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("outcome", outcome());
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
        for (int row : terms.rows()) {
            if (!terms.text(row, "term").equals(INTERCEPT) && terms.number(row, "p.value") < Stars.LEVEL) {
                significant.add(termWords(terms, row));
            }
        }
        if (significant.isEmpty()) {
            return phrases.phrase("regress.none-significant");
        }
        List<Inline> all = new ArrayList<>();
        for (int i = 0; i < significant.size(); i++) {
            all.addAll(Phrases.words(i == 0 ? "" : "; "));
            all.addAll(significant.get(i));
        }
        return phrases.phrase("regress.significant", Map.of("terms", all));
    }

    private List<Inline> termWords(TidyRows terms, int row) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("term", Phrases.words(labels.of(terms.text(row, "term"))));
        facts.put("b", terms.show(row, "estimate", NumberStyle.FINE));
        facts.put("low", terms.show(row, "conf.low", NumberStyle.FINE));
        facts.put("high", terms.show(row, "conf.high", NumberStyle.FINE));
        facts.put("level", level());
        facts.put("beta", terms.show(row, "std.estimate", NumberStyle.GENERAL));
        facts.put("p", terms.show(row, "p.value", NumberStyle.P_RELATION));
        return phrases.phrase("regress.term", facts);
    }

    private void table(CaseGroup group, TidyRows fits, TidyRows terms) {
        List<Block.Row> rows = new ArrayList<>();
        for (int step = 1; step <= fits.rows().size(); step++) {
            rows.add(Block.Row.section(fitLine(fits, fits.rows().get(step - 1), step)));
            TidyRows ofStep = terms.where("step", step);
            ofStep.rows().forEach(row -> rows.add(term(ofStep, row)));
        }
        String title = phrases.text(
                "regress.title", Map.of("outcome", regress.outcome().label()));
        chapter.table(
                chapter.titled(title, regress.frame().by().orElse(""), group),
                List.of(
                        chapter.header("column.term"),
                        chapter.header("column.b"),
                        chapter.header("column.interval"),
                        chapter.header("column.se"),
                        chapter.header("column.beta"),
                        chapter.header("column.t"),
                        chapter.header("column.p"),
                        chapter.header("column.sr2"),
                        chapter.header("column.vif")),
                rows,
                note(fits));
    }

    private List<Inline> fitLine(TidyRows fits, int row, int step) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("step", Phrases.count(step));
        facts.put("r2", fits.show(row, "r.squared", NumberStyle.SHARE));
        facts.put("adjusted", fits.show(row, "adj.r.squared", NumberStyle.SHARE));
        facts.put("delta", fits.show(row, "delta.r.squared", NumberStyle.SHARE));
        return phrases.phrase(step == 1 ? "regress.fit-line.first" : "regress.fit-line.next", facts);
    }

    private Block.Row term(TidyRows terms, int row) {
        List<Inline> interval = new ArrayList<>();
        if (Double.isNaN(terms.number(row, "conf.low"))) {
            interval.addAll(terms.show(row, "conf.low", NumberStyle.FINE));
        } else {
            interval.addAll(Phrases.words("["));
            interval.addAll(terms.show(row, "conf.low", NumberStyle.FINE));
            interval.addAll(Phrases.words(", "));
            interval.addAll(terms.show(row, "conf.high", NumberStyle.FINE));
            interval.addAll(Phrases.words("]"));
        }
        boolean constant = terms.text(row, "term").equals(INTERCEPT);
        return Block.Row.of(List.of(
                Phrases.words(labels.of(terms.text(row, "term"))),
                terms.show(row, "estimate", NumberStyle.FINE),
                interval,
                terms.show(row, "std.error", NumberStyle.FINE),
                constant ? List.of() : terms.show(row, "std.estimate", NumberStyle.GENERAL),
                terms.show(row, "statistic", NumberStyle.GENERAL),
                terms.show(row, "p.value", NumberStyle.P_VALUE),
                constant ? List.of() : terms.show(row, "sr2", NumberStyle.SHARE),
                constant ? List.of() : terms.show(row, "vif", NumberStyle.GENERAL)));
    }

    private List<Inline> note(TidyRows fits) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("n", fits.show(fits.first().orElseThrow(), "nobs", NumberStyle.COUNT));
        facts.put("level", level());
        List<Inline> note = new ArrayList<>(phrases.phrase("regress.note", facts));
        Analysis.Regress.Errors errors = regress.analysis().errors();
        note.addAll(phrases.phrase(
                "regress.note.errors."
                        + (errors.name().startsWith("HC") ? "hc" : errors.name().toLowerCase(Locale.ROOT)),
                Map.of("errors", Phrases.words(errors.name()))));
        if (chapter.plan().scored().data().cluster().isPresent() && errors != Analysis.Regress.Errors.CLUSTER) {
            note.addAll(phrases.phrase("regress.note.cluster-ignored"));
        }
        return note;
    }

    /** Tests of whole categories: their single columns are told in the table above, each against the reference. */
    private void omnibus(CaseGroup group) {
        TidyRows tests = rows(TableLayout.REGRESSION_OMNIBUS, group);
        TidyRows last =
                tests.where("step", regress.design().regression().steps().size());
        if (last.isEmpty()) {
            return;
        }
        List<List<Inline>> points = new ArrayList<>();
        for (int row : last.rows()) {
            Map<String, List<Inline>> facts = new HashMap<>();
            facts.put("term", Phrases.words(labels.of(last.text(row, "term"))));
            facts.put("f", last.show(row, "statistic", NumberStyle.GENERAL));
            facts.put("df1", last.show(row, "df", NumberStyle.DEGREES_OF_FREEDOM));
            facts.put("df2", last.show(row, "df.residual", NumberStyle.DEGREES_OF_FREEDOM));
            facts.put("p", last.show(row, "p.value", NumberStyle.P_RELATION));
            facts.put("delta", last.show(row, "delta.r.squared", NumberStyle.SHARE));
            points.add(phrases.phrase("regress.omnibus.term", facts));
        }
        chapter.paragraph(phrases.phrase("regress.omnibus"));
        chapter.listing(points);
    }

    private void figure(CaseGroup group, TidyRows terms) {
        int steps = regress.design().regression().steps().size();
        List<String> names = new ArrayList<>();
        for (int row : terms.where("step", steps).rows()) {
            if (!terms.text(row, "term").equals(INTERCEPT)) {
                names.add(terms.text(row, "term"));
            }
        }
        List<CoefficientPlot.Term> plotted = new ArrayList<>();
        for (String name : names) {
            List<CoefficientPlot.Estimate> estimates = new ArrayList<>();
            for (int row : terms.where("term", name).rows()) {
                estimates.add(new CoefficientPlot.Estimate(
                        (int) terms.number(row, "step") - 1,
                        terms.number(row, "estimate"),
                        terms.number(row, "conf.low"),
                        terms.number(row, "conf.high"),
                        terms.number(row, "p.value") < Stars.LEVEL));
            }
            plotted.add(new CoefficientPlot.Term(labels.of(name), estimates));
        }
        String title = chapter.titled(
                phrases.text(
                        "regress.figure", Map.of("outcome", regress.outcome().label())),
                regress.frame().by().orElse(""),
                group);
        String description = phrases.text("regress.figure.description", Map.of("terms", joined(names)));
        String name = FigureName.of(regress.frame(), group);
        List<String> series = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            series.add(phrases.text("regress.step", Map.of("step", Integer.toString(step))));
        }
        String svg = CoefficientPlot.draw(
                name,
                new CoefficientPlot.Words(
                        title,
                        description,
                        phrases.text(
                                "regress.figure.axis",
                                Map.of("outcome", regress.outcome().label())),
                        phrases.text("figure.significant"),
                        phrases.text("figure.not-significant"),
                        phrases.text("figure.not-available")),
                series,
                plotted,
                chapter.plan().study().language());
        chapter.figure(name, title, description, svg);
    }

    private String joined(List<String> names) {
        StringJoiner joined = new StringJoiner(", ");
        names.forEach(name -> joined.add(labels.of(name)));
        return joined.toString();
    }

    private List<Inline> level() {
        return List.of(new Inline.Numeral(
                chapter.plan().study().confidence() * 100, NumberStyle.DEGREES_OF_FREEDOM, Optional.empty()));
    }
}
