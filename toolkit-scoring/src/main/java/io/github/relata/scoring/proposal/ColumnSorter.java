package io.github.relata.scoring.proposal;

import io.github.relata.model.privacy.IdentifyingColumn;
import io.github.relata.model.privacy.IdentifyingColumns;
import io.github.relata.scoring.recognition.ColumnAnswers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells the columns that a study can use from those that it had better leave out, each with the reason. */
final class ColumnSorter {
    private static final String BOX = "___";
    private static final int MOST_LEVELS = 50;
    /** The software's own columns are so named in the exports of survey software alone. */
    private static final String PLAIN = "plain";

    private static final String REDCAP = "redcap";
    /** How the names of REDCap's own columns for each form end. */
    private static final List<String> STATUS = List.of("_complete", "_timestamp");

    private final Sheet sheet;
    private final Map<LeftOut.Reason, List<String>> leftOut = new EnumMap<>(LeftOut.Reason.class);
    private final Map<Integer, IdentifyingColumn.Kind> identifying = new HashMap<>();
    private final List<Integer> usable = new ArrayList<>();
    private final List<Integer> keys = new ArrayList<>();

    private ColumnSorter(Sheet sheet) {
        this.sheet = sheet;
        IdentifyingColumns.in(sheet.table()).forEach(column -> identifying.put(column.index(), column.kind()));
    }

    static ColumnSorter of(Sheet sheet) {
        ColumnSorter sorter = new ColumnSorter(sheet);
        for (int column = 0; column < sheet.table().columnCount(); column++) {
            sorter.sort(column);
        }
        return sorter;
    }

    private void sort(int column) {
        Optional<LeftOut.Reason> reason = reason(column);
        if (reason.isPresent()) {
            leaveOut(reason.get(), column);
        } else {
            usable.add(column);
        }
        if (reason.equals(Optional.of(LeftOut.Reason.KEY))) {
            keys.add(column);
        }
    }

    /** Leaves a column out after all. */
    void leaveOut(LeftOut.Reason reason, int column) {
        leftOut.computeIfAbsent(reason, key -> new ArrayList<>()).add(sheet.name(column));
        usable.remove((Integer) column);
    }

    /** The columns that a study can use, from left to right. */
    List<Integer> usable() {
        return List.copyOf(usable);
    }

    /** The columns whose names say that they name rows, or what these belong to. */
    List<Integer> keys() {
        return List.copyOf(keys);
    }

    /** The columns that are left out, by reason. */
    List<LeftOut> leftOut() {
        List<LeftOut> all = new ArrayList<>();
        leftOut.forEach((reason, columns) -> all.add(new LeftOut(reason, columns)));
        return all;
    }

    private Optional<LeftOut.Reason> reason(int column) {
        if (sheet.table().export().key().contains(column)) {
            return Optional.of(LeftOut.Reason.KEY);
        }
        if (identifying.containsKey(column)) {
            boolean text = identifying.get(column) == IdentifyingColumn.Kind.FREE_TEXT;
            return Optional.of(text ? LeftOut.Reason.TEXT : LeftOut.Reason.IDENTIFYING);
        }
        if (isOfSoftware(column)) {
            return Optional.of(LeftOut.Reason.SOFTWARE);
        }
        ColumnAnswers answers = sheet.answers(column);
        if (answers.isEmpty()) {
            return Optional.of(LeftOut.Reason.EMPTY);
        }
        if (isKey(column)) {
            return Optional.of(LeftOut.Reason.KEY);
        }
        if (DateTexts.areDates(answers.texts().keySet())) {
            return Optional.of(LeftOut.Reason.DATE);
        }
        if (sheet.name(column).contains(BOX)) {
            return Optional.of(LeftOut.Reason.CHECK_LIST);
        }
        boolean texts = 2
                        * answers.numbers().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                < answers.filled();
        return texts && !isCategory(answers) ? Optional.of(LeftOut.Reason.TEXT) : Optional.empty();
    }

    private boolean isOfSoftware(int column) {
        String format = sheet.table().export().format();
        String name = sheet.name(column);
        boolean named = sheet.words().has("software", name)
                || sheet.words().has("software", sheet.facts(column).text());
        boolean ends = STATUS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return !format.equals(PLAIN) && (named || (ends && format.equals(REDCAP)));
    }

    /** Whether a column is called as ids are: by one word alone, or with "id" as its first or last. */
    private boolean isKey(int column) {
        List<String> words = Words.of(sheet.name(column));
        if (words.isEmpty() || words.size() > 3) {
            return false;
        }
        Set<String> ends = new TreeSet<>(List.of(words.get(0), words.get(words.size() - 1)));
        boolean alone = words.size() == 1 && sheet.words().has("id", words.get(0));
        boolean glued = words.size() == 1
                && words.get(0).endsWith("id")
                && sheet.words().has("cluster", words.get(0));
        return alone
                || glued
                || ends.contains("id")
                || words.get(words.size() - 1).equals("ids");
    }

    private static boolean isCategory(ColumnAnswers answers) {
        return (answers.distinct() <= 2 && answers.filled() > answers.distinct())
                || (answers.distinct() <= MOST_LEVELS && 2 * answers.distinct() <= answers.filled());
    }
}
