package io.github.relata.report.results;

import java.io.OutputStream;
import java.util.List;

/** Writes tidy tables as one JSON text: {@code {"schema.version": 1, "tables": {NAME: {"columns": …, "rows": …}}}}. */
public final class JsonResults {
    /** Raised when a reader of {@code results.json} must change. */
    private static final long SCHEMA_VERSION = 1;

    private JsonResults() {}

    /** Writes tables in their order; the stream stays open. */
    public static void write(List<ResultTable> tables, OutputStream out) {
        JsonOutput json = new JsonOutput(out);
        json.startGroup()
                .name("schema.version")
                .whole(SCHEMA_VERSION)
                .name("tables")
                .startGroup();
        for (ResultTable table : tables) {
            json.name(table.name()).startGroup();
            json.name("columns").startList();
            table.columns().forEach(json::text);
            json.endList().name("rows").startList();
            for (List<Cell> row : table.rows()) {
                json.startList();
                row.forEach(cell -> cell.accept(json));
                json.endList();
            }
            json.endList().endGroup();
        }
        json.endGroup().endGroup().finish();
    }
}
