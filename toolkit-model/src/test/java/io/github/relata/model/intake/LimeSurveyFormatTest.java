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

class LimeSurveyFormatTest {
    @TempDir
    private Path folder;

    private RawTable table(String text) throws IOException {
        return Intake.read(write(folder, "a.csv", text), IntakeOptions.auto()).orThrow();
    }

    @Test
    void readsCodes() throws IOException {
        RawTable table = table("""
                        "id","submitdate","lastpage","startlanguage","seed","ipaddr","G01Q01[SQ001]"
                        "1","2025-01-02 10:00:00","3","en","77","192.0.2.1","4"
                        "2","","1","en","78","192.0.2.2","5"
                        """);
        assertThat(decisions(table).get(0))
                .isEqualTo("FORMAT limesurvey: id, submitdate, lastpage and startlanguage among the columns");
        assertThat(table.names()).endsWith("ipaddr", "G01Q01[SQ001]");
        assertThat(texts(table)).containsOnly("");
        assertThat(marked(table)).containsExactly("UNFINISHED submitdate = \"\": [3]");
        assertThat(identifying(table)).containsExactly("ipaddr");
        assertThat(table.export().key()).containsExactly(0);
    }

    @Test
    void takesCodesAndTextsApart() throws IOException {
        RawTable table = table("""
                        id. Response ID;submitdate. Date submitted;lastpage. Last page;startlanguage. Start \
                        language;G01Q02[SQ001]. How often did you smile? [Last week. Really];Note
                        7;2025-01-02 10:00:00;3;en;Often;a. b
                        8;;1;en;;
                        """);
        assertThat(decisions(table).get(0))
                .isEqualTo("FORMAT limesurvey: headers of codes and texts, such as \"submitdate. Date submitted\"");
        assertThat(table.names())
                .containsExactly("id", "submitdate", "lastpage", "startlanguage", "G01Q02[SQ001]", "Note");
        assertThat(texts(table))
                .containsExactly(
                        "Response ID",
                        "Date submitted",
                        "Last page",
                        "Start language",
                        "How often did you smile? [Last week. Really]",
                        "");
        assertThat(table.export().header().names().get(4)).startsWith("G01Q02[SQ001]. How");
        assertThat(marked(table)).containsExactly("UNFINISHED submitdate = \"\": [3]");
    }

    @Test
    void readsFullTexts() throws IOException {
        RawTable table = table("""
                Response ID,Date submitted,Last page,Start language,IP address,How are you?
                1,2025-01-02 10:00:00,3,en,192.0.2.1,Well
                2,,1,en,192.0.2.1,
                """);
        assertThat(decisions(table).get(0))
                .isEqualTo("FORMAT limesurvey: the columns begin as in LimeSurvey's full-text headers");
        assertThat(table.names()).endsWith("IP address", "How are you?");
        assertThat(identifying(table)).containsExactly("IP address");
        assertThat(marked(table)).containsExactly("UNFINISHED Date submitted = \"\": [3]");
        assertThat(table(
                                "Antwort ID;Datum Abgeschickt;Letzte Seite;Start-Sprache;Wie geht es?\n1;2025-01-02;3;de;gut\n")
                        .export()
                        .format())
                .isEqualTo("limesurvey");
    }

    @Test
    void readsVvFiles() throws IOException {
        RawTable table = table("""
                Response ID\ttoken\tDate submitted\tLast page\tStart language\tHow are you?\t
                id\ttoken\tsubmitdate\tlastpage\tstartlanguage\tQ1_SQ001\t
                3\t{question_not_shown}\t2025-01-02 10:00:00\t2\ten\t4.0000000000\t
                4\t\t{question_not_shown}\t1\ten\t{question_not_shown}\t
                """);
        assertThat(decisions(table))
                .startsWith(
                        "FORMAT limesurvey: a VV file: a row of texts above a row of codes",
                        "ENCODING utf-8: no byte stands against it",
                        "DELIMITER TAB: 6 in each of the first 4 rows");
        assertThat(table.names())
                .containsExactly("id", "token", "submitdate", "lastpage", "startlanguage", "Q1_SQ001", "");
        assertThat(texts(table)).contains("How are you?");
        assertThat(table.export().notShown()).containsExactly("{question_not_shown}");
        assertThat(marked(table)).containsExactly("UNFINISHED submitdate = {question_not_shown}: [4]");
        assertThat(rows(table).get(0)).startsWith("3|3|");
    }

    @Test
    void readsRowsThatEndBeforeTheHeaderDoes() throws IOException {
        RawTable table = table("""
                Response ID\tDate submitted\tLast page\tStart language\t
                id\tsubmitdate\tlastpage\tstartlanguage\t
                3\t2025-01-02\t2\ten
                4\t2025-01-02\t2\tde
                """);
        assertThat(rows(table)).containsExactly("3|3|2025-01-02|2|en|", "4|4|2025-01-02|2|de|");
    }

    @Test
    void leavesOtherTablesPlain() throws IOException {
        assertThat(table("id,submitdate,x,y\n1,2,3,4\n").export().format()).isEqualTo("plain");
        assertThat(table("my id,date sent,last page,a,b\n1,2,3,4,5\n").export().format())
                .isEqualTo("plain");
    }

    @Test
    void tellsWhatIsNoneOfItsFiles() throws IOException {
        assertThat(messages(Intake.read(
                        write(folder, "a.csv", "a,b\n1,2\n"),
                        IntakeOptions.auto().withFormat("limesurvey"))))
                .containsExactly("a.csv: this is no export of LimeSurvey: its header lacks id, submitdate, lastpage and"
                        + " startlanguage, or their texts. Leave data.format out, or export the answers again as CSV with all"
                        + " columns.");
    }
}
