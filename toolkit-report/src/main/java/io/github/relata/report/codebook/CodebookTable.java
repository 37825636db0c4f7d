package io.github.relata.report.codebook;

import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A codebook as one tidy table: a row for each variable, item and score. */
public final class CodebookTable {
    private static final List<String> COLUMNS = List.of(
            ("role scale name column position label type unit minimum maximum reversed n n.skipped n.coded n.invalid "
                            + "n.not.shown n.withheld mean sd min max values")
                    .split(" "));

    private CodebookTable() {}

    /** The table of a codebook. */
    public static ResultTable of(Codebook codebook) {
        List<List<Cell>> rows = new ArrayList<>();
        codebook.variables().forEach(entry -> rows.add(row("variable", "", entry)));
        for (ScaleEntry scale : codebook.scales()) {
            scale.items().forEach(entry -> rows.add(row("item", scale.name(), entry)));
            scale.scores().forEach(entry -> rows.add(row("score", scale.name(), entry)));
        }
        return new ResultTable("codebook", COLUMNS, rows);
    }

    private static List<Cell> row(String role, String scale, Entry entry) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(role), Cell.of(scale), Cell.of(entry.name())));
        cells.add(entry.place().map(place -> Cell.of(place.header())).orElse(Cell.absent()));
        cells.add(entry.place().map(place -> Cell.of((long) place.position())).orElse(Cell.absent()));
        cells.add(Cell.of(entry.label()));
        cells.add(Cell.of(entry.type().name().toLowerCase(Locale.ROOT)));
        cells.add(Cell.of(entry.unit()));
        cells.add(entry.range().map(range -> Cell.of(range.minimum())).orElse(Cell.absent()));
        cells.add(entry.range().map(range -> Cell.of(range.maximum())).orElse(Cell.absent()));
        cells.add(Cell.of(entry.reversed() ? "yes" : "no"));
        cells.add(Cell.of((long) entry.n()));
        cells.add(Cell.of((long) entry.missing().empty()));
        cells.add(Cell.of((long) entry.missing().declared()));
        cells.add(Cell.of((long) entry.missing().invalid()));
        cells.add(Cell.of((long) entry.missing().notShown()));
        cells.add(Cell.of((long) entry.missing().withheld()));
        cells.add(entry.moments().map(moments -> Cell.of(moments.mean())).orElse(Cell.absent()));
        cells.add(entry.moments()
                .map(moments -> Cell.of(moments.standardDeviation()))
                .orElse(Cell.absent()));
        cells.add(entry.moments().map(moments -> Cell.of(moments.min())).orElse(Cell.absent()));
        cells.add(entry.moments().map(moments -> Cell.of(moments.max())).orElse(Cell.absent()));
        cells.add(Cell.of(values(entry)));
        return cells;
    }

    /** What values mean, or the levels of a category; of a number without words for its values, nothing. */
    private static String values(Entry entry) {
        boolean named = entry.type() == Entry.Type.CATEGORY
                || entry.counts().stream().anyMatch(count -> !count.label().isEmpty());
        return !named
                ? ""
                : entry.counts().stream()
                        .map(count -> count.label().isEmpty() ? count.value() : count.value() + " = " + count.label())
                        .collect(Collectors.joining("; "));
    }
}
