package io.github.relata.model.privacy;

import io.github.relata.model.answer.AnswerText;
import io.github.relata.model.finding.Messages;
import io.github.relata.model.intake.DecimalColumn;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.intake.SmallIntegerColumn;
import io.github.relata.model.intake.TextColumn;
import io.github.relata.model.privacy.IdentifyingColumn.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the columns that tell who answered: as the survey software marks them, by words of their headers, and by what
 * stands in their first cells. It may take a column too many; what a study names is used all the same.
 */
public final class IdentifyingColumns {
    /** A longer header is a question, and a word in it says little. */
    private static final int MOST_WORDS = 8;

    private final RawTable table;
    private final Map<Kind, List<String>> whole = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> part = new EnumMap<>(Kind.class);

    private IdentifyingColumns(RawTable table) {
        this.table = table;
        Messages file = Messages.in(IdentifyingColumns.class, "identifying.properties");
        for (Kind kind : Kind.values()) {
            whole.put(kind, words(file, "whole." + kind.key()));
            part.put(kind, words(file, "part." + kind.key()));
        }
    }

    /** The columns of a table that tell who answered, in their order. */
    public static List<IdentifyingColumn> in(RawTable table) {
        IdentifyingColumns columns = new IdentifyingColumns(table);
        List<IdentifyingColumn> found = new ArrayList<>();
        for (int index = 0; index < table.columnCount(); index++) {
            int place = index;
            columns.kind(index).ifPresent(kind -> found.add(new IdentifyingColumn(place, kind)));
        }
        return found;
    }

    private Optional<Kind> kind(int index) {
        boolean codes = table.column(index).accept(new IsSmallIntegers());
        Optional<Kind> byWords = byHeader(table.names().get(index), codes)
                .or(() -> byHeader(table.export().columns().get(index).text(), codes));
        if (byWords.isPresent()) {
            return byWords;
        }
        if (table.export().columns().get(index).identifying()) {
            return Optional.of(Kind.MARKED);
        }
        return codes ? Optional.empty() : CellSample.of(table.column(index)).kind();
    }

    /** Codes from 0 to 100 are no one's e-mail: a word somewhere in their header says nothing. */
    private Optional<Kind> byHeader(String header, boolean codes) {
        String words = AnswerText.of(header).words();
        for (Kind kind : Kind.values()) {
            boolean isOne = whole.getOrDefault(kind, List.of()).contains(words);
            if (isOne || (!codes && holdsOne(words, part.getOrDefault(kind, List.of())))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean holdsOne(String words, List<String> parts) {
        long count = 1 + words.chars().filter(c -> c == ' ').count();
        String framed = " " + words + " ";
        return count <= MOST_WORDS && parts.stream().anyMatch(each -> framed.contains(" " + each + " "));
    }

    private static List<String> words(Messages file, String key) {
        return file.pattern(key)
                .map(line ->
                        List.of(line.split(";", -1)).stream().map(String::strip).toList())
                .orElse(List.of());
    }

    private static final class IsSmallIntegers implements RawColumn.Visitor<Boolean> {
        @Override
        public Boolean smallIntegers(SmallIntegerColumn column) {
            return true;
        }

        @Override
        public Boolean decimals(DecimalColumn column) {
            return false;
        }

        @Override
        public Boolean texts(TextColumn column) {
            return false;
        }
    }
}
