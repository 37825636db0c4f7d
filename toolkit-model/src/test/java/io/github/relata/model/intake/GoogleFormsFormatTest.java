package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.decisions;
import static io.github.relata.model.intake.TestFiles.identifying;
import static io.github.relata.model.intake.TestFiles.messages;
import static io.github.relata.model.intake.TestFiles.rows;
import static io.github.relata.model.intake.TestFiles.texts;
import static io.github.relata.model.intake.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleFormsFormatTest {
    @TempDir
    private Path folder;

    private RawTable table(String text) throws IOException {
        return Intake.read(write(folder, "a.csv", text), IntakeOptions.auto()).orThrow();
    }

    @Test
    void readsQuestionsWithLineBreaksAndGrids() throws IOException {
        RawTable table = table("""
                Timestamp,Email Address,"How old
                are you?",In the last week [I felt calm],Hobbies
                2025/02/11 9:14:03 AM GMT+7,a@example.org,21,Often,"Reading, Sport"
                2025/02/11 9:15:44 AM GMT+7,b@example.org,22,Never,Sport;Music
                """);
        assertThat(decisions(table).get(0))
                .isEqualTo("FORMAT google-forms: the first column is \"Timestamp\", with dates and times");
        assertThat(table.names()).contains("How old are you?", "In the last week [I felt calm]");
        assertThat(texts(table)).contains("How old are you?", "I felt calm");
        assertThat(identifying(table)).containsExactly("Email Address");
        assertThat(rows(table))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2|2025")
                .endsWith("|Often|Reading, Sport");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Cap waktu # 11/02/2025 9:14:03",
                "Zeitstempel # 11.02.2025 09:14:03",
                "Horodateur # 11/02/2025 09:14",
                "Marca temporal # 2/11/2025 9:14",
                "timestamp # 2025-02-11 09.14"
            })
    void readsAnyLanguage(String header, String time) throws IOException {
        RawTable table = table("\"" + header + "\";Usia [Anda]\n" + time + ";21\n");
        assertThat(table.export().format()).isEqualTo("google-forms");
        assertThat(texts(table)).containsExactly(header.strip(), "Anda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Timestamp,a\nnoon,1\n",
                "Time,a\n2025/02/11 9:14:03,1\n",
                "Timestamp,a\n7,1\n",
                "a,Timestamp\n1,2025/02/11 9:14:03\n"
            })
    void leavesOtherTablesPlain(String text) throws IOException {
        assertThat(table(text).export().format()).isEqualTo("plain");
    }

    @Test
    void tellsWhatIsNoneOfItsSheets() throws IOException {
        assertThat(messages(Intake.read(
                        write(folder, "a.csv", "a,b\n1,2\n"),
                        IntakeOptions.auto().withFormat("google-forms"))))
                .containsExactly(
                        "a.csv: this is no sheet of Google Forms: its first column is no \"Timestamp\" with a date"
                                + " and a time below. Leave data.format out, or download the answers again as CSV.");
    }
}
