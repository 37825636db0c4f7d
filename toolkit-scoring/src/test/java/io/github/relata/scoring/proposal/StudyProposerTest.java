package io.github.relata.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for data files of many kinds, and that all of it can be read and run. */
class StudyProposerTest {
    private static final int ROWS = 60;

    @TempDir
    private Path folder;

    @Test
    void namesRowsByTheColumnThatIsCalledAsIdsAre() {
        written(file().column("respondent", row -> "S" + row).numbers("x", 0, 100))
                .contains("# Each row has another respondent; rows: 60.", "  id: respondent\n");
    }

    @Test
    void tellsThatAnIdRepeats() {
        written(file().column("id", row -> row < 2 ? "1" : Integer.toString(row))
                        .numbers("x", 0, 100))
                .contains("# ? id looks like the id, but 60 rows have 59 different ones, and 0 have none.")
                .doesNotContain("  id:");
    }

    @Test
    void tellsSeveralRowsOfOnePersonApart() {
        written(file().column("person", row -> Integer.toString(row / 3))
                        .column("wave", row -> Integer.toString(1 + row % 3))
                        .numbers("x", 0, 100))
                .contains("id: [person, wave]", "# rows: \"wave == '1'\"", "60 rows of 20 persons");
    }

    @Test
    void choosesRowsWhereTheKeyHasBlanks() {
        written(file().column("record_id", row -> Integer.toString(row / 2))
                        .column("redcap_repeat_instrument", row -> row % 2 == 0 ? "" : "bp")
                        .column("redcap_repeat_instance", row -> row % 2 == 0 ? "" : "1")
                        .numbers("x", 0, 100))
                .contains("id: record_id\n", "rows: missing(redcap_repeat_instrument)\n");
    }

    @Test
    void suggestsWhatRowsAreNestedIn() {
        written(file().column("id", Integer::toString)
                        .column("CompID", row -> Integer.toString(row % 6))
                        .numbers("x", 0, 100))
                .contains("# cluster: CompID\n", "CompID has 6 values");
    }

    @Test
    void declaresCodesThatLieApartAsMissing() {
        written(file().items("PSS_", 9, 0, 4).column("PSS_10", row -> row == 5 ? "-99" : Integer.toString(row % 5)))
                .contains("missing: [-99]", "# ? -99 lies apart", "pss: {instrument: pss10, columns: \"PSS_{1..10}\"}");
    }

    @Test
    void declaresNoCodeThatIsAValueElsewhere() {
        written(file().items("PSS_", 9, 0, 4)
                        .column("PSS_10", row -> row == 5 ? "99" : Integer.toString(row % 5))
                        .column("weight", row -> Integer.toString(60 + row)))
                .contains(
                        "invalid: missing", "99 lies apart from all other numbers in PSS_10, and is a value in weight")
                .doesNotContain("missing: [99]");
    }

    @Test
    void keepsAnInstrumentInSpiteOfASlip() {
        written(new DataFile(200)
                        .items("PSS_", 9, 0, 4)
                        .column("PSS_10", row -> row == 5 ? "44" : Integer.toString(row % 5)))
                .contains("instrument: pss10", "invalid: missing", "# ? A few answers lie outside 0 to 4.");
    }

    @Test
    void tellsTheCodesOfAnInstrument() {
        written(file().items("PSS_", 10, 1, 5)).contains("columns: \"PSS_{1..10}\", coded: [1, 5]}");
    }

    @Test
    void asksWhereTheAnswersFitTwoCodings() {
        written(file().items("PSS_", 10, 1, 4))
                .contains("pss: {columns: \"PSS_{1..10}\", range: [1, 4], score: mean}", "# ? It may be pss10");
    }

    @Test
    void asksForTheItemOrder() {
        written(file().items("RSES_", 10, 1, 4).numbers("x", 0, 100))
                .contains("# scales:", "# rses: {instrument: rses, columns: \"RSES_{1..10}\"", "variant: ")
                .doesNotContain("\nscales:");
    }

    @Test
    void tellsTheOrderThatIsMeantWhereThatIsKnown() {
        written(file().items("ECRR", 36, 1, 7)).contains("Of the item orders in circulation block is meant");
    }

    @Test
    void asksForWhatAnInstrumentNeedsBeyondItsItems() {
        written(file().column("cortisol_auc1", row -> Integer.toString(200 + row))
                        .column("cortisol_auc2", row -> Integer.toString(300 + row))
                        .numbers("x", 0, 100))
                .contains("# cortisol_auc: {instrument: cortisol_auc", "needs what the file does not tell");
    }

