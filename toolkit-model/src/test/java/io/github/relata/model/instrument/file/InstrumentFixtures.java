package io.github.relata.model.instrument.file;

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
 * Instrument files with faults. What is found in each stands at its end: the line {@code # Found:}, then one comment for
 * each finding, by its very words but for the file's name.
 */
final class InstrumentFixtures {
    private static final Path FOLDER = Path.of("src/test/resources/instruments/bad");
    private static final String FOUND = "# Found:";

    private InstrumentFixtures() {}

    /** All files, by name. */
    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a user is told about a file, without its name. */
    static List<String> told(Path file) {
        Checked<InstrumentFile> read = InstrumentReader.read(file);
        int name = file.getFileName().toString().length() + 2;
        return FindingText.in(Locale.ENGLISH).lines(read.findings()).stream()
                .map(line -> line.substring(name))
                .toList();
    }

    /** What the file itself says will be told. */
    static List<String> expected(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(lines.indexOf(FOUND) + 1, lines.size()).stream()
                .map(line -> line.substring(2))
                .toList();
    }
}
