package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Reads malformed files and holds that nothing is lost in silence: a file is read with every letter and digit of it in a
 * header or a cell and every row accounted for, or refused by a finding that names it and says what to do.
 */
final class MalformedReading {
    private final Path folder;
    private final Map<String, Map<String, Integer>> outcomes = new TreeMap<>();

    MalformedReading(Path folder) {
        this.folder = folder;
    }

    /** Reads so many rounds of files drawn from a seed: arguments are their number and the seed. */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("malformed");
        MalformedReading reading = new MalformedReading(folder);
        reading.hold(rounds, seed);
        reading.hold(MalformedWorkbooks.bomb(600));
        for (Path file : List.of(folder.resolve("a.csv"), folder.resolve("a.xlsx"), folder.resolve("scratch"))) {
            Files.deleteIfExists(file);
        }
        Files.delete(folder);
        System.out.println(reading.count() + " files, seed " + seed + ": none crashed or lost a letter");
        reading.outcomes().forEach((kind, counts) -> System.out.println("  " + kind + ": " + counts));
    }

    /** Reads so many rounds of files drawn from a seed. */
    void hold(int rounds, long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            List<MalformedFile> files = new ArrayList<>(MalformedTexts.next(random));
            files.addAll(MalformedWorkbooks.next(random, folder.resolve("scratch")));
            for (MalformedFile file : files) {
                hold(file);
            }
        }
    }

    /** By kind, how many files were read, and how many refused for what. */
    Map<String, Map<String, Integer>> outcomes() {
        return outcomes;
    }

    /** How many files there were. */
    int count() {
        return outcomes.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    void hold(MalformedFile file) throws IOException {
        Path path = file.write(folder);
        Checked<RawTable> checked = Intake.read(path, IntakeOptions.auto());
        if (checked.value().isPresent()) {
            assertThat(checked.findings()).as(file.kind()).noneMatch(Finding::isError);
            assertWhole(file, checked.value().get());
            count(file, "read");
        } else {
            assertThat(checked.findings()).as(file.kind()).anyMatch(Finding::isError);
            for (String line : TestFiles.messages(checked)) {
                assertThat(line)
                        .as(file.kind())
                        .startsWith(file.name())
                        .endsWith(".")
                        .contains(". ");
            }
            count(file, "refused: " + checked.findings().get(0).code().key());
        }
    }

    private void count(MalformedFile file, String outcome) {
        outcomes.computeIfAbsent(file.kind(), kind -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    private static void assertWhole(MalformedFile file, RawTable table) {
        long inTable = table.export().header().rows().stream()
                .flatMap(List::stream)
                .mapToLong(MalformedReading::ink)
                .sum();
        for (RawColumn column : table.columns()) {
            for (int row = 0; row < column.size(); row++) {
                inTable += ink(column.text(row));
            }
        }
        if (file.name().endsWith(".csv")) {
            assertThat(inTable)
                    .as(file.kind())
                    .isEqualTo(ink(file.text(table.dialect().charset())));
        }
        long last = table.rowNumber(table.rowCount() - 1);
        long blankBefore = table.blankRows().filter(row -> row < last).count();
        long header = table.rowNumber(0)
                - table.blankRows().filter(row -> row < table.rowNumber(0)).count();
        assertThat(last).as(file.kind()).isEqualTo(header + table.rowCount() - 1 + blankBefore);
    }

    /** How many letters and digits a text has. */
    private static long ink(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
