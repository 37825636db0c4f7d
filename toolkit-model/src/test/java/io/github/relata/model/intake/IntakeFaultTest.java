package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.messages;
import static io.github.relata.model.intake.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingGroup;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a data file, by the very words it is told in. */
class IntakeFaultTest {
    private static final IntakeOptions AUTO = IntakeOptions.auto();

    @TempDir
    private Path folder;

    private List<String> faults(String text) throws IOException {
        return messages(Intake.read(write(folder, "a.csv", text), AUTO));
    }

    private List<String> faults(byte[] bytes, IntakeOptions options) throws IOException {
        return messages(Intake.read(Files.write(folder.resolve("a.csv"), bytes), options));
    }

    @ParameterizedTest
    @EnumSource(IntakeCode.class)
    void everyCodeHasWordsAndARemedy(IntakeCode code) {
        assertThat(code.concern()).isEqualTo(Concern.DATA);
        var messages = Messages.beside(IntakeCode.class, Locale.ENGLISH);
        assertThat(messages.pattern(code.key())).isPresent();
        assertThat(messages.pattern(code.key() + ".remedy")).isPresent();
    }

    @Test
    void missingFile() throws IOException {
        write(folder, "notes.txt", "");
        assertThat(messages(Intake.read(folder.resolve("answers.csv"), AUTO)))
                .containsExactly("answers.csv: there is no such file in " + folder
                        + ". Correct the name of the data file, or put the file there.");
    }

    @Test
    void misspeltFile() throws IOException {
        write(folder, "responses.csv", "");
        assertThat(messages(Intake.read(folder.resolve("reponses.csv"), AUTO)))
                .containsExactly(
                        "reponses.csv: there is no such file in " + folder + ". Did you mean \"responses.csv\"?");
    }

    @Test
    void missingFolder() {
        Path data = folder.resolve("data");
        assertThat(messages(Intake.read(data.resolve("a.csv"), AUTO)))
                .containsExactly("a.csv: there is no such file, nor a folder " + data
                        + ". Correct the path of the data file; it counts from the folder of the study file.");
    }

