package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.decisions;
import static io.github.relata.model.intake.TestFiles.identifying;
import static io.github.relata.model.intake.TestFiles.marked;
import static io.github.relata.model.intake.TestFiles.messages;
import static io.github.relata.model.intake.TestFiles.rows;
import static io.github.relata.model.intake.TestFiles.texts;
import static io.github.relata.model.intake.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualtricsFormatTest {
    private static final String NAMES =
            "StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,ResponseId,Q1_1,Q1_2\n";
    private static final String TEXTS =
            "Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,"
                    + "Response ID,\"How often do you feel\n alone?\",Do you laugh?\n";
    private static final String IDS = "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\","
            + "\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\","
            + "\"{\"\"ImportId\"\":\"\"progress\"\"}\",\"{\"\"ImportId\"\":\"\"duration\"\"}\","
            + "\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\","
            + "\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\"\n";

    @TempDir
    private Path folder;

    private RawTable table(String text) throws IOException {
        return Intake.read(write(folder, "a.csv", text), IntakeOptions.auto()).orThrow();
    }

    private static String answer(String status, String progress, String finished, String id) {
        return "2025-03-01 10:00:00,2025-03-01 10:09:00," + status + ",192.0.2.1," + progress + ",540," + finished + ","
                + id + ",4,2\n";
    }

    @Test
    void readsThreeHeaderRows() throws IOException {
        RawTable table = table(NAMES + TEXTS + IDS + answer("0", "100", "1", "R_1") + answer("0", "100", "1", "R_2"));
        assertThat(decisions(table).get(0)).isEqualTo("FORMAT qualtrics: 3 header rows, the last with import ids");
        assertThat(table.names()).contains("Q1_1", "Duration (in seconds)");
        assertThat(rows(table))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("4|2025-03-01 10:00:00|")
                .endsWith("|R_1|4|2");
        assertThat(texts(table)).endsWith("Response ID", "How often do you feel alone?", "Do you laugh?");
        assertThat(identifying(table)).containsExactly("IPAddress");
        assertThat(table.export().key()).containsExactly(7);
        assertThat(marked(table)).isEmpty();
    }

    @Test
    void marksPreviewsTestsAndSpam() throws IOException {
        String rows = answer("0", "100", "1", "R_1")
                + answer("1", "100", "1", "R_2")
                + answer("4", "100", "1", "R_3")
                + answer("2", "100", "1", "R_4")
                + answer("17", "100", "1", "R_5")
                + answer("8", "100", "1", "R_6")
                + answer("16", "100", "1", "R_7");
        assertThat(marked(table(NAMES + TEXTS + IDS + rows)))
                .containsExactly("PREVIEW Status = 1, 2, 17, 8: [5, 7, 8, 9]");
        String words = answer("IP Address", "100", "True", "R_1")
                + answer("Survey Preview", "100", "True", "R_2")
                + answer("Umfragevorschau", "100", "True", "R_3")
                + answer("Spam", "100", "True", "R_4");
        assertThat(marked(table(NAMES + TEXTS + IDS + words)))
                .containsExactly("PREVIEW Status = Survey Preview, Umfragevorschau, Spam: [5, 6, 7]");
    }

    @Test
    void marksUnfinishedAnswers() throws IOException {
        String rows = answer("0", "100", "True", "R_1")
                + answer("0", "37", "False", "R_2")
                + answer("0", "9", "Falsch", "R_3");
        assertThat(marked(table(NAMES + TEXTS + IDS + rows)))
                .containsExactly("UNFINISHED Finished = False, Falsch: [5, 6]");
        String withoutFinished = "StartDate,Progress,ResponseId,Q1\nStart Date,Progress,Response ID,How?\n"
                + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"progress\"\"}\","
                + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
                + "2025-03-01,100,R_1,4\n2025-03-01,62,R_2,\n";
        assertThat(marked(table(withoutFinished))).containsExactly("UNFINISHED Progress = 62: [5]");
    }

    @Test
    void readsLegacyHeaders() throws IOException {
        RawTable table = table("\uFEFFV1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1,\n"
                + "ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,IPAddress,Status,StartDate,EndDate,Finished,"
                + "How are you?,\n"
                + "R_1,Default,Anonymous,,,192.0.2.7,0,2017-07-18,2017-07-18,1,5,\n"
                + "R_2,Default,Anonymous,,,192.0.2.7,1,2017-07-18,2017-07-18,0,5,\n");
        assertThat(decisions(table).get(0)).isEqualTo("FORMAT qualtrics: 2 header rows, the first with V1 to V10");
        assertThat(table.names()).startsWith("V1", "V2").endsWith("V10", "Q1", "");
        assertThat(rows(table).get(0)).startsWith("3|R_1|");
        assertThat(marked(table)).containsExactly("PREVIEW V7 = 1: [4]", "UNFINISHED V10 = 0: [4]");
        assertThat(table.export().key()).containsExactly(0);
        assertThat(identifying(table)).containsExactly("V3", "V4", "V5", "V6");
    }

    @Test
    void knowsColumnsByTheirImportIdsWhateverTheyAreCalled() throws IOException {
        String german = """
                A,B,C,D,E,F,G,H,Q1_1,Q1_2
                Anfangsdatum,Enddatum,Antworttyp,IP-Adresse,Stand,Dauer,Beendet,Antwort-ID,Wie?,Warum?
                """;
        RawTable table = table(german + IDS + answer("0", "100", "1", "R_1") + answer("1", "3", "0", "R_2"));
        assertThat(marked(table)).containsExactly("PREVIEW C = 1: [5]", "UNFINISHED G = 0: [5]");
        assertThat(identifying(table)).containsExactly("D");
        assertThat(table.export().key()).containsExactly(7);
    }

    @Test
    void readsFilesWhoseLowerHeaderRowsWereDeleted() throws IOException {
        RawTable one = table(NAMES + answer("0", "100", "1", "R_1"));
        assertThat(decisions(one).get(0))
                .isEqualTo("FORMAT qualtrics: StartDate, EndDate and Finished among the columns; header rows: 1");
        assertThat(rows(one).get(0)).startsWith("2|2025");
        assertThat(texts(one)).containsOnly("");
        RawTable two = table(NAMES + TEXTS + answer("0", "100", "1", "R_1"));
        assertThat(rows(two).get(0)).startsWith("3|2025");
        assertThat(texts(two)).contains("Do you laugh?");
        RawTable ids = table(NAMES + IDS + answer("0", "100", "1", "R_1"));
        assertThat(rows(ids).get(0)).startsWith("3|2025");
        assertThat(texts(ids)).containsOnly("");
    }

    @Test
    void tellsWhatIsNoneOfItsFiles() throws IOException {
        assertThat(messages(Intake.read(
                        write(folder, "a.csv", "a,b\n1,2\n"),
                        IntakeOptions.auto().withFormat("qualtrics"))))
                .containsExactly(
                        "a.csv: this is no export of Qualtrics: it has neither a row of import ids nor the columns"
                                + " StartDate, EndDate and Finished. Leave data.format out, or export the answers again as CSV.");
    }

    @Test
    void canBeForcedToBePlain() throws IOException {
        Path file = write(folder, "a.csv", NAMES + TEXTS + IDS + answer("0", "100", "1", "R_1"));
        assertThat(Intake.read(file, IntakeOptions.auto().withFormat("plain"))
                        .orThrow()
                        .rowCount())
                .isEqualTo(3);
    }
}
