package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.intake.ColumnProfile;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.privacy.IdentifyingColumns;
import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the columns of a data file hold, one row each. */
public final class ColumnsView {
    private final RawTable source;
    private final List<ColumnProfile> profiles;
    private final Map<Integer, String> identifying = new LinkedHashMap<>();

    private ColumnsView(RawTable source, List<ColumnProfile> profiles) {
        this.source = source;
        this.profiles = profiles;
        IdentifyingColumns.in(source)
                .forEach(column -> identifying.put(column.index(), column.kind().key()));
    }

    /** The view of a file's table. */
    public static ColumnsView of(RawTable table) {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int index = 0; index < table.columnCount(); index++) {
            profiles.add(ColumnProfile.of(table, index));
        }
        return new ColumnsView(table, profiles);
    }

    /** As a tidy table. */
    public ResultTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int index = 0; index < profiles.size(); index++) {
            ColumnProfile profile = profiles.get(index);
            String text = text(index);
            rows.add(List.of(
                    Cell.of(profile.letters()),
                    Cell.of(profile.name()),
                    text.isEmpty() ? Cell.absent() : Cell.of(text),
                    Cell.of(kind(profile)),
                    Cell.of(profile.filled()),
                    Cell.of((long) profile.distinct()),
                    identifying.containsKey(index) ? Cell.absent() : Cell.of(commonest(profile)),
                    Optional.ofNullable(identifying.get(index)).map(Cell::of).orElseGet(Cell::absent)));
        }
        return new ResultTable(
                "columns",
                List.of("letter", "name", "text", "kind", "filled", "distinct", "commonest", "identifying"),
                rows);
    }

    /** Prints it, fitted to the terminal; the questions only where they say more than the names. */
    public void print(Terminal terminal) {
        ReadingView.print(source.file(), source.export().decisions(), terminal);
        Words words = terminal.words();
        boolean questions = IntStream.range(0, profiles.size())
                .anyMatch(index -> !text(index).isEmpty()
                        && !text(index).equals(profiles.get(index).name()));
        List<Align> aligned =
                new ArrayList<>(List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT));
        List<String> headings = new ArrayList<>(List.of(
                words.of("columns.letter"),
                words.of("columns.name"),
                words.of("columns.kind"),
                words.of("columns.filled"),
                words.of("columns.distinct"),
                words.of("columns.commonest")));
        if (questions) {
            aligned.add(Align.LEFT);
            headings.add(words.of("columns.text"));
        }
        TextTable table = new TextTable(aligned.toArray(new Align[0])).headings(headings);
        for (int index = 0; index < profiles.size(); index++) {
            ColumnProfile profile = profiles.get(index);
            List<String> row = new ArrayList<>(List.of(
                    profile.letters(),
                    profile.name(),
                    words.of("kind." + kind(profile)),
                    Long.toString(profile.filled()),
                    Integer.toString(profile.distinct()),
                    identifying.containsKey(index) ? "" : commonest(profile)));
            if (questions) {
                row.add(text(index));
            }
            table.row(row);
        }
        table.lines(terminal.settings().width()).forEach(terminal::print);
        if (!identifying.isEmpty()) {
            List<String> names = identifying.keySet().stream()
                    .map(index -> profiles.get(index).name().isEmpty()
                            ? profiles.get(index).letters()
                            : profiles.get(index).name())
                    .toList();
            terminal.print("");
            terminal.print(words.of("columns.identifying", "columns", String.join(", ", names)));
        }
    }

    private String text(int index) {
        return source.export().columns().get(index).text();
    }

    private static String kind(ColumnProfile profile) {
        return profile.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String commonest(ColumnProfile profile) {
        return String.join(
                ", ",
                profile.commonest().stream()
                        .map(each -> each.text() + " (" + each.count() + ")")
                        .toList());
    }
}
