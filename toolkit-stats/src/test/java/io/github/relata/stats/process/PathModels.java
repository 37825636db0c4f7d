package io.github.relata.stats.process;

import io.github.relata.stats.GoldenFile;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.process.Variable.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The path models of mediation.R and their data, by the short notation of that script. */
final class PathModels {
    static final List<String> COLUMNS =
            List.of("x", "x2", "w", "z", "b", "g1", "g2", "c1", "c2", "m1", "m2", "m3", "m4", "y", "y2");
    private static final Map<String, Variable> CATEGORIES = Map.of(
            "b",
            Variable.binary("b", COLUMNS.indexOf("b")),
            "g",
            Variable.category(
                    "g", "0", List.of(new Level("1", COLUMNS.indexOf("g1")), new Level("2", COLUMNS.indexOf("g2")))));

    private PathModels() {}

    static Variable variable(String name) {
        return CATEGORIES.getOrDefault(name, Variable.numeric(name, COLUMNS.indexOf(name)));
    }

    /** Arrows such as {@code x>m1:w+z|x>y|m1>y}, and the names of covariates. */
    static PathModel parse(String text, String covariates) {
        return parse(text, covariates, PathModels::variable);
    }

    /** The same notation with other variables. */
    static PathModel parse(String text, String covariates, Function<String, Variable> variables) {
        List<Arrow> arrows = new ArrayList<>();
        for (String one : text.split("\\|", -1)) {
            String[] parts = one.split(":", -1);
            String[] ends = parts[0].split(">", -1);
            Arrow arrow = Arrow.of(variables.apply(ends[0]), variables.apply(ends[1]));
            arrows.add(parts.length == 1 ? arrow : arrow.by(moderators(parts[1], variables)));
        }
        PathModel model = new PathModel(arrows, List.of());
        return covariates.isEmpty() ? model : model.with(all(covariates, " ", variables));
    }

    private static Moderators moderators(String by, Function<String, Variable> variables) {
        return by.contains("*")
                ? Moderators.product(all(by, "\\*", variables))
                : Moderators.additive(all(by, "\\+", variables));
    }

    private static Variable[] all(String names, String separator, Function<String, Variable> variables) {
        return List.of(names.split(separator, -1)).stream().map(variables).toArray(Variable[]::new);
    }

    /** A model of the golden file by name. */
    static PathModel named(String name) {
        return GoldenFile.rows("process/models.csv")
                .filter(row -> row.text("name").equals(name))
                .map(row -> parse(row.text("paths"), row.text("covariates")))
                .findFirst()
                .orElseThrow();
    }

    static NumericTable table() {
        List<GoldenFile.Row> rows =
                GoldenFile.rows("process/mediation-data.csv").toList();
        return NumericTable.of(COLUMNS.stream()
                .map(column ->
                        rows.stream().mapToDouble(row -> row.number(column)).toArray())
                .toArray(double[][]::new));
    }

    static int[] teams() {
        return GoldenFile.rows("process/mediation-data.csv")
                .mapToInt(row -> row.integer("team"))
                .toArray();
    }
}
