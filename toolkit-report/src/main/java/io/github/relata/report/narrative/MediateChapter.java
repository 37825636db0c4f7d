package io.github.relata.report.narrative;

import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.stats.process.Equation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One {@code mediate}, in the order of the AGReMA statement (Lee et al. 2021): effects of interest, assumed model,
 * measurement, methods, participants, estimates.
 */
final class MediateChapter {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Mediate mediate;
    private final TermLabels names;
    private final TermTable terms;
    private final MediateWords words;
    private final EffectWords effectWords;
    private final EffectTable effectTable;
    private final MediateFigures figures;

    MediateChapter(Chapter chapter, PlannedAnalysis.Mediate mediate) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.mediate = mediate;
        this.names = new TermLabels(chapter.plan(), phrases.text("regress.constant"));
        EffectLabels labels = new EffectLabels(phrases, names);
        this.terms = new TermTable(chapter, names);
        this.words = new MediateWords(chapter, mediate, terms, names);
        this.effectWords = new EffectWords(chapter, labels);
        this.effectTable = new EffectTable(chapter, labels);
        this.figures = new MediateFigures(chapter, mediate, names, labels);
    }

    void write() {
        chapter.paragraph(words.question());
        chapter.paragraph(words.assumptions());
        chapter.paragraph(words.methods());
        for (CaseGroup group : mediate.groups()) {
            TidyRows paths = rows(TableLayout.MEDIATION_PATHS, group);
            if (group.isEmpty()) {
                chapter.empty(mediate.frame(), group);
            } else if (paths.isEmpty()) {
                chapter.caution(phrases.phrase("mediate.not-available"));
            } else {
                estimates(group, paths, rows(TableLayout.MEDIATION_EFFECTS, group));
            }
        }
    }

    private TidyRows rows(TableLayout layout, CaseGroup group) {
        return TidyRows.of(chapter.results(), layout, mediate.frame().name(), group.level());
    }

    private void estimates(CaseGroup group, TidyRows paths, TidyRows effects) {
        TidyRows fits = rows(TableLayout.MEDIATION_FIT, group);
        chapter.paragraph(words.participants(group, fits, effects));
        words.manyFailed(effects).ifPresent(chapter::caution);
        figures.diagram(group, paths, fits);
        pathTable(group, paths, fits);
        if (effects.first().isEmpty()) {
            return;
        }
        effectTable.write(title("mediate.effects.title", group), effects);
        effectWords.write(effects);
        figures.forest(group, effects);
    }

    private String title(String key, CaseGroup group) {
        return chapter.titled(phrases.text(key), mediate.frame().by().orElse(""), group);
    }

    private void pathTable(CaseGroup group, TidyRows paths, TidyRows fits) {
        List<Block.Row> rows = new ArrayList<>();
        for (Equation equation : mediate.design().model().equations()) {
            String outcome = equation.outcome().name();
            for (int row : fits.where("outcome", outcome).rows()) {
                Map<String, List<Inline>> facts = new HashMap<>();
                facts.put("outcome", Phrases.words(names.of(equation.outcome())));
                facts.putAll(equation.isLogistic() ? deviance(fits, row) : explained(fits, row));
                rows.add(Block.Row.section(phrases.phrase(
                        equation.isLogistic() ? "mediate.equation.logistic" : "mediate.equation", facts)));
            }
            TidyRows own = paths.where("outcome", outcome);
            own.rows().forEach(row -> rows.add(equation.isLogistic() ? terms.logistic(own, row) : terms.row(own, row)));
        }
        List<Inline> note = new ArrayList<>(terms.note(fits, mediate.analysis().errors()));
        if (mediate.design().model().equations().stream().anyMatch(Equation::isLogistic)) {
            note.addAll(phrases.phrase("mediate.paths.note.logistic"));
        }
        chapter.table(title("mediate.paths.title", group), terms.headers(), rows, note);
    }

    private static Map<String, List<Inline>> explained(TidyRows fits, int row) {
        return Map.of(
                "r2", fits.show(row, "r.squared", NumberStyle.SHARE),
                "adjusted", fits.show(row, "adj.r.squared", NumberStyle.SHARE));
    }

    private static Map<String, List<Inline>> deviance(TidyRows fits, int row) {
        return Map.of(
                "deviance", fits.show(row, "deviance", NumberStyle.GENERAL),
                "null", fits.show(row, "null.deviance", NumberStyle.GENERAL),
                "df", fits.show(row, "df", NumberStyle.COUNT),
                "chi", fits.show(row, "statistic", NumberStyle.GENERAL),
                "p", fits.show(row, "p.value", NumberStyle.P_RELATION));
    }
}
