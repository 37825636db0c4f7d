package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of columns that tell who answered. */
class PrivacyBindingTest {
    private static final String FILE = "Nama,Email,,age\nAni,a@b.co,c@d.id,20\nBudi,e@f.co,g@h.id,21\n";

    @TempDir
    private Path folder;

    @Test
    void theyAreLeftOutUnlessTheStudyNamesThem() throws IOException {
        Survey none = Survey.of(folder, "data: {file: a.csv}\nvariables:\n  age: {type: number}\n", FILE);
        assertThat(none.data().layout().orElseThrow().leftOutColumns()).containsExactly("Nama", "Email", "C");
        Survey named = Survey.of(folder, "data: {file: a.csv}\nvariables:\n  n: {column: Nama, type: text}\n", FILE);
        assertThat(named.data().layout().orElseThrow().leftOutColumns()).containsExactly("Email", "C");
    }

    @Test
    void asIdsTheyAreWarnedOf() throws IOException {
        Survey survey = Survey.of(folder, "data: {file: a.csv, id: Nama}\nvariables:\n  age: {type: number}\n", FILE);
        assertThat(survey.told())
                .containsExactly(
                        "study.yaml, line 1: the id of the cases is \"Nama\", which tells who answered, and ids are "
                                + "written into scores.csv and dataset.csv. Leave data.id out, so that the row of the file names "
                                + "the case; or give each person a number of your own in the file, and name its column.");
    }
}
