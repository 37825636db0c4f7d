package io.github.relata.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows that R wrote in the shape of a tidy table: some columns say which row of ours it is, the others are equal. */
final class GoldenRows {
    private static final double TOLERANCE = 1e-10;
    private static final Set<String> KEYS = Set.of(
            "model",
            "variable",
            "scale",
            "item",
            "coefficient",
            "parameter1",
            "parameter2",
            "method",
            "step",
            "outcome",
            "term");

    private final List<String> columns;
    private final List<String[]> rows;

    private GoldenRows(List<String> columns, List<String[]> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    static GoldenRows read(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenRows.class.getResourceAsStream("/golden/" + file), file),
                StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().toList();
            List<String[]> rows = new ArrayList<>();
            lines.subList(1, lines.size()).forEach(line -> rows.add(line.split(",", -1)));
            return new GoldenRows(List.of(lines.get(0).split(",")), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a table to these rows; gives how many numbers were compared. */
    int assertEqual(ResultTable table) {
        int compared = 0;
        for (String[] golden : rows) {
            List<Integer> matching = IntStream.range(0, table.rows().size())
                    .filter(row -> isAbout(table, row, golden))
                    .boxed()
                    .toList();
            assertThat(matching).as(String.join(" ", golden)).hasSize(1);
            for (int i = 0; i < golden.length; i++) {
                if (!KEYS.contains(columns.get(i))) {
                    assertCell(table.cell(matching.get(0), columns.get(i)), columns.get(i), golden[i]);
                    compared += golden[i].isEmpty() ? 0 : 1;
                }
            }
        }
        return compared;
    }

    private boolean isAbout(ResultTable table, int row, String[] golden) {
        for (int i = 0; i < golden.length; i++) {
            if (KEYS.contains(columns.get(i))) {
                Cell cell = table.cell(row, columns.get(i));
                String key = cell instanceof Cell.Whole whole ? Long.toString(whole.value()) : cell.asText();
                if (!key.equals(golden[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void assertCell(Cell actual, String column, String expected) {
        if (expected.isEmpty()) {
            assertThat(actual).as(column).isInstanceOf(Cell.Absent.class);
            return;
        }
        double value = Double.parseDouble(expected);
        // A p value is as good as its leading digits, however small it is.
        double scale = column.startsWith("p.") ? Math.abs(value) : Math.max(1, Math.abs(value));
        assertThat(actual.asNumber()).as(column).isCloseTo(value, within(TOLERANCE * scale));
    }
}
