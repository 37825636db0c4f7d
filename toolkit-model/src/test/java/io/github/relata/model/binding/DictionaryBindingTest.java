package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.SampleInstruments;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import io.github.relata.model.study.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a data dictionary of REDCap tells is used where the study says nothing. */
class DictionaryBindingTest {
    private static final String ANSWERS = """
        record_id,height,sex,mood_complete
        1,171,0,2
        2,300,1,2
        3,12,1,2
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void dictionary() throws IOException {
        Files.writeString(folder.resolve("dictionary.csv"), """
            field_name,form_name,field_type,field_label,select_choices_or_calculations,\
            text_validation_type_or_show_slider_number,text_validation_min,text_validation_max
            record_id,f,text,Id,,,,
            height,f,text,Height,,number,100,250
            sex,f,radio,Gender,"0, Female | 1, Male | 2, Male | 3, Other",,,
            """);
    }

    @Test
    void warnsOfNumbersBeyondItsLimits() throws IOException {
        assertThat(Survey.of(folder, "data: {file: a.csv}\nvariables: {height: {}}\n", ANSWERS)
                        .told())
                .containsExactly(
                        "a.csv, column \"height\": 2 values are outside what the survey's data dictionary accepts (100"
                                + " to 250): \"300\" in row 3, \"12\" in row 4. Look at them; range makes them errors, or"
                                + " says what is possible.");
        assertThat(Survey.of(folder, "data: {file: a.csv}\nvariables: {height: {range: [0, 400]}}\n", ANSWERS)
                        .told())
                .isEmpty();
    }

    @Test
    void givesCategoriesItsChoices() throws IOException {
        Files.writeString(folder.resolve("a.csv"), ANSWERS);
        Path file = Files.writeString(folder.resolve("study.yaml"), """
            data: {file: a.csv}
            variables:
              height: {}
              sex: {type: category}
              status: {column: mood_complete, type: category}
              gone: {column: none, type: category}
              own: {column: sex, levels: {f: 0, other: "*"}}
            """);
        Study study = StudyReader.with(new SampleInstruments()).read(file).orThrow();
        RawTable table = Intake.read(study.data().path(), study.data().intake()).orThrow();
        assertThat(ChoiceLevels.in(study, table).variables())
                .extracting(variable -> variable.levels().stream()
                        .map(Variable.Level::toString)
                        .toList()
                        .toString())
                .containsExactly(
                        "[]",
                        "[Level[name=Female, codes=[0], others=false], Level[name=Male, codes=[1, 2], others=false],"
                                + " Level[name=Other, codes=[3], others=false]]",
                        "[]",
                        "[]",
                        "[Level[name=f, codes=[0], others=false], Level[name=other, codes=[], others=true]]");
    }
}
