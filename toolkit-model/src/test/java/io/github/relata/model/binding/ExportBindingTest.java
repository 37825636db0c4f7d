package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an export as it came to cases: what it marks falls out, what it knows is used. */
class ExportBindingTest {
    private static final String QUALTRICS = """
        StartDate,EndDate,Status,Finished,ResponseId,S1,S2,S3,S4
        Start Date,End Date,Response Type,Finished,Response ID,I am helped,"I am
        heard",I am liked,I am loved
        2025-01-01,2025-01-01,0,1,R_1,1,2,3,4
        2025-01-01,2025-01-01,1,1,R_2,99,2,3,4
        2025-01-01,2025-01-01,0,0,R_3,1,,,
        2025-01-01,2025-01-01,1,0,R_4,1,,,
        ,,,,,,,,
        2025-01-01,2025-01-01,0,1,R_5,5,4,3,2
        """;

    private static final String EVENTS = """
        record_id,redcap_event_name,x,mood_complete
        1,first,4,2
        1,second,5,2
        2,first,3,2
        2,second,1,2
        3,first,2,2
        """;

    @TempDir
    private Path folder;

    private Survey survey(String data, String answers) throws IOException {
        return Survey.of(
                folder,
                "data: {file: a.csv" + data + "}\nscales: {s: {instrument: mspss, columns: \"S{1..4}\"}}\n",
                answers);
    }

    private Survey variable(String data, String answers) throws IOException {
        return Survey.of(folder, "data: {file: a.csv" + data + "}\nvariables: {x: {}}\n", answers);
    }

    private static List<String> flow(SurveyData data) {
        return data.flow().steps().stream()
                .map(step -> step.kind() + " " + step.reason() + ": " + step.rows())
                .toList();
    }

    @Test
    void leavesOutPreviewsAndUnfinishedAnswers() throws IOException {
        SurveyData data = survey(", id: ResponseId", QUALTRICS).data();
        assertThat(Survey.values(data.keys())).containsExactly("R_1", "R_5");
        assertThat(flow(data)).containsExactly("BLANK : 1", "PREVIEW Status = 1: 2", "UNFINISHED Finished = 0: 1");
        assertThat(data.flow().rowsInFile()).isEqualTo(6);
        assertThat(data.flow().analysed()).isEqualTo(2);
        assertThat(data.rowNumber(1)).isEqualTo(8);
    }

    @Test
    void keepsWhatTheStudyKeeps() throws IOException {
        assertThat(survey(", id: ResponseId, keep: unfinished", QUALTRICS).keys())
                .containsExactly("R_1", "R_3", "R_5");
        Survey both = survey(", id: ResponseId, keep: [preview, unfinished], invalid: missing", QUALTRICS);
        assertThat(both.keys()).containsExactly("R_1", "R_2", "R_3", "R_4", "R_5");
        assertThat(both.data().flow().steps()).extracting(CaseFlow.Step::kind).containsExactly(CaseFlow.Kind.BLANK);
        assertThat(both.data().layout().orElseThrow().leftOut()).isEmpty();
    }

    @Test
    void takesTheQuestionsAsTheItemsTexts() throws IOException {
        List<NumberColumn> items = survey("", QUALTRICS).data().scales().get(0).items();
        assertThat(items).extracting(NumberColumn::name).containsExactly("S1", "S2", "S3", "S4");
        assertThat(items)
                .extracting(NumberColumn::label)
                .containsExactly("I am helped", "I am heard", "I am liked", "I am loved");
    }

    @Test
    void remembersWhatWasLeftOut() throws IOException {
        var layout = survey("", QUALTRICS).data().layout().orElseThrow();
        assertThat(layout.leftOut()).extracting(left -> left.reason()).containsExactly("Status = 1", "Finished = 0");
        assertThat(layout.leftOut().get(0).rows()).containsExactly(4L, 6L);
        assertThat(layout.export().header().size()).isEqualTo(2);
    }

    @Test
    void tellsAQuestionThatWasNotShownFromOneThatWasNotAnswered() throws IOException {
        Survey survey = variable("", """
            id\tsubmitdate\tlastpage\tstartlanguage\tx
            1\t2025\t1\ten\t4
            2\t2025\t1\ten\t{question_not_shown}
            3\t2025\t1\ten\t
            """);
        var x = survey.data().column("x").orElseThrow();
        assertThat(x.missing(0)).isEmpty();
        assertThat(x.missing(1)).contains(MissingKind.NOT_SHOWN);
        assertThat(x.missing(2)).contains(MissingKind.EMPTY);
    }

