package io.github.relata.report.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableWritersTest {
    private static final ResultTable CORRELATIONS = new ResultTable(
            "correlations",
            List.of("parameter1", "parameter2", "estimate", "p.value", "n.obs"),
            List.of(
                    List.of(Cell.of("age"), Cell.of("a \"b\", c"), Cell.of(-0.25), Cell.of(1e-320), Cell.of(120L)),
                    List.of(Cell.of("=age"), Cell.of("x"), Cell.absent(), Cell.of(Double.NaN), Cell.of(0L))));
    private static final ResultTable EMPTY = new ResultTable("notes", List.of("table", "reason"), List.of());

    @Test
    void writesATableAsCsv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(CORRELATIONS, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                parameter1,parameter2,estimate,p.value,n.obs
                age,"a ""b"", c",-0.25,1e-320,120
                '=age,x,,,0
                """);
    }

    @Test
    void writesAnEmptyTableAsItsHeader() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(EMPTY, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("table,reason\n");
    }

    @Test
    void writesTablesAsJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonResults.write(List.of(CORRELATIONS, EMPTY), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "schema.version": 1,
                  "tables": {
                    "correlations": {
                      "columns": ["parameter1","parameter2","estimate","p.value","n.obs"],
                      "rows": [
                        ["age","a \\"b\\", c",-0.25,1e-320,120],
                        ["=age","x",null,null,0]
                      ]
                    },
                    "notes": {
                      "columns": ["table","reason"],
                      "rows": []
                    }
                  }
                }
                """);
    }

    @Test
    void writesNoTablesAsJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonResults.write(List.of(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\n  \"schema.version\": 1,\n  \"tables\": {}\n}\n");
    }

    @Test
    void writesAManifest() {
        Map<String, Fact> data = new LinkedHashMap<>();
        data.put("file", Fact.of("answers.csv"));
        data.put("rows", Fact.of(120L));
        data.put("steps", new Fact.Listing(List.of(new Fact.Group(Map.of("left", Fact.of(0.5))), Fact.of("Ünïcode"))));
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("data", new Fact.Group(data));
        facts.put("seed", new Fact.Value(Cell.absent()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Manifest("0.1.0", facts).write(List.of("report.html", "tables/a.csv"), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "schema.version": 1,
                  "software": "Relata",
                  "version": "0.1.0",
                  "data": {
                    "file": "answers.csv",
                    "rows": 120,
                    "steps": [
                      {
                        "left": 0.5
                      },"Ünïcode"
                    ]
                  },
                  "seed": null,
                  "files": ["report.html","tables/a.csv"]
                }
                """);
    }
}
