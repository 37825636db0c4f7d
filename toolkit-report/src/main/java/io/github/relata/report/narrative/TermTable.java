package io.github.relata.report.narrative;

import io.github.relata.model.study.Analysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The terms of a linear model as the rows of a table, one for each coefficient. */
final class TermTable {
    private final Chapter chapter;
    private final Phrases phrases;
    private final TermLabels labels;

    TermTable(Chapter chapter, TermLabels labels) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.labels = labels;
    }

    List<List<Inline>> headers() {
        return List.of(
                chapter.header("column.term"),
                chapter.header("column.b"),
                chapter.header("column.interval"),
                chapter.header("column.se"),
                chapter.header("column.beta"),
                chapter.header("column.t"),
                chapter.header("column.p"),
                chapter.header("column.sr2"),
                chapter.header("column.vif"));
    }

    Block.Row row(TidyRows terms, int row) {
        boolean constant = TermLabels.isConstant(terms.text(row, "term"));
        return Block.Row.of(List.of(
                Phrases.words(labels.of(terms.text(row, "term"))),
                terms.show(row, "estimate", NumberStyle.FINE),
                interval(terms, row),
                terms.show(row, "std.error", NumberStyle.FINE),
                constant ? List.of() : terms.show(row, "std.estimate", NumberStyle.GENERAL),
                terms.show(row, "statistic", NumberStyle.GENERAL),
                terms.show(row, "p.value", NumberStyle.P_VALUE),
                constant ? List.of() : terms.show(row, "sr2", NumberStyle.SHARE),
                constant ? List.of() : terms.show(row, "vif", NumberStyle.GENERAL)));
    }

    /** A term of a logistic model, which has neither standardized estimate nor share. */
    Block.Row logistic(TidyRows terms, int row) {
        return Block.Row.of(List.of(
                Phrases.words(labels.of(terms.text(row, "term"))),
                terms.show(row, "estimate", NumberStyle.FINE),
                interval(terms, row),
                terms.show(row, "std.error", NumberStyle.FINE),
                List.of(),
                terms.show(row, "statistic", NumberStyle.GENERAL),
                terms.show(row, "p.value", NumberStyle.P_VALUE),
                List.of(),
                List.of()));
    }

    /** A confidence interval in brackets, or the dash of what is not available. */
    static List<Inline> interval(TidyRows rows, int row) {
        List<Inline> low = rows.show(row, "conf.low", NumberStyle.FINE);
        if (Double.isNaN(rows.number(row, "conf.low"))) {
            return low;
        }
        List<Inline> interval = new ArrayList<>(Phrases.words("["));
        interval.addAll(low);
        interval.addAll(Phrases.words(", "));
        interval.addAll(rows.show(row, "conf.high", NumberStyle.FINE));
        interval.addAll(Phrases.words("]"));
        return interval;
    }

    /** What stands below the table: the cases, what the columns mean, and the standard errors. */
    List<Inline> note(TidyRows fits, Analysis.Regress.Errors errors) {
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("n", fits.show(fits.first().orElseThrow(), "nobs", NumberStyle.COUNT));
        facts.put("level", chapter.level());
        List<Inline> note = new ArrayList<>(phrases.phrase("regress.note", facts));
        note.addAll(errors(errors));
        return note;
    }

    /** The standard errors, and that they know nothing of the clusters, if so. */
    List<Inline> errors(Analysis.Regress.Errors errors) {
        List<Inline> note = new ArrayList<>(phrases.phrase(
                "regress.note.errors."
                        + (errors.name().startsWith("HC") ? "hc" : errors.name().toLowerCase(Locale.ROOT)),
                Map.of("errors", Phrases.words(errors.name()))));
        if (chapter.plan().scored().data().cluster().isPresent() && errors != Analysis.Regress.Errors.CLUSTER) {
            note.addAll(phrases.phrase("regress.note.cluster-ignored"));
        }
        return note;
    }
}