    @Test
    void folderInsteadOfAFile() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        assertThat(messages(Intake.read(data, AUTO)))
                .containsExactly("data: this is a folder, not a file. Name the CSV file in it.");
        assertThat(messages(Intake.read(Path.of("/"), AUTO)))
                .containsExactly("/: this is a folder, not a file. Name the CSV file in it.");
    }

    @Test
    void deniedFile() {
        var group = new FindingGroup(List.of(FileFault.accessDenied(folder.resolve("a.csv"))));
        assertThat(FindingText.in(Locale.ENGLISH).line(group))
                .isEqualTo("a.csv: the file may not be read: the system denies access. Close the program that holds it,"
                        + " give yourself the right to read it, or copy it to a folder of your own.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\n", "\uFEFF", ",,\n,,\n", "\n\n\"\"\n"})
    void emptyFile(String text) throws IOException {
        assertThat(faults(text)).containsExactly("a.csv: the file is empty. Export the answers again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b",
                "a,b\n",
                "a,b\r\n\r\n\n",
                "a,b\n,\n\n , \n",
                "\"a\",\"b\n\"\n",
                "a\n\n",
                "a,b\n\"\",\"\"\n",
                "\uFEFFa;b\n"
            })
    void headerWithoutRows(String text) throws IOException {
        assertThat(faults(text))
                .containsExactly("a.csv: the file has a header and no answers below it."
                        + " Export the answers again, or name the file that holds them.");
    }

    @Test
    void otherKindsOfFile() throws IOException {
        assertThat(faults("$FL2@(#) SPSS DATA FILE"))
                .containsExactly("a.csv: this is an SPSS data file, which cannot be read yet."
                        + " Export it from SPSS, PSPP or jamovi as CSV.");
        assertThat(faults("$FL3@(#) SPSS DATA FILE"))
                .hasSize(1)
                .first()
                .asString()
                .contains("SPSS");
        assertThat(faults("%PDF-1.7"))
                .containsExactly(
                        "a.csv: this is a PDF document, not a table of answers." + " Export the answers as CSV UTF-8.");
        assertThat(faults("PK\u0003\u0004......answers.csv"))
                .containsExactly("a.csv: this is a compressed archive. Unpack it and name the CSV file in it.");
        assertThat(faults("\u001F\u008B\u0008".getBytes(StandardCharsets.ISO_8859_1), AUTO))
                .containsExactly("a.csv: this is a compressed archive. Unpack it and name the CSV file in it.");
        assertThat(faults("\n<!DOCTYPE html><html>"))
                .containsExactly("a.csv: this is a web page, not a table of answers: perhaps a log-in page was saved in"
                        + " its place. Download the export again as CSV.");
        assertThat(faults("<HTML lang=en>")).hasSize(1).first().asString().contains("web page");
        assertThat(faults("a,b\n1,\0\n"))
                .containsExactly("a.csv: this is not a text file. Export the answers as CSV UTF-8;"
                        + " a text in UTF-16 needs data.encoding: utf-16.");
    }

    @Test
    void damagedContainerOfOldOffice() throws IOException {
        byte[] bytes = new byte[600];
        Arrays.fill(bytes, (byte) 0xFF);
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        assertThat(faults(bytes, AUTO)).hasSize(1).first().asString().contains("old Excel");
    }

    @Test
    void nulBelowTheHead() throws IOException {
        String rows = "1,\"x\ny\"\n".repeat(SourceFile.HEAD / 8);
        assertThat(faults("a,b\n" + rows + "1,\0\n"))
                .containsExactly("a.csv, row 8194: there is a NUL character: the file is damaged or not a text file."
                        + " Export the answers again as CSV UTF-8.");
        assertThat(faults("a,b\n" + "1,2\n".repeat(SourceFile.HEAD / 4) + "1,\0\n"))
                .containsExactly("a.csv, row 16386: there is a NUL character: the file is damaged or not a text file."
                        + " Export the answers again as CSV UTF-8.");
    }

    @Test
    void damagedUtf8() throws IOException {
        byte[] bytes = "id;ort\n1;Münster\n\"2\";\"a\nb\"\n3;Xöln\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 'X' ? (byte) 0xF6 : bytes[i];
        }
        assertThat(faults(bytes, AUTO))
                .containsExactly("a.csv, row 4: the byte 0xF6 does not belong in a UTF-8 text."
                        + " Save the file as CSV UTF-8, or declare data.encoding: windows-1252.");
        byte[] cutOff = {'a', ',', 'b', '\n', '1', ',', (byte) 0xE2, (byte) 0x82};
        assertThat(faults(cutOff, AUTO))
                .containsExactly("a.csv, row 2: the byte 0xE2 does not belong in a UTF-8 text."
                        + " Save the file as CSV UTF-8, or declare data.encoding: windows-1252.");
        byte[] inNoEncoding = {'a', ',', 'b', '\n', '1', ',', (byte) 0x81, '\n'};
        assertThat(faults(inNoEncoding, AUTO))
                .hasSize(1)
                .first()
                .asString()
                .contains("does not belong in a UTF-8 text");
    }

    @Test
    void notTheDeclaredEncoding() throws IOException {
        byte[] bytes = {'a', ',', 'b', '\n', '1', ',', (byte) 0x81, '\n'};
        assertThat(faults(bytes, AUTO.withEncoding(Encoding.WINDOWS_1252)))
                .containsExactly(
                        "a.csv, row 2: the byte 0x81 does not belong in a windows-1252 text, which data.encoding"
                                + " declares. Correct data.encoding, or save the file as CSV UTF-8.");
        assertThat(faults(new byte[] {'a', 0, ',', 0, 0x0A}, AUTO.withEncoding(Encoding.UTF_16)))
                .containsExactly(
                        "a.csv, row 1: the byte 0x0A does not belong in a UTF-16LE text, which data.encoding declares."
                                + " Correct data.encoding, or save the file as CSV UTF-8.");
    }

    @Test
    void raggedRow() throws IOException {
        assertThat(faults("a,b,c\n1,2,3\n1,2\n"))
                .containsExactly("a.csv, row 3: 2 cells where the header has 3."
                        + " Put texts that hold the delimiter \",\" or a line break in quotes,"
                        + " or add the cells that are missing.");
        assertThat(faults("a\tb\n1\t2\t3\n").get(0)).contains("the delimiter \"TAB\" or");
    }

    @Test
    void raggedRowsTogether() throws IOException {
        assertThat(faults("a,b\n1\n\n1,2,3\n4,5\n1,2,3\n1,2,3\n"))
                .containsExactly("a.csv: 4 rows have more or fewer cells than the header, which has 2:"
                        + " row 2, row 4, row 6 and 1 more."
                        + " Put texts that hold the delimiter \",\" or a line break in quotes,"
                        + " or add the cells that are missing.");
    }

    @Test
    void unclosedQuote() throws IOException {
        assertThat(faults("a,b\n1,\"x\ny\"\n1\n2,\"abc\n3,x\n"))
                .containsExactly(
                        "a.csv, row 3: 1 cells where the header has 2."
                                + " Put texts that hold the delimiter \",\" or a line break in quotes,"
                                + " or add the cells that are missing.",
                        "a.csv, row 4: a quote opens a cell here and is never closed."
                                + " Close the quote at the end of the cell, or remove it.");
    }

    @Test
    void textAfterQuote() throws IOException {
        assertThat(faults("a,b\n1,2\n2,\"so \"called\" friends\"\n3,x\n"))
                .containsExactly("a.csv, row 3: text follows the closing quote of a cell."
                        + " Double the quotes inside a quoted text, as in \"so \"\"called\"\" friends\".");
    }

    @Test
    void unclosedQuoteInTheHeader() throws IOException {
        assertThat(faults("\"a,b\n1,2\n"))
                .containsExactly("a.csv, row 1: a quote opens a cell here and is never closed."
                        + " Close the quote at the end of the cell, or remove it.");
        assertThat(faults("\"a\"x,b\n1,2\n")).hasSize(1);
    }
}
