package io.github.relata.report.run;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.scoring.KeyedItems;
import io.github.relata.stats.reliability.AnswerRange;
import io.github.relata.stats.reliability.ItemStatistics;
import io.github.relata.stats.reliability.Reliability;
import java.util.List;

/** Tells how reliable scores are: coefficients, and figures of their items. */
final class ReliabilityRun {
    private final String model;
    private final double confidence;
    private final ResultTables tables;
    private final Reasons reasons;

    /** Rows for the analysis of a name. */
    ReliabilityRun(String model, double confidence, ResultTables tables, Reasons reasons) {
        this.model = model;
        this.confidence = confidence;
        this.tables = tables;
        this.reasons = reasons;
    }

    /** The coefficients of a score, and a row for each item. */
    void coefficientsAndItems(PlannedAnalysis.ScoreItems score, CaseGroup group) {
        Reliability figures = figures(score, group);
        coefficients(group, score, figures);
        for (int i = 0; i < figures.items().size(); i++) {
            item(group, score, i, figures.items().get(i));
        }
    }

    /** The coefficients of a score alone. */
    void coefficients(PlannedAnalysis.ScoreItems score, CaseGroup group) {
        coefficients(group, score, figures(score, group));
    }

    private Reliability figures(PlannedAnalysis.ScoreItems score, CaseGroup group) {
        List<AnswerRange> ranges = score.score().items().stream()
                .map(KeyedItem::range)
                .filter(range -> range.isBounded())
                .map(range -> new AnswerRange(range.minimum(), range.maximum()))
                .toList();
        KeyedItems items = group.cases().isAll()
                ? KeyedItems.of(score.scale(), score.score())
                : KeyedItems.of(score.scale(), score.score(), group.cases().toArray());
        return Reliability.of(items, new Reliability.Options(confidence, ranges));
    }

    private void coefficients(CaseGroup group, PlannedAnalysis.ScoreItems score, Reliability figures) {
        ResultTables.Row alpha = row(group, score, figures, "alpha", figures.alpha())
                .set("conf.low", figures.alphaInterval().lower())
                .set("conf.high", figures.alphaInterval().upper())
                .set("conf.method", "feldt");
        note(alpha, figures, "alpha", "alphaInterval");
        note(
                row(group, score, figures, "alpha.standardized", figures.alphaStandardized()),
                figures,
                "alphaStandardized");
        note(row(group, score, figures, "omega.total", figures.omegaTotal()), figures, "omegaTotal");
        if (figures.spearmanBrown().isPresent()) {
            note(
                    row(
                            group,
                            score,
                            figures,
                            "spearman.brown",
                            figures.spearmanBrown().getAsDouble()),
                    figures,
                    "spearmanBrown");
        }
        note(
                row(group, score, figures, "mean.inter.item.r", figures.meanInterItemCorrelation()),
                figures,
                "meanInterItemCorrelation");
    }

    private ResultTables.Row row(
            CaseGroup group,
            PlannedAnalysis.ScoreItems score,
            Reliability figures,
            String coefficient,
            double estimate) {
        return tables.row(TableLayout.RELIABILITY)
                .group(group.level())
                .set("model", model)
                .set("scale", score.name())
                .set("n.items", figures.itemCount())
                .set("n.obs", figures.n())
                .set("coefficient", coefficient)
                .set("estimate", estimate);
    }

    /** Notes the caveats on some figures, and those on all of them. */
    private void note(ResultTables.Row row, Reliability figures, String... about) {
        List<String> subjects = List.of(about);
        reasons.note(
                row,
                figures.caveats().stream()
                        .filter(caveat -> caveat.figure().isEmpty() || subjects.contains(caveat.figure()))
                        .toList());
    }

    /** The question as the file has it, else the instrument's word for the item. */
    private static String asked(NumberColumn answers, KeyedItem keyed) {
        return answers.label().equals(answers.name()) ? keyed.item().gist() : answers.label();
    }

    private void item(CaseGroup group, PlannedAnalysis.ScoreItems score, int index, ItemStatistics figures) {
        KeyedItem keyed = score.score().items().get(index);
        NumberColumn answers = score.scale().items().get(keyed.item().number() - 1);
        ResultTables.Row row = tables.row(TableLayout.ITEMS)
                .group(group.level())
                .set("model", model)
                .set("scale", score.name())
                .set("item", answers.name())
                .set("text", asked(answers, keyed))
                .set("reversed", keyed.reverseKeyed() ? "yes" : "no")
                .set("n", figures.n())
                .set("mean", figures.mean())
                .set("sd", figures.standardDeviation())
                .set("r.drop", figures.rDrop())
                .set("alpha.drop", figures.alphaDrop());
        if (figures.floor().isPresent()) {
            row.set("floor", figures.floor().getAsDouble());
        }
        if (figures.ceiling().isPresent()) {
            row.set("ceiling", figures.ceiling().getAsDouble());
        }
        reasons.note(row, figures.caveats());
    }
}
