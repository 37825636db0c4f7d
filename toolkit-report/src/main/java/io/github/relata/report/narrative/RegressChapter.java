package io.github.relata.report.narrative;

import io.github.relata.report.figure.CoefficientPlot;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** One {@code regress}: a paragraph, the table by step, and the plot of its coefficients. */
final class RegressChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Regress regress;
    private final TermLabels labels;
    private final RegressWords words;
    private final TermTable table;

    RegressChapter(Chapter chapter, PlannedAnalysis.Regress regress) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.regress = regress;
        this.labels = new TermLabels(chapter.plan(), phrases.text("regress.constant"));
        this.words = new RegressWords(chapter, regress, labels);
        this.table = new TermTable(chapter, labels);
    }

    void write() {
        for (CaseGroup group : regress.groups()) {
            if (group.isEmpty()) {
                chapter.empty(regress.frame(), group);
                continue;
            }
            TidyRows fits = rows(TableLayout.REGRESSION_FIT, group);
            TidyRows terms = rows(TableLayout.REGRESSION_TERMS, group);
            if (terms.isEmpty()) {
                chapter.caution(phrases.phrase(
                        "regress.not-available",
                        Map.of("outcome", Phrases.words(regress.outcome().label()))));
                continue;
            }
            chapter.paragraph(words.of(fits, terms));
            table(group, fits, terms);
            omnibus(group);
            figure(group, terms);
        }
    }

    private static boolean isConstant(TidyRows terms, int row) {
        return TermLabels.isConstant(terms.text(row, "term"));
    }

    private TidyRows rows(TableLayout layout, CaseGroup group) {
        return TidyRows.of(chapter.results(), layout, regress.frame().name(), group.level());
    }

    private void table(CaseGroup group, TidyRows fits, TidyRows terms) {
        List<Block.Row> rows = new ArrayList<>();
        for (int step = 1; step <= fits.rows().size(); step++) {
            rows.add(Block.Row.section(fitLine(fits, fits.rows().get(step - 1), step)));
            TidyRows ofStep = terms.where("step", step);
            ofStep.rows().forEach(row -> rows.add(table.row(ofStep, row)));
        }
        String title = phrases.text(
                "regress.title", Map.of("outcome", regress.outcome().label()));
        chapter.table(
                chapter.titled(title, regress.frame().by().orElse(""), group),
                table.headers(),
                rows,
                table.note(fits, regress.analysis().errors()));
    }

    private List<Inline> fitLine(TidyRows fits, int row, int step) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("step", Phrases.count(step));
        facts.put("r2", fits.show(row, "r.squared", NumberStyle.SHARE));
        facts.put("adjusted", fits.show(row, "adj.r.squared", NumberStyle.SHARE));
        facts.put("delta", fits.show(row, "delta.r.squared", NumberStyle.SHARE));
        return phrases.phrase(step == 1 ? "regress.fit-line.first" : "regress.fit-line.next", facts);
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
            boolean tested = !Double.isNaN(last.number(row, "statistic"));
            points.add(phrases.phrase(tested ? "regress.omnibus.term" : "regress.omnibus.term.untested", facts));
        }
        chapter.paragraph(phrases.phrase("regress.omnibus"));
        chapter.listing(points);
    }

    private void figure(CaseGroup group, TidyRows terms) {
        int steps = regress.design().regression().steps().size();
        List<String> names = new ArrayList<>();
        for (int row : terms.where("step", steps).rows()) {
            if (!isConstant(terms, row)) {
                names.add(terms.text(row, "term"));
            }
        }
        if (terms.rows().stream()
                .allMatch(row -> isConstant(terms, row) || Double.isNaN(terms.number(row, "estimate")))) {
            return;
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
        String name = chapter.figureName(regress.frame(), group);
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
}
