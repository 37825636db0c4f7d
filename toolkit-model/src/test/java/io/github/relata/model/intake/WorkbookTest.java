package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.decisions;
import static io.github.relata.model.intake.TestFiles.marked;
import static io.github.relata.model.intake.TestFiles.messages;
import static io.github.relata.model.intake.TestFiles.rows;
import static io.github.relata.model.intake.XlsxFile.blank;
import static io.github.relata.model.intake.XlsxFile.formula;
import static io.github.relata.model.intake.XlsxFile.number;
import static io.github.relata.model.intake.XlsxFile.row;
import static io.github.relata.model.intake.XlsxFile.styled;
import static io.github.relata.model.intake.XlsxFile.text;
import static io.github.relata.model.intake.XlsxFile.truth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final IntakeOptions AUTO = IntakeOptions.auto();
    private static final String TWO_ROWS = row(1, text("a"), text("b")) + row(2, number("1"), number("2"));

    @TempDir
    private Path folder;

    private Checked<RawTable> read(XlsxFile workbook, IntakeOptions options) throws IOException {
        return Intake.read(workbook.write(folder.resolve("a.xlsx")), options);
    }

    private RawTable table(String rows) throws IOException {
        return read(new XlsxFile().sheet("Answers", rows), AUTO).orThrow();
    }

    @Test
    void readsCellsAsTheyAreShown() throws IOException {
        RawTable table =
                table(row(1, text("id"), text("when\nwas it"), text("share"), text("yes"), text("sum"), text("day"))
                        + row(
                                2,
                                text(" 007 "),
                                styled(2, "45717.586805555555"),
                                number("0.30000000000000004"),
                                truth(true),
                                formula("C2*2", "0.60000000000000009"),
                                styled(1, "45717"))
                        + row(
                                3,
                                text("b"),
                                styled(2, "45718"),
                                number("1E-7"),
                                truth(false),
                                formula("\"x\"", "x"),
                                styled(3, "0.5")));
        assertThat(table.names()).containsExactly("id", "when was it", "share", "yes", "sum", "day");
        assertThat(rows(table))
                .containsExactly(
                        "2|007|2025-03-01 14:05:00|0.3|TRUE|0.6|2025-03-01",
                        "3|b|2025-03-02 00:00:00|0.0000001|FALSE|x|12:00:00");
        assertThat(decisions(table))
                .containsExactly(
                        "FORMAT excel: a workbook of Excel, whose sheet has one header row",
                        "SHEET Answers: the only sheet");
    }

    @Test
    void showsNumbersThatAreNoDates() throws IOException {
        assertThat(rows(table(row(1, text("a"), text("b")) + row(2, styled(4, "45717.5"), styled(1, "-3")))))
                .containsExactly("2|45717.5|-3");
    }

    @Test
    void countsRowsAsTheSheetDoes() throws IOException {
        RawTable table = table(row(3, text("a"), blank(), text("c"))
                + row(4, number("1"), blank(), number("3"))
                + row(5, blank(), blank())
                + row(9, number("2"), number("5"), blank(), number("7"))
                + row(10, blank()));
        assertThat(table.names()).containsExactly("a", "", "c", "");
        assertThat(rows(table)).containsExactly("4|1||3|", "9|2|5||7");
        assertThat(table.blankRows()).containsExactly(5, 6, 7, 8);
    }

    @Test
    void choosesASheet() throws IOException {
        XlsxFile workbook = new XlsxFile()
                .hiddenSheet("Secret", TWO_ROWS)
                .sheet("Read me", row(1, text("About this file")))
                .sheet("Answers", TWO_ROWS)
                .sheet("Old", row(1, text("x"), text("y")) + row(2, number("8"), number("9")));
        assertThat(decisions(read(workbook, AUTO).orThrow()))
                .contains("SHEET Answers: the first with answers of: Secret, Read me, Answers, Old");
        RawTable byName = read(workbook, AUTO.withSheet("old")).orThrow();
        assertThat(byName.names()).containsExactly("x", "y");
        assertThat(decisions(byName)).contains("SHEET Old: declared in the study file");
        assertThat(read(workbook, AUTO.withSheet("4")).orThrow().names()).containsExactly("x", "y");
        assertThat(read(workbook, AUTO.withSheet("Secret")).orThrow().names()).containsExactly("a", "b");
        assertThat(messages(read(workbook, AUTO.withSheet("5"))))
                .containsExactly("a.xlsx: there is no sheet \"5\". Its sheets are: Secret, Read me, Answers, Old.");
        assertThat(messages(read(workbook, AUTO.withSheet("Read me"))))
                .containsExactly("a.xlsx: the file has a header and no answers below it."
                        + " Export the answers again, or name the file that holds them.");
    }

    @Test
    void knowsTheFormatInTheSheet() throws IOException {
        String export = row(
                        1,
                        text("StartDate"),
                        text("EndDate"),
                        text("Status"),
                        text("Finished"),
                        text("ResponseId"),
                        text("Q1"))
                + row(
                        2,
                        text("Start Date"),
                        text("End Date"),
                        text("Response Type"),
                        text("Finished"),
                        text("Response ID"),
                        text("How?"))
                + row(3, styled(2, "45717"), styled(2, "45717"), number("0"), number("1"), text("R_1"), number("4"))
                + row(4, styled(2, "45717"), styled(2, "45717"), number("1"), number("1"), text("R_2"), number("4"));
        RawTable table = table(export);
        assertThat(table.export().format()).isEqualTo("qualtrics");
        assertThat(marked(table)).containsExactly("PREVIEW Status = 1: [4]");
        RawTable plain = read(new XlsxFile().sheet("Answers", export), AUTO.withFormat("excel"))
                .orThrow();
        assertThat(plain.rowCount()).isEqualTo(3);
        assertThat(plain.export().format()).isEqualTo("excel");
    }

    @Test
    void tellsFormulasWithoutValuesAndNumbersThatAreTexts() throws IOException {
        Checked<RawTable> checked = read(
                new XlsxFile()
                        .sheet(
                                "Answers",
                                row(1, text("a"), text("b"))
                                        + row(2, formula("B2*2", ""), text("4"))
                                        + row(3, number("1"), text("5"))),
                AUTO);
        assertThat(rows(checked.orThrow())).containsExactly("2||4", "3|1|5");
        assertThat(messages(checked))
                .containsExactly(
                        "a.xlsx, row 2, column \"A\": a formula was saved without its value, and the cell counts as"
                                + " empty. Open the workbook in Excel, let it calculate, and save it.",
                        "a.xlsx, column \"B\": numbers stand as text here and are read as numbers (2)."
                                + " Nothing needs to be done, unless they are codes that only look like numbers.");
    }

    @Test
    void tellsEmptySheets() throws IOException {
        assertThat(messages(read(new XlsxFile().sheet("Answers", ""), AUTO)))
                .containsExactly("a.xlsx: the sheet is empty. Name the sheet with the answers as data.sheet.");
    }

    @Test
    void tellsDamagedWorkbooks() throws IOException {
        String line = "a.csv: this workbook cannot be read: it is damaged, or not a workbook of Excel (.xlsx)."
                + " Open it in Excel and save it anew as .xlsx, or the sheet as \"CSV UTF-8 (comma delimited)\".";
        Path file = folder.resolve("a.csv");
        assertThat(messages(Intake.read(Files.writeString(file, "PK\u0003\u0004......[Content_Types].xml..."), AUTO)))
                .containsExactly(line);
        byte[] whole = Files.readAllBytes(new XlsxFile().sheet("A", TWO_ROWS).write(folder.resolve("b.xlsx")));
        for (int length = 200; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(messages(Intake.read(Files.write(file, cut), AUTO))).containsExactly(line);
        }
    }

    @Test
    void tellsOldAndProtectedWorkbooks() throws IOException {
        byte[] container = new byte[2048];
        System.arraycopy("\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1), 0, container, 0, 4);
        container[30] = 9;
        container[48] = 1;
        Path file = Files.write(folder.resolve("a.xls"), container);
        assertThat(messages(Intake.read(file, AUTO)))
                .containsExactly("a.xls: this is a workbook in the format of old Excel (.xls), which cannot be read."
                        + " Open it and save it as .xlsx, or the sheet as \"CSV UTF-8 (comma delimited)\".");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, container, 1024 + 128, name.length);
        assertThat(messages(Intake.read(Files.write(file, container), AUTO)))
                .containsExactly(
                        "a.xls: this workbook opens with a password only. Open it and save it without the password:"
                                + " File, Info, Protect Workbook, Encrypt with Password.");
        container[48] = 99;
        assertThat(messages(Intake.read(Files.write(file, container), AUTO)).get(0))
                .contains("old Excel");
    }

    @Test
    void tellsWhatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        String line = "a.csv: this is no Excel workbook. Leave data.format and data.sheet out, or name the .xlsx file.";
        assertThat(messages(Intake.read(file, AUTO.withFormat("excel")))).containsExactly(line);
        assertThat(messages(Intake.read(file, AUTO.withSheet("1")))).containsExactly(line);
        Path document = Files.writeString(
                folder.resolve("a.ods"), "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(messages(Intake.read(document, AUTO)))
                .containsExactly("a.ods: this is an OpenDocument file, which cannot be read."
                        + " Open it and save it as .xlsx, or the sheet as CSV in UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "General # false # false",
                "0.00 # false # false",
                "dd/mm/yyyy # true # false",
                "mmm-yy # true # false",
                "m/d/yy h:mm # true # true",
                "[h]:mm:ss # false # true",
                "mm:ss # false # true",
                "[$-409]d mmmm # true # false",
                "[Red]0.0 # false # false",
                "0\\d # false # false",
                "0\"days\" # false # false",
                "[ # false # false"
            })
    void tellsDatesFromNumbers(String format, boolean days, boolean time) {
        assertThat(ExcelDateFormat.of(format)).isEqualTo(new ExcelDateFormat(days, time));
    }

    /** Texts and numbers in a sheet are the same table as in a CSV. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void givesWhatACsvOfTheSameCellsGives(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            int width = 2 + random.nextInt(4);
            int height = 1 + random.nextInt(12);
            StringBuilder csv = new StringBuilder();
            StringBuilder sheet = new StringBuilder();
            for (int row = 1; row <= height + 1; row++) {
                String[] cells = new String[width];
                for (int column = 0; column < width; column++) {
                    String cell = row == 1 ? "Q" + column : RandomCells.next(random, 4);
                    csv.append(column == 0 ? "" : ",").append('"').append(cell).append('"');
                    cells[column] = cell.isBlank() ? blank() : text(cell);
                }
                csv.append('\n');
                sheet.append(row(row, cells));
            }
            csv.append("1,".repeat(width - 1)).append("1\n");
            String[] ones = new String[width];
            Arrays.fill(ones, number("1"));
            sheet.append(row(height + 2, ones));
            RawTable expected = Intake.read(TestFiles.write(folder, "a.csv", csv.toString()), AUTO)
                    .orThrow();
            RawTable actual = table(sheet.toString());
            assertThat(actual.names()).isEqualTo(expected.names());
            assertThat(rows(actual)).isEqualTo(rows(expected));
            assertThat(actual.blankRows().toArray())
                    .isEqualTo(expected.blankRows().toArray());
        }
    }
}
