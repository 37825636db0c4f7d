package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.decisions;
import static io.github.relata.model.intake.TestFiles.identifying;
import static io.github.relata.model.intake.TestFiles.marked;
import static io.github.relata.model.intake.TestFiles.messages;
import static io.github.relata.model.intake.TestFiles.rows;
import static io.github.relata.model.intake.TestFiles.texts;
import static io.github.relata.model.intake.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedcapFormatTest {
    private static final String DATA = """
                    record_id,redcap_event_name,first_name,age,sex,sport___0,sport___9,mood_complete
                    1,first_arm_1,Ann,31,0,1,0,2
                    1,second_arm_1,,,,,,
                    2,first_arm_1,Ben,44,1,0,1,2
                    """;
    private static final String DICTIONARY = """
                    "Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, \
                    Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider \
                    Number","Text Validation Min","Text Validation Max",Identifier?
                    record_id,mood,,text,Record ID,,,,,,
                    first_name,mood,,text,First Name,,,,,,y
                    age,mood,,text,"Age <b>(years)</b> < 99",,,integer,18,99,
                    sex,mood,,radio,Gender,"0, Female | 1, Male",,,,,
                    sport,mood,,checkbox,Sport,"0, Tennis | 9, Running, walking",,,,,
                    seen,mood,,text,Seen,,,date_ymd,2000-01-01,,
                    """;

    @TempDir
    private Path folder;

    private RawTable table(String text) throws IOException {
        return Intake.read(write(folder, "a.csv", text), IntakeOptions.auto()).orThrow();
    }

    @Test
    void readsEventsAndRepeats() throws IOException {
        RawTable table = table(DATA);
        assertThat(decisions(table).get(0)).isEqualTo("FORMAT redcap: the column redcap_event_name");
        assertThat(table.export().key()).containsExactly(0, 1);
        assertThat(rows(table)).hasSize(3);
        assertThat(texts(table)).containsOnly("");
        RawTable repeats = table("id,redcap_repeat_instrument,redcap_repeat_instance,x\n1,,,4\n1,bp,1,\n");
        assertThat(repeats.export().key()).containsExactly(0, 1, 2);
    }

    @Test
    void readsExportsOfOneForm() throws IOException {
        assertThat(decisions(table("record_id,x1,mood_complete\n1,4,2\n")).get(0))
                .isEqualTo("FORMAT redcap: field names, and the status mood_complete");
        assertThat(decisions(table("Record ID,Age in years,Complete?\n1,4,Complete\n"))
                        .get(0))
                .isEqualTo("FORMAT redcap: the column \"Complete?\" behind each form");
    }

    @Test
    void leavesOtherTablesPlain() throws IOException {
        assertThat(table("id,task_complete\n1,yes\n").export().format()).isEqualTo("plain");
        assertThat(table("ID,task_complete\n1,2\n").export().format()).isEqualTo("plain");
        assertThat(table("mood_complete,id\n1,2\n").export().format()).isEqualTo("plain");
    }

    @Test
    void takesTheDictionaryBesideIt() throws IOException {
        write(folder, "Project_DataDictionary.csv", DICTIONARY);
        write(
                folder,
                "other_dictionary.csv",
                DICTIONARY.replace("sport", "x1").replace("sex", "x2").replace("age", "x3"));
        write(folder, "dictionary.csv", "word,meaning\na,b\n");
        RawTable table = table(DATA);
        assertThat(decisions(table))
                .endsWith("DICTIONARY Project_DataDictionary.csv: found beside the data; fields: 6");
        assertThat(texts(table))
                .containsExactly(
                        "Record ID",
                        "",
                        "First Name",
                        "Age (years) < 99",
                        "Gender",
                        "Sport [Tennis]",
                        "Sport [Running, walking]",
                        "");
        assertThat(identifying(table)).containsExactly("first_name");
        ColumnFacts age = table.export().columns().get(3);
        assertThat(age.limits())
                .contains(new ColumnFacts.Limits(18, 99, new Place.Row("Project_DataDictionary.csv", 4)));
        assertThat(age.limits().orElseThrow().contains(99)).isTrue();
        assertThat(age.limits().orElseThrow().contains(17)).isFalse();
        assertThat(table.export().columns().get(4).choices())
                .containsExactly(Map.entry("0", "Female"), Map.entry("1", "Male"));
    }

    @Test
    void choosesTheDictionaryOfTheSameName() throws IOException {
        write(folder, "a_dictionary.csv", DICTIONARY);
        write(folder, "b_dictionary.csv", DICTIONARY);
        assertThat(decisions(table(DATA))).last().asString().startsWith("DICTIONARY a_dictionary.csv");
        Path other = write(folder, "c.csv", DATA);
        assertThat(decisions(Intake.read(other, IntakeOptions.auto()).orThrow()))
                .last()
                .asString()
                .doesNotContain("DICTIONARY");
    }

    @Test
    void takesTheDictionaryThatIsDeclared() throws IOException {
        Path fields = write(folder, "fields.csv", DICTIONARY);
        Path file = write(folder, "a.csv", DATA);
        RawTable table =
                Intake.read(file, IntakeOptions.auto().withDictionary(fields)).orThrow();
        assertThat(decisions(table)).endsWith("DICTIONARY fields.csv: declared in the study file; fields: 6");
    }

    @Test
    void tellsWhatIsNoDictionaryOfIt() throws IOException {
        Path file = write(folder, "a.csv", DATA);
        assertThat(messages(
                        Intake.read(file, IntakeOptions.auto().withDictionary(write(folder, "x.csv", "a,b\n1,2\n")))))
                .containsExactly("x.csv: this is no data dictionary of REDCap: it lacks the columns"
                        + " \"Variable / Field Name\", \"Field Type\" and \"Field Label\"."
                        + " Download the data dictionary of the project, or leave data.dictionary out.");
        assertThat(messages(Intake.read(
                        file,
                        IntakeOptions.auto()
                                .withDictionary(write(
                                        folder,
                                        "y.csv",
                                        "field_name,form_name,field_type,field_label\nzzz,f,text,Z\n")))))
                .containsExactly(
                        "y.csv: this is the data dictionary of another project: none of its fields is a column of"
                                + " a.csv. Download the data dictionary of this project, or leave data.dictionary out.");
        assertThat(messages(Intake.read(file, IntakeOptions.auto().withDictionary(folder.resolve("none.csv")))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("none.csv: there is no such file in ");
    }

    @Test
    void marksSurveysThatWereBegunAndNotHandedIn() throws IOException {
        RawTable table = table("""
                record_id,redcap_survey_identifier,a_timestamp,b_timestamp,x
                1,,2025-01-02 10:00:00,[not completed],4
                2,,[not completed],,3
                3,,,,3
                """);
        assertThat(marked(table)).containsExactly("UNFINISHED a_timestamp, b_timestamp = [not completed]: [3]");
    }

    @Test
    void knowsTrueAndFalse() throws IOException {
        write(
                folder,
                "dictionary.csv",
                "field_name,form_name,field_type,field_label\nrecord_id,f,text,Id\nx,f,yesno,X\ny,f,truefalse,Y\n");
        RawTable table = table("record_id,x,y,mood_complete\n1,0,1,2\n");
        assertThat(table.export().columns().get(1).choices()).containsEntry("1", "Yes");
        assertThat(table.export().columns().get(2).choices()).containsEntry("0", "False");
    }

    @Test
    void tellsWhatIsNoneOfItsFiles() throws IOException {
        assertThat(messages(Intake.read(
                        write(folder, "a.csv", "a,b\n1,2\n"),
                        IntakeOptions.auto().withFormat("redcap"))))
                .containsExactly(
                        "a.csv: this is no export of REDCap: it has no column that begins with redcap_, nor one"
                                + " that ends in _complete. Leave data.format out, or export the records again as CSV.");
    }
}