    @Test
    void makesAScaleOfOnesOwnOfOtherRuns() {
        written(file().items("LEAD0", 3, 1, 5).numbers("LEAD", 1, 100))
                .contains("lead: {columns: \"LEAD{01..03}\", range: [1, 5], score: mean}", "LEAD_2: {column: LEAD,");
    }

    @Test
    void suggestsWhatToReverse() {
        DataFile data = new DataFile(100);
        for (int item = 1; item <= 5; item++) {
            int of = item;
            data.column("TRUST" + item, row -> {
                int answer = 1 + (row + of * (row % 7 == 0 ? 1 : 0)) % 5;
                return Integer.toString(of == 2 ? 6 - answer : answer);
            });
        }
        written(data).contains("# ? The answers to TRUST2 run against the others.", "reverse: [TRUST2]");
    }

    @Test
    void tellsWhatNamesSayOfReversedItems() {
        written(file().numbers("CLIM1", 1, 5)
                        .numbers("CLIM2R", 1, 5)
                        .numbers("CLIM3", 1, 5)
                        .numbers("CLIM4", 1, 5))
                .contains("columns: [CLIM1, CLIM2R, CLIM3, CLIM4]", "# ? CLIM2R: the names end like");
    }

    @Test
    void tellsParallelRuns() {
        written(file().items("t1_trust", 3, 1, 5).items("t2_trust", 3, 1, 5))
                .contains("# ? As many items are in t2_trust", "# ? As many items are in t1_trust");
    }

    @Test
    void splitsARunWhereTheAnswersChange() {
        DataFile data = file().numbers("Q1", 1, 2).numbers("Q2", 17, 40);
        for (int item = 3; item <= 8; item++) {
            data.numbers("Q" + item, 1, 5);
        }
        written(data).contains("Q1: {type: category}", "Q2: {type: number, range: [17, 40]}", "columns: \"Q{3..8}\"");
    }

    @Test
    void namesAGridByItsPlace() {
        DataFile data = file();
        for (String row : List.of("I feel calm", "I feel tense", "I feel at ease")) {
            data.numbers("How do you feel? [" + row + "]", 1, 4);
        }
        written(data).contains("feel: {columns: [\"How do you feel? [I feel calm]\"");
    }

    @Test
    void takesQuestionsWithTheSameAnswersTogether() {
        DataFile data = file();
        for (int question = 1; question <= 6; question++) {
            data.numbers("Question of sort " + (char) ('A' + question), 1, 5);
        }
        written(data).contains("scale: {at: A..F, range: [1, 5], score: mean}");
    }

    @Test
    void ordersAnswersThatAreTexts() {
        List<String> answers = List.of("SS", "S", "TS", "STS");
        DataFile data = file();
        for (int item = 1; item <= 4; item++) {
            data.column("Q" + item, row -> answers.get(row % 4));
        }
        written(data).contains("range: [1, 4], score: mean, labels: {STS: 1, TS: 2, S: 3, SS: 4}");
    }

    @Test
    void asksForTheOrderOfUnknownAnswers() {
        List<String> answers = List.of("red", "green", "blue");
        DataFile data = file().numbers("x", 0, 100);
        for (int item = 1; item <= 4; item++) {
            data.column("Q" + item, row -> answers.get(row % 3));
        }
        written(data)
                .contains(
                        "# q: {columns: \"Q{1..4}\", range: [1, 3], score: mean, labels: {red: …, green: …, blue: …}}");
    }

    @Test
    void readsTheAnswersOfAnInstrumentThatAreTexts() {
        List<String> answers = List.of("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree");
        DataFile data = file();
        for (int item = 1; item <= 6; item++) {
            data.column("BRS" + item, row -> answers.get(row % 5));
        }
        written(data)
                .contains("instrument: brs", "labels: {Strongly disagree: 1", "Do they run in the same direction?");
    }

    @Test
    void readsAgesWithAWordAndWithSlips() {
        written(file().column("usia", row -> row == 0 ? "2150" : (18 + row % 20) + " tahun"))
                .contains(
                        "type: number, range: [18, 37], unit: tahun",
                        "# ? Not the age of anybody: 2150.",
                        "invalid: missing");
    }

    @Test
    void readsTextsAmongNumbersAsSlips() {
        written(file().column("hours", row -> row == 3 ? "many" : Integer.toString(row)))
                .contains("# ? Texts among the numbers: many.", "invalid: missing");
    }

