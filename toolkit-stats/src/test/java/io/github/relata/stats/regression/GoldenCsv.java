package io.github.relata.stats.regression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A CSV file that an R script of {@code golden/regression} has written: no quotes, empty = not available. */
final class GoldenCsv {
    private final List<String> header;
    private final List<List<String>> rows;

    private GoldenCsv(List<String> lines) {
        this.header = cells(lines.get(0));
        this.rows = lines.stream().skip(1).map(GoldenCsv::cells).toList();
    }

    static GoldenCsv read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenCsv.class.getResourceAsStream("/golden/regression/" + name)),
                StandardCharsets.UTF_8))) {
            return new GoldenCsv(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> rows() {
        return rows;
    }

    /** A column as numbers, NaN where empty. */
    double[] numbers(String column) {
        int place = header.indexOf(column);
        return rows.stream().mapToDouble(row -> number(row.get(place))).toArray();
    }

    static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }
}
