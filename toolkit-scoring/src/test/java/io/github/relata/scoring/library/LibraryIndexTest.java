package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.file.InstrumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index is that of the files beside it. {@link #main} writes it anew, run in the module's folder. */
class LibraryIndexTest {
    private static final Path LIBRARY = Path.of("src/main/resources/io/github/relata/scoring/library");

    @Test
    void theIndexIsThatOfTheFiles() throws IOException {
        assertThat(Files.readAllLines(LIBRARY.resolve(LibraryIndex.FILE)))
                .as("index.txt is out of date: run the main method of LibraryIndexTest in toolkit-scoring")
                .isEqualTo(linesOfFiles());
    }

    @Test
    void aLineSaysWhatTheFileSays() {
        assertThat(Instruments.shipped().summaries())
                .allSatisfy(summary -> assertThat(InstrumentSummary.parse(summary.line()))
                        .isEqualTo(summary)
                        .isEqualTo(InstrumentSummary.of(Instruments.shipped().get(summary.id()))));
    }

    @Test
    void noTwoInstrumentsAnswerToOneName() {
        assertThat(Instruments.shipped().summaries().stream()
                        .flatMap(summary -> summary.names().stream())
                        .map(InstrumentCatalog::normalized))
                .doesNotHaveDuplicates();
    }

    @Test
    void isSearchedByAnyOfItsWords() {
        InstrumentSummary stress = summary("pss10");
        assertThat(List.of("stress", "PSS-10", "perceived scale", "efficacy", "dirasakan"))
                .allMatch(stress::mentions);
        assertThat(stress.mentions("stress partner")).isFalse();
        assertThat(summary("mspss").mentions("support.emotional")).isFalse();
    }

    @Test
    void isFoundByConstructAndFacet() {
        InstrumentSummary support = summary("mspss");
        assertThat(support.measures("support")).isTrue();
        assertThat(support.measures("source")).isTrue();
        assertThat(support.measures("source.family")).isTrue();
        assertThat(support.measures("sour")).isFalse();
        assertThat(support.measures("stress")).isFalse();
        assertThat(summary("pss10").commercial()).isEqualTo(Licence.Use.PERMISSION);
    }

    @Test
    void aFileThatTheLibraryLacksIsAFaultOfOurs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LibraryIndex.resource("absent.yaml"))
                .withMessage("the library lacks its file absent.yaml");
    }

    private static InstrumentSummary summary(String id) {
        return Instruments.shipped().summaries().stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> linesOfFiles() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(LibraryIndexTest::lineOf)
                    .toList();
        }
    }

    private static String lineOf(Path file) {
        Instrument instrument = InstrumentReader.read(file).orThrow().instrument();
        assertThat(file).hasFileName(instrument.id() + ".yaml");
        return InstrumentSummary.of(instrument).line();
    }

    /** Writes the index anew from the files. */
    public static void main(String[] args) throws IOException {
        Files.write(LIBRARY.resolve(LibraryIndex.FILE), linesOfFiles());
    }
}
