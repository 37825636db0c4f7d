package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.intake.ColumnProfile;
import io.github.relata.model.intake.RawTable;
import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the columns of a data file hold, one row each. */
public final class ColumnsView {
    private final List<ColumnProfile> profiles;

    private ColumnsView(List<ColumnProfile> profiles) {
        this.profiles = profiles;
    }

    /** The view of a file's table. */
    public static ColumnsView of(RawTable table) {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int index = 0; index < table.columnCount(); index++) {
            profiles.add(ColumnProfile.of(table, index));
        }
        return new ColumnsView(profiles);
    }

    /** As a tidy table. A plain file has one header row, so that no column has a question text beside its name. */
    public ResultTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ColumnProfile profile : profiles) {
            rows.add(List.of(
                    Cell.of(profile.letters()),
                    Cell.of(profile.name()),
                    Cell.absent(),
                    Cell.of(kind(profile)),
                    Cell.of(profile.filled()),
                    Cell.of((long) profile.distinct()),
                    Cell.of(commonest(profile))));
        }
        return new ResultTable(
                "columns", List.of("letter", "name", "text", "kind", "filled", "distinct", "commonest"), rows);
    }

    /** Prints it, fitted to the terminal. */
    public void print(Terminal terminal) {
        Words words = terminal.words();
        TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT)
                .headings(List.of(
                        words.of("columns.letter"),
                        words.of("columns.name"),
                        words.of("columns.kind"),
                        words.of("columns.filled"),
                        words.of("columns.distinct"),
                        words.of("columns.commonest")));
        for (ColumnProfile profile : profiles) {
            table.row(List.of(
                    profile.letters(),
                    profile.name(),
                    words.of("kind." + kind(profile)),
                    Long.toString(profile.filled()),
                    Integer.toString(profile.distinct()),
                    commonest(profile)));
        }
        table.lines(terminal.settings().width()).forEach(terminal::print);
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
