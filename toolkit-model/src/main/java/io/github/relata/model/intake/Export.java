package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the software that wrote a file tells of its table beyond names and cells.
 *
 * @param format the name of the format
 * @param header the rows above the answers
 * @param columns what it tells of each column
 * @param marked rows that are no answers to analyse; none of them is empty
 * @param notShown texts that stand for a question that was not shown
 * @param key the columns that together name a row, as far as the format has them
 * @param decisions how it was found out how the file is written
 */
public record Export(
        String format,
        TableHeader header,
        List<ColumnFacts> columns,
        List<MarkedRows> marked,
        List<String> notShown,
        List<Integer> key,
        List<Decision> decisions) {
    public Export {
        columns = List.copyOf(columns);
        marked = marked.stream().filter(rows -> !rows.isEmpty()).toList();
        notShown = List.copyOf(notShown);
        key = List.copyOf(key);
        decisions = List.copyOf(decisions);
    }

    /** Nothing is known beyond the header. */
    public static Export plain(TableHeader header) {
        return new Export(
                PlainFormat.NAME,
                header,
                Collections.nCopies(header.names().size(), ColumnFacts.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What was decided about a subject. */
    public Optional<Decision> decision(Decision.Subject subject) {
        return decisions.stream().filter(each -> each.subject() == subject).findFirst();
    }

    /** Whether the decimal mark is declared, or numbers in the file show it. */
    public boolean tellsDecimal() {
        return decision(Decision.Subject.DECIMAL)
                .map(decision -> decision.evidence().code())
                .filter(code -> code == EvidenceCode.DECLARED || code == EvidenceCode.DECIMAL_MARKS)
                .isPresent();
    }

    /** The same with what a format tells of the columns. */
    Export of(String name, List<ColumnFacts> facts) {
        return new Export(name, header, facts, marked, notShown, key, decisions);
    }

    /** The same with rows that are no answers to analyse. */
    Export withMarked(List<MarkedRows> rows) {
        return new Export(format, header, columns, rows, notShown, key, decisions);
    }

    /** The same with texts that stand for a question that was not shown. */
    Export withNotShown(List<String> texts) {
        return new Export(format, header, columns, marked, texts, key, decisions);
    }

    /** The same with the columns that name a row. */
    Export withKey(List<Integer> places) {
        return new Export(format, header, columns, marked, notShown, places, decisions);
    }

    /** The same with a decision in the place of the one on the same subject. */
    Export withDecision(Decision other) {
        List<Decision> all = decisions.stream()
                .map(each -> each.subject() == other.subject() ? other : each)
                .toList();
        return new Export(format, header, columns, marked, notShown, key, all);
    }

    /** The same with more decisions, before those it has. */
    Export withDecisions(List<Decision> earlier) {
        List<Decision> all = new ArrayList<>(earlier);
        all.addAll(decisions);
        return new Export(format, header, columns, marked, notShown, key, all);
    }
}
