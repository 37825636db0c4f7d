package io.github.relata.model.study;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.FindingText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Study files to read in tests. What is found in each stands at its end: the line {@code # Found:}, then one comment for
 * each finding, by its very words but for the file's name.
 */
final class StudyFixtures {
    private static final Path FOLDER = Path.of("src/test/resources/studies");
    private static final String FOUND = "# Found:";

    private StudyFixtures() {}

    /** The files of a folder, by name. */
    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checked<Study> read(Path file) {
        return StudyReader.with(new SampleInstruments()).read(file);
    }

    /** What a user is told about a file, without its name. */
    static List<String> told(Path file) {
        return FindingText.in(Locale.ENGLISH).lines(read(file).findings()).stream()
                .map(line -> line.substring(file.getFileName().toString().length() + 2))
                .toList();
    }

    /** What the file itself says will be told. */
    static List<String> expected(Path file) {
        List<String> lines = text(file).lines().toList();
        return lines.subList(lines.indexOf(FOUND) + 1, lines.size()).stream()
                .map(line -> line.substring(2))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
