package io.github.relata.scoring.proposal;

import io.github.relata.model.intake.ColumnFacts;
import io.github.relata.model.intake.ColumnMatch;
import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.intake.Headers;
import io.github.relata.model.intake.MarkedRows;
import io.github.relata.model.intake.RawTable;
import io.github.relata.scoring.recognition.ColumnAnswers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The columns of a data file as a proposal sees them: what they are called, and their answers in the rows that count. */
final class Sheet {
    private final RawTable table;
    private final Headers headers;
    private final ColumnWords words = new ColumnWords();
    private final boolean onlyMarked;
    private final BitSet rows = new BitSet();
    private final List<ColumnAnswers> answers = new ArrayList<>();

    /** Rows that the survey software marks as none to analyse do not count, unless there are no others. */
    Sheet(RawTable table) {
        this.table = table;
        this.headers = table.headers();
        rows.set(0, table.rowCount());
        for (MarkedRows marked : table.export().marked()) {
            marked.rows().forEach(rows::clear);
        }
        this.onlyMarked = rows.isEmpty();
        if (onlyMarked) {
            rows.set(0, table.rowCount());
        }
        for (int column = 0; column < table.columnCount(); column++) {
            answers.add(ColumnAnswers.of(table, column, rows));
        }
    }

    RawTable table() {
        return table;
    }

    ColumnWords words() {
        return words;
    }

    BitSet rows() {
        return (BitSet) rows.clone();
    }

    /** Whether all rows are marked as none to analyse. */
    boolean isOnlyMarked() {
        return onlyMarked;
    }

    List<ColumnAnswers> answers() {
        return List.copyOf(answers);
    }

    ColumnAnswers answers(int column) {
        return answers.get(column);
    }

    ColumnFacts facts(int column) {
        return table.export().columns().get(column);
    }

    /** What a column is called: its header, or its letters where it has none. */
    String name(int column) {
        String header = headers.names().get(column);
        return header.isEmpty() ? letters(column) : header;
    }

    /** What a column asks, or its header. */
    String question(int column) {
        String text = facts(column).text();
        return text.isEmpty() ? headers.names().get(column) : text;
    }

    String letters(int column) {
        return ColumnRange.letters(column);
    }

    /** Whether a header is enough to find its column. */
    boolean isFoundByName(int column) {
        return headers.find(headers.names().get(column)).accept(new ColumnMatch.Visitor<>() {
            @Override
            public Boolean found(ColumnMatch.Found match) {
                return match.index() == column;
            }

            @Override
            public Boolean several(ColumnMatch.Several match) {
                return false;
            }

            @Override
            public Boolean notFound(ColumnMatch.NotFound match) {
                return false;
            }
        });
    }
}
