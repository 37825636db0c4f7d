package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.model.finding.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way gives what commons-csv gives, or nothing. */
class PlainReaderTest {
    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Dialect dialect(SourceFile source) {
        return DialectDetector.detect(source.name(), source.head(), IntakeOptions.auto())
                .dialect();
    }

    private static Optional<RawTable> plain(Path file, int threads, int chunkSize) throws IOException {
        try (SourceFile source = SourceFile.open(file)) {
            return PlainReader.read(source, dialect(source), HeaderLayout.ONE, threads, chunkSize);
        }
    }

    private static Checked<RawTable> byRecords(Path file) throws IOException {
        try (SourceFile source = SourceFile.open(file)) {
            return RecordReader.read(source, dialect(source), HeaderLayout.ONE);
        }
    }

    private static void assertSame(RawTable actual, RawTable expected) {
        assertThat(actual.names()).isEqualTo(expected.names());
        assertThat(actual.dialect()).isEqualTo(expected.dialect());
        assertThat(rows(actual)).isEqualTo(rows(expected));
        assertThat(actual.blankRows().toArray()).isEqualTo(expected.blankRows().toArray());
        assertThat(actual.columns().stream().map(TestFiles::storage))
                .isEqualTo(expected.columns().stream().map(TestFiles::storage).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void givesWhatCommonsCsvGivesOrNothing(long seed) throws IOException {
        ReadingAgreement agreement = new ReadingAgreement(folder.resolve("a.csv"));
        agreement.hold(1000, seed);
        assertThat(agreement.counts().get("read by both")).isBetween(300, 900);
        assertThat(agreement.counts()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3\n",
                "a,b\n1,2\n3,4,5\n",
                "a,b\n1,\"x\ny\"\n",
                "a,b\n1,\"x\ry\"\n",
                "a,b\n1,\"say \"\"x\"\"\"\n",
                "a,b\n1,5\"\n",
                "a,b\n1, \"x\"\n",
                "a,b\n1,\"x\" \n",
                "a,b\n1,\"x\n",
                "a,b\n1,2\r3,4\n",
                "a,b\n\r1,2\n",
                "a,b\r1,2\r",
                "a,b\n1,\0\n",
                "a,b\n1,\"\0\"\n",
                "a,b\n1,\uFFFD\n",
                "a\uFFFD,b\n1,2\n",
                "a\n1\n",
                "\na,b\n1,2\n",
                ",\n1,2\n",
                "a,b\n,\n",
                "a,b\n\r\n",
                "a,b"
            })
    void givesUpWhereAFileIsNotPlain(String text) throws IOException {
        assertThat(plain(write(text), 1, PlainReader.CHUNK)).isEmpty();
    }

    @Test
    void readsQuotesRoundWholeCells() throws IOException {
        Path file = write("\"a\",\"b\nc\"\n\"1\",\"x, y\"\n\"\",\"é\"\n");
        RawTable table = plain(file, 1, PlainReader.CHUNK).orElseThrow();
        assertThat(rows(table)).containsExactly("2|1|x, y", "3||é");
        assertSame(table, byRecords(file).orThrow());
    }

    @Test
    void readsLinesLongerThanAChunk() throws IOException {
        String text = "x".repeat(10_000);
        Path file = write("a,b\n1," + text + "\n2,y\n3," + text + text);
        RawTable table = plain(file, 2, 100).orElseThrow();
        assertSame(table, byRecords(file).orThrow());
    }

    @Test
    void tellsWhenAFileShrinksWhileItIsRead() throws IOException {
        Path file = write("a,b\n" + "1,2\n".repeat(SourceFile.HEAD));
        try (SourceFile source = SourceFile.open(file)) {
            Dialect dialect = dialect(source);
            Files.writeString(file, "a,b\n1,2\n");
            assertThatThrownBy(() -> PlainReader.read(source, dialect, HeaderLayout.ONE, 2, 1000))
                    .isInstanceOf(IOException.class)
                    .hasMessage("a.csv became shorter while it was read");
        }
    }

    @Test
    void passesOverManyEmptyLinesAtTheEnd() throws IOException {
        Path file = write("a,b\n1,2" + "\r\n".repeat(5000));
        assertThat(rows(plain(file, 1, PlainReader.CHUNK).orElseThrow())).containsExactly("2|1|2");
    }
}
