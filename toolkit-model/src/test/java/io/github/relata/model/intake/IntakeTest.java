package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.rows;
import static io.github.relata.model.intake.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final IntakeOptions AUTO = IntakeOptions.auto();

    @TempDir
    private Path folder;

    private RawTable table(String text) throws IOException {
        return Intake.read(write(folder, "answers.csv", text), AUTO).orThrow();
    }

    @Test
    void readsCellsAsTheyStand() throws IOException {
        RawTable table = table("id,Q1,Q2\n1,5,3.50\n2, 4 ,\n03,NA,x y\n");
        assertThat(table.file()).isEqualTo("answers.csv");
        assertThat(table.names()).containsExactly("id", "Q1", "Q2");
        assertThat(table.columnCount()).isEqualTo(3);
        assertThat(table.rowCount()).isEqualTo(3);
        assertThat(rows(table)).containsExactly("2|1|5|3.50", "3|2|4|", "4|03|NA|x y");
        assertThat(table.column(1).number(0)).isEqualTo(5);
        assertThat(table.blankRows()).isEmpty();
        assertThat(table.headers().find("q2")).isEqualTo(new ColumnMatch.Found(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAnyLineEndSemicolonsAndAByteOrderMark(String lineEnd) throws IOException {
        RawTable table = table(String.join(lineEnd, "\uFEFFid;Q1", "1;3,5", "2;é"));
        assertThat(table.names()).containsExactly("id", "Q1");
        assertThat(rows(table)).containsExactly("2|1|3,5", "3|2|é");
        assertThat(table.dialect().decimal()).isEqualTo(',');
    }

    @Test
    void readsQuotes() throws IOException {
        RawTable table = table("\"id\",\"How  are\n you?\",\"\"\n1,\"a,b\nc\", \"say \"\"hi\"\"\" \n2,5\"2,\"\"\n");
        assertThat(table.names()).containsExactly("id", "How are you?", "");
        assertThat(rows(table)).containsExactly("2|1|a,b\nc|say \"hi\"", "3|2|5\"2|");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        RawTable table = table("\"id\",\"a\nb\"\n1,\"x\ny\"\n\n,\n3,z\n, \n\n\n");
        assertThat(rows(table)).containsExactly("2|1|x\ny", "5|3|z");
        assertThat(table.blankRows()).containsExactly(3, 4, 6);
        assertThat(table.rowNumbers().blankCount()).isEqualTo(3);
    }

    @Test
    void countsBlankRowsOfAPlainFile() throws IOException {
        RawTable table = table("id,a\n1,2\n\n,\n3,4\r\n\r\n5,6\n, \n\n\r\n");
        assertThat(rows(table)).containsExactly("2|1|2", "5|3|4", "7|5|6");
        assertThat(table.blankRows()).containsExactly(3, 4, 6, 8);
    }

    @Test
    void looksForTheHeaderBelowBlankRows() throws IOException {
        RawTable table = table("\n,\n\nid,Q1\n\n1,2\n,,,\n3,4\n");
        assertThat(table.names()).containsExactly("id", "Q1");
        assertThat(rows(table)).containsExactly("6|1|2", "8|3|4");
        assertThat(table.blankRows()).containsExactly(5, 7);
    }

    @Test
    void readsASingleColumn() throws IOException {
        RawTable table = table("score\n3\n\n4\n\n");
        assertThat(rows(table)).containsExactly("2|3", "4|4");
        assertThat(table.blankRows()).containsExactly(3);
    }

    @Test
    void keepsHeadersThatRepeatOrAreEmpty() throws IOException {
        assertThat(table("a,a,,\n1,2,3,\n").names()).containsExactly("a", "a", "", "");
    }

    @Test
    void readsWindows1252WhenItIsDeclared() throws IOException {
        Path file = Files.write(
                folder.resolve("alt.csv"), "id;Geschäft\n1;schön\n".getBytes(Charset.forName("windows-1252")));
        RawTable table =
                Intake.read(file, AUTO.withEncoding(Encoding.WINDOWS_1252)).orThrow();
        assertThat(table.names()).containsExactly("id", "Geschäft");
        assertThat(rows(table)).containsExactly("2|1|schön");
    }

    @Test
    void readsUtf16() throws IOException {
        Path marked =
                Files.write(folder.resolve("a.csv"), "\uFEFFid\tä\r\n1\tß\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(rows(Intake.read(marked, AUTO).orThrow())).containsExactly("2|1|ß");
        Path bare = Files.write(folder.resolve("b.csv"), "id\tä\r\n1\tß\r\n".getBytes(StandardCharsets.UTF_16BE));
        RawTable table = Intake.read(bare, AUTO.withEncoding(Encoding.UTF_16)).orThrow();
        assertThat(table.names()).containsExactly("id", "ä");
    }

    @Test
    void takesTheDeclaredDelimiter() throws IOException {
        Path file = write(folder, "a.csv", "a;b,c\n1;2,3\n");
        assertThat(Intake.read(file, AUTO.withDelimiter(';')).orThrow().names()).containsExactly("a", "b,c");
    }

    @Test
    void readsAFileWhoseHeaderIsLongerThanTheHead() throws IOException {
        String longName = "x".repeat(SourceFile.HEAD);
        RawTable table = table("id," + longName + "\n1,2\n");
        assertThat(table.names()).containsExactly("id", longName);
        assertThat(rows(table)).containsExactly("2|1|2");
    }

    @Test
    void knowsTheFormatNamedPlain() throws IOException {
        Path file = write(folder, "a.csv", "a,b\n1,2\n");
        assertThat(Intake.read(file, AUTO.withFormat("plain")).orThrow().rowCount())
                .isEqualTo(1);
        assertThat(Intake.FORMAT_NAMES).contains("auto", "plain", "qualtrics", "excel");
    }

    @Test
    void failsOnAClosedFile() throws IOException {
        SourceFile source = SourceFile.open(write(folder, "a.csv", "a,b\n1,2\n"));
        source.close();
        assertThatThrownBy(() -> source.read(0, new byte[1], 0, 1)).isInstanceOf(IOException.class);
    }

    @Test
    void checksATable() {
        RawColumnBuilder one = new RawColumnBuilder();
        one.add("1");
        RawColumn filled = one.build();
        RawColumn empty = one.build();
        Dialect dialect = new Dialect(StandardCharsets.UTF_8, 0, ',', '.');
        RowNumbers numbers = new RowNumbers(2, new int[0]);
        Export export = Export.plain(TableHeader.of(List.of("a")));
        assertThatThrownBy(() -> new RawTable("f", dialect, List.of("a"), List.of(), numbers, export))
                .hasMessage("1 headers for 0 columns");
        assertThatThrownBy(() -> new RawTable("f", dialect, List.of(), List.of(), numbers, export))
                .hasMessage("0 headers for 0 columns");
        assertThatThrownBy(() -> new RawTable("f", dialect, List.of("a", "b"), List.of(filled, empty), numbers, export))
                .hasMessage("columns of 1 and 0 rows");
    }
}