    @Test
    void takesSpellingsTogether() {
        written(file().column("year", row -> row % 2 == 0 ? "Year 1" : row % 3 == 0 ? "year 1" : "year 2"))
                .contains("levels: {Year 1: [Year 1, year 1], year 2: year 2}");
        written(file().column("town", row -> (row < 30 ? "town " : "Town ") + (char) ('a' + row % 15)))
                .contains("# ? 30 spellings of 15 levels");
    }

    @Test
    void leavesOutWhatAStudyCannotUse() {
        ProposedStudy study = ProposedStudy.of(
                file().column("id", Integer::toString)
                        .column("date", row -> "2024-03-" + (1 + row % 28))
                        .column("comment", row -> "said " + row)
                        .column("box___1", row -> Integer.toString(row % 2))
                        .column("nothing", row -> "")
                        .numbers("x", 0, 100),
                folder);
        assertThat(study.proposal().leftOut())
                .containsExactly(
                        new LeftOut(LeftOut.Reason.EMPTY, List.of("nothing")),
                        new LeftOut(LeftOut.Reason.KEY, List.of("id")),
                        new LeftOut(LeftOut.Reason.DATE, List.of("date")),
                        new LeftOut(LeftOut.Reason.CHECK_LIST, List.of("box___1")),
                        new LeftOut(LeftOut.Reason.TEXT, List.of("comment")));
    }

    @Test
    void leavesOutWhoAnswered() {
        ProposedStudy study = ProposedStudy.of(
                file().column("Nama Lengkap", row -> "Budi " + row)
                        .column("Email", row -> "b" + row + "@example.org")
                        .numbers("x", 0, 100),
                folder);
        assertThat(study.proposal().leftOut())
                .containsExactly(new LeftOut(LeftOut.Reason.IDENTIFYING, List.of("Nama Lengkap", "Email")));
    }

    @Test
    void asksAboutAnAttentionCheck() {
        written(file().column("attention", row -> row % 9 == 0 ? "2" : row % 7 == 0 ? "3" : "4"))
                .contains("[{when: \"attention != 4\", reason: failed the attention check}]");
    }

    @Test
    void findsColumnsWithoutAHeaderByTheirPlace() {
        written(file().numbers("", 0, 100).numbers("twice", 0, 50).numbers("twice", 0, 60))
                .contains("column_A: {at: A,", "twice: {at: B,", "twice_2: {at: C,");
    }

    @Test
    void suggestsBufferingAndMediation() {
        written(file().items("MSPSS_", 12, 1, 7).items("PSS_", 10, 0, 4).items("PHQ9_", 9, 0, 3))
                .contains("# - moderate: phq9 ~ pss * mspss");
        written(file().items("ECR_R_", 36, 1, 7).items("ERQ", 10, 1, 7).items("GAD7_", 7, 0, 3))
                .contains("# - mediate: ecr_r.anxiety -> erq.reappraisal -> gad7");
        written(file().items("ECR_R_", 36, 1, 7).items("MSPSS", 12, 1, 7).items("PSS_", 10, 0, 4))
                .contains("# - mediate: ecr_r.anxiety -> mspss -> pss");
    }

    @Test
    void keepsRowsWhereAllAreUnfinished() throws IOException {
        Path data = Files.writeString(folder.resolve("survey.csv"), """
                id,submitdate,lastpage,startlanguage,seed,mood
                1,,2,en,7,4
                2,,2,en,8,5
                """);
        ProposedStudy study = ProposedStudy.of(data, folder);
        assertThat(study.text()).contains("keep: [unfinished, preview]", "# ? All rows are marked");
        assertThat(study.errors()).isEmpty();
    }

    @Test
    void declaresWhatItSays() {
        Study study = ProposedStudy.of(
                        file().column("id", Integer::toString)
                                .numbers("age", 18, 60)
                                .numbers("gender", 1, 2)
                                .items("SWLS", 5, 1, 7),
                        folder)
                .study()
                .orThrow();
        assertThat(study.title()).isEqualTo("Data");
        assertThat(study.variables())
                .extracting(Variable::type)
                .containsExactly(Variable.Type.NUMBER, Variable.Type.CATEGORY);
        assertThat(study.scales()).hasSize(1);
        assertThat(study.analyses()).hasSize(2);
    }

    private static DataFile file() {
        return new DataFile(ROWS);
    }

    /** The text of the proposal, which can be read and run. */
    private AbstractStringAssert<?> written(DataFile data) {
        ProposedStudy study = ProposedStudy.of(data, folder);
        assertThat(study.errors()).as(study.text()).isEmpty();
        return assertThat(study.text());
    }
}
