package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.decisions;
import static io.github.relata.model.intake.TestFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about how a file is written. */
class DetectedDialectTest {
    @TempDir
    private Path folder;

    private RawTable table(byte[] bytes) throws IOException {
        return Intake.read(Files.write(folder.resolve("a.csv"), bytes), IntakeOptions.auto())
                .orThrow();
    }

    private RawTable table(String text) throws IOException {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsTheEvidence() throws IOException {
        assertThat(decisions(table("a;b;c\n1;2,5;3\n4;5;6\n")))
                .containsExactly(
                        "FORMAT plain: one header row, of no survey software that is known",
                        "ENCODING utf-8: no byte stands against it",
                        "DELIMITER ;: 2 in each of the first 3 rows",
                        "DECIMAL ,: 1 numbers with a comma and 0 with a point in the first 3 rows");
        assertThat(decisions(table("\uFEFFa,b\n1,2\n")))
                .containsExactly(
                        "FORMAT plain: one header row, of no survey software that is known",
                        "ENCODING utf-8: the file begins with the byte order mark of UTF-8",
                        "DELIMITER ,: 1 in each of the first 2 rows",
                        "DECIMAL .: the comma stands between cells");
        assertThat(decisions(table("a|b\n1|2\n\n3|4\n")))
                .endsWith(
                        "DELIMITER |: 1 in 3 of the first 4 rows",
                        "DECIMAL .: no number with a decimal mark in the first 4 rows");
        assertThat(decisions(table("a\n1\n")))
                .contains("DELIMITER ,: no delimiter in the first 2 rows: a single column");
    }

    @Test
    void tellsWhatIsDeclared() throws IOException {
        IntakeOptions declared = IntakeOptions.auto()
                .withEncoding(Encoding.WINDOWS_1252)
                .withDelimiter('\t')
                .withDecimal(',')
                .withFormat("plain");
        Path file = Files.writeString(folder.resolve("a.csv"), "a\tb\n1\t2\n");
        assertThat(decisions(Intake.read(file, declared).orThrow()))
                .endsWith(
                        "ENCODING windows-1252: declared in the study file",
                        "DELIMITER TAB: declared in the study file",
                        "DECIMAL ,: declared in the study file");
    }

    @Test
    void readsWesternTexts() throws IOException {
        byte[] bytes = "id;ort\n1;Ulm\n2;K\u00F6ln\n3;\u20AC 5\n".getBytes(Charset.forName("windows-1252"));
        RawTable table = table(bytes);
        assertThat(rows(table)).containsExactly("2|1|Ulm", "3|2|Köln", "4|3|€ 5");
        assertThat(decisions(table))
                .contains("ENCODING windows-1252: the byte 0xF6 in row 3 is not UTF-8, and hardly any character beyond"
                        + " ASCII is");
        byte[] header = "id;gr\u00F6\u00DFe\n1;2\n".getBytes(Charset.forName("windows-1252"));
        assertThat(table(header).names()).containsExactly("id", "größe");
    }

    @Test
    void readsWesternTextsFarBelowTheHead() throws IOException {
        String rows = "1,abc\n".repeat(SourceFile.HEAD / 6);
        RawTable table = table(("a,b\n" + rows + "2,Z\u00FCrich\n").getBytes(Charset.forName("windows-1252")));
        assertThat(table.column(1).text(table.rowCount() - 1)).isEqualTo("Zürich");
    }

    @Test
    void readsUtf16WithoutAByteOrderMark() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            RawTable table = table("id\tort\r\n1\tKöln\r\n".getBytes(charset));
            assertThat(rows(table)).containsExactly("2|1|Köln");
            assertThat(decisions(table)).contains("ENCODING utf-16: every other byte is NUL, as in " + charset.name());
        }
    }

    @Test
    void readsLinesThatStandInQuotesAsAWhole() throws IOException {
        RawTable tabs = table("\"id\tQ1\tQ2\"\n\"1\ta, b\t3\"\n\n\"2\tc\t4\"\n");
        assertThat(tabs.names()).containsExactly("id", "Q1", "Q2");
        assertThat(rows(tabs)).containsExactly("2|1|a, b|3", "4|2|c|4");
        assertThat(decisions(tabs))
                .contains("DELIMITER TAB: each line stands in quotes as a whole; 2 inside each of the first 3 rows");
        RawTable commas = table("\"id,\"\"say, what\"\"\"\n\"1,\"\"a \"\"\"\"b\"\"\"\"\"\"\"\n");
        assertThat(commas.names()).containsExactly("id", "say, what");
        assertThat(rows(commas)).containsExactly("2|1|a \"b\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a,b\"\n",
                "\"a\",\"b\"\n\"1\",\"2\"\n",
                "\"how, so\"\n\"a, b, c\"\n",
                "\"a\"\n\"b\"\n",
                "\"\"\n\"\"\n"
            })
    void leavesOtherQuotesAlone(String text) {
        assertThat(DialectDetector.detect("a.csv", text.getBytes(StandardCharsets.UTF_8), IntakeOptions.auto())
                        .dialect()
                        .wrapped())
                .isFalse();
    }

    @Test
    void everyEvidenceHasWords() {
        var messages = Messages.beside(EvidenceCode.class, Locale.ENGLISH);
        for (EvidenceCode code : EvidenceCode.values()) {
            assertThat(messages.pattern(code.key())).as(code.key()).isPresent();
            assertThat(code.concern()).isEqualTo(Concern.DATA);
        }
    }
}
