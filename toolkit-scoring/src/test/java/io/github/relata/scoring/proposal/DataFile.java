package io.github.relata.scoring.proposal;

import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.intake.RawTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A data file made for a test, column by column. */
public final class DataFile {
    private final int rows;
    private final List<String> headers = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    /** A file of so many rows. */
    public DataFile(int rows) {
        this.rows = rows;
    }

    /** One more column, whose cells are told by their row, from 0. */
    public DataFile column(String header, IntFunction<String> cell) {
        headers.add(header);
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(cell.apply(row));
        }
        columns.add(cells);
        return this;
    }

    /** One more column of whole numbers, each as likely; the first two rows have the lowest and the highest. */
    public DataFile numbers(String header, int lowest, int highest) {
        Random random = new Random(headers.size());
        return column(
                header,
                row -> Integer.toString(
                        row == 0 ? lowest : row == 1 ? highest : lowest + random.nextInt(highest - lowest + 1)));
    }

    /** As many columns of numbers, called by a stem and their number. */
    public DataFile items(String stem, int count, int lowest, int highest) {
        for (int item = 1; item <= count; item++) {
            numbers(stem + item, lowest, highest);
        }
        return this;
    }

    /** Writes it to a folder. */
    public Path write(Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add(line(headers));
        for (int row = 0; row < rows; row++) {
            int at = row;
            lines.add(line(columns.stream().map(cells -> cells.get(at)).toList()));
        }
        try {
            return Files.write(folder.resolve("data.csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it to a folder and reads it. */
    public RawTable read(Path folder) {
        return Intake.read(write(folder), IntakeOptions.auto()).orThrow();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(","));
    }
}