    @Test
    void proposesTheKeyOfAnExportWithEvents() throws IOException {
        String told = "the 5 rows hold 3 different values of \"record_id\", with one row for each redcap_event_name:"
                + " first (3), second (2). Choose one row for each id, such as rows: \"redcap_event_name == 'first'\","
                + " or make every row a case with id: [record_id, redcap_event_name].";
        assertThat(variable("", EVENTS).told()).containsExactly("study.yaml, line 1: " + told);
        assertThat(variable(", id: record_id", EVENTS).told()).containsExactly("study.yaml, line 1: " + told);
        assertThat(variable(", id: [record_id, redcap_event_name]", EVENTS).keys())
                .containsExactly("1/first", "1/second", "2/first", "2/second", "3/first");
        assertThat(variable(", id: record_id, rows: \"redcap_event_name == 'first'\"", EVENTS)
                        .keys())
                .containsExactly("1", "2", "3");
        assertThat(variable(", rows: \"redcap_event_name == 'first'\"", EVENTS).told())
                .isEmpty();
        assertThat(variable(", id: record_id, duplicates: last", EVENTS).values("x"))
                .containsExactly("5", "1", "2");
    }

    @Test
    void proposesTheKeyOfRepeats() throws IOException {
        String repeats = """
            record_id,redcap_repeat_instrument,redcap_repeat_instance,x
            1,,,4
            1,bp,1,
            1,bp,2,
            2,bp,1,
            2,,,3
            """;
        assertThat(variable("", repeats).told())
                .containsExactly(
                        "study.yaml, line 1: the 5 rows hold 2 different values of \"record_id\", with one row for"
                                + " each redcap_repeat_instrument, redcap_repeat_instance: \"\" (2), bp (3). Choose one"
                                + " row for each id, such as rows: \"missing(redcap_repeat_instrument)\", or make every"
                                + " row a case with id: [record_id, redcap_repeat_instrument, redcap_repeat_instance].");
        assertThat(variable(", rows: \"missing(redcap_repeat_instrument)\"", repeats)
                        .values("x"))
                .containsExactly("4", "3");
    }

    @Test
    void proposesASelectionOnAllColumnsWhereOneIsNotEnough() throws IOException {
        assertThat(variable("", """
            record_id,redcap_repeat_instrument,redcap_repeat_instance,x
            1,bp,1,4
            1,bp,2,5
            2,bp,1,3
            2,bp,2,3
            """).told().get(0))
                .contains("rows: \"redcap_repeat_instrument == 'bp' and redcap_repeat_instance == '1'\"");
    }

    @Test
    void quotesNamesThatAreNoPlainWords() throws IOException {
        assertThat(variable("", """
            Record ID,Event Name,x,Complete?
            1,First,4,Complete
            1,Second,5,Complete
            """).told().get(0)).contains("rows: \"`Event Name` == 'First'\"");
    }

    @Test
    void proposesAnOccasionInAnyFile() throws IOException {
        String waves = "id,Wave,x\n1,1,4\n1,2,5\n2,1,3\n2,2,1\n";
        assertThat(variable(", id: id", waves).told())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("or make every row a case with id: [id, Wave].");
        String slips = "id,Wave,x\n1,1,4\n1,2,5\n2,1,3\n3,1,1\n4,1,1\n5,1,2\n";
        assertThat(variable(", id: id", slips).told())
                .hasSize(1)
                .first()
                .asString()
                .contains("the id \"1\" stands in row 2 already");
        String twice = "id,Wave,x\n1,1,4\n1,1,5\n2,1,3\n";
        assertThat(variable(", id: id", twice).told())
                .hasSize(1)
                .first()
                .asString()
                .contains("the id \"1\" stands in row 2 already");
    }

    @Test
    void listsBlankIdsBesideIt() throws IOException {
        assertThat(variable(", id: id", "id,wave,x\n1,1,4\n1,2,5\n,1,3\n,2,3\n").told())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("a.csv, column \"id\": 2 ids are empty: row 4, row 5.");
    }
}
