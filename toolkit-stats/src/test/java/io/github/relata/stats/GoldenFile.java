package io.github.relata.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A table that an R script wrote beside itself: plain cells without quotes, empty for not available. */
public final class GoldenFile {
    private GoldenFile() {}

    /** The rows of {@code /golden/<path>}. */
    public static Stream<Row> rows(String path) {
        List<String> lines = lines("/golden/" + path);
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> byName = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                byName.put(header.get(i), cells[i]);
            }
            rows.add(new Row(byName));
        }
        return rows.stream();
    }

    /** The columns of numbers of one name, in their order. */
    public static double[][] columns(String path, String name) {
        return rows(path)
                .filter(row -> row.text("name").equals(name))
                .map(row -> row.numbers("values"))
                .toArray(double[][]::new);
    }

    /** One row. */
    public record Row(Map<String, String> cells) {
        /** The cell as text. */
        public String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        /** The cell as a number, {@code NaN} if empty. */
        public double number(String column) {
            String cell = text(column);
            return cell.isEmpty() || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
        }

        /** The cell as a whole number. */
        public int integer(String column) {
            return (int) number(column);
        }

        /** The cell as a list of numbers. */
        public double[] numbers(String column) {
            return Stream.of(text(column).split(" "))
                    .mapToDouble(cell -> cell.equals("NA") ? Double.NaN : Double.parseDouble(cell))
                    .toArray();
        }

        @Override
        public String toString() {
            StringBuilder name = new StringBuilder(cells.getOrDefault("name", ""));
            for (String column : List.of(
                    "method", "missing", "use", "type", "item", "i", "j", "errors", "figure", "unit", "kind",
                    "place")) {
                name.append(cells.containsKey(column) ? ", " + column + " " + cells.get(column) : "");
            }
            return name.toString();
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(GoldenFile.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
