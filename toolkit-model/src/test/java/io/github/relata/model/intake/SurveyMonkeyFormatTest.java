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

class SurveyMonkeyFormatTest {
    private static final String ABOVE = "Respondent ID,Collector ID,Start Date,End Date,IP Address,How old are you?,"
            + "How much do you agree?,,Which do you own?,\n";
    private static final String BELOW = ",,,,,Open-Ended Response,I am calm,I am kind,A car,Other (please specify)\n";
    private static final String ANSWERS = """
                    101,9,02/11/2025 09:14:03 AM,02/11/2025 09:20:00 AM,192.0.2.1,34,Agree,Disagree,A car,
                    102,9,02/11/2025 09:15:03 AM,02/11/2025 09:21:00 AM,192.0.2.2,41,Agree,Agree,,a boat
                    """;

    @TempDir
    private Path folder;

    private RawTable table(String text) throws IOException {
        return Intake.read(write(folder, "a.csv", text), IntakeOptions.auto()).orThrow();
    }

    @Test
    void joinsQuestionsWithTheirAnswers() throws IOException {
        RawTable table = table(ABOVE + BELOW + ANSWERS);
        assertThat(decisions(table).get(0))
                .isEqualTo("FORMAT surveymonkey: Respondent ID and Collector ID, and a second header row with answers");
        assertThat(table.names())
                .endsWith(
                        "How old are you?",
                        "How much do you agree? [I am calm]",
                        "How much do you agree? [I am kind]",
                        "Which do you own? [A car]",
                        "Which do you own? [Other (please specify)]");
        assertThat(texts(table))
                .endsWith("How old are you?", "I am calm", "I am kind", "A car", "Other (please specify)");
        assertThat(table.export().header().names()).endsWith("Which do you own?", "");
        assertThat(rows(table).get(1)).startsWith("4|102|").endsWith("|a boat");
        assertThat(identifying(table)).containsExactly("IP Address");
        assertThat(table.export().key()).containsExactly(0);
    }

    @Test
    void readsOneHeaderRow() throws IOException {
        RawTable table = table("RespondentID,CollectorID,How old are you?\n101,9,34\n");
        assertThat(decisions(table).get(0))
                .isEqualTo("FORMAT surveymonkey: Respondent ID and Collector ID, one header row");
        assertThat(table.names()).containsExactly("RespondentID", "CollectorID", "How old are you?");
        assertThat(table.rowCount()).isEqualTo(1);
    }

    @Test
    void tellsWhatIsNoneOfItsFiles() throws IOException {
        assertThat(messages(Intake.read(
                        write(folder, "a.csv", "Respondent ID,b\n1,2\n"),
                        IntakeOptions.auto().withFormat("surveymonkey"))))
                .containsExactly("a.csv: this is no export of SurveyMonkey: its header lacks \"Respondent ID\" and"
                        + " \"Collector ID\". Leave data.format out, or export all responses again as CSV.");
    }
}
