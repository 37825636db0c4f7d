package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.NumberColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers among words, in the cells of variables that ask for numbers. */
class NumbersInTextTest {
    @TempDir
    private Path folder;

    private Survey survey(String keys, String... cells) throws IOException {
        return surveyOf("a.csv", keys, cells);
    }

    private Survey surveyOf(String data, String keys, String... cells) throws IOException {
        return Survey.of(
                folder,
                "data: {file: " + data + "}\nvariables:\n  x: {type: number" + keys + "}\n",
                "x\n" + String.join("\n", cells) + "\n");
    }

    private static List<Double> values(Survey survey) {
        NumberColumn x = (NumberColumn) survey.data().column("x").orElseThrow();
        return IntStream.range(0, x.size()).mapToObj(x::value).toList();
    }

    @Test
    void areReadAndListed() throws IOException {
        Survey survey = survey("", "21 tahun", "±20", "kurang lebih 22", "23", "24 th");
        assertThat(values(survey)).containsExactly(21.0, 20.0, 22.0, 23.0, 24.0);
        assertThat(survey.told())
                .containsExactly("study.yaml, line 3: 4 cells of \"x\" are read as the numbers in their texts, such as "
                        + "\"21 tahun\" = 21, \"±20\" = 20, \"kurang lebih 22\" = 22. "
                        + "If this is not what they mean, correct the file or write labels.");
    }

    @Test
    void oneIsToldAlone() throws IOException {
        assertThat(survey("", "21 tahun", "20").told())
                .singleElement()
                .asString()
                .contains("one cell of \"x\" is read as the number in its text: \"21 tahun\" = 21");
    }

    @Test
    void aUnitOfTheStudyIsNoNews() throws IOException {
        assertThat(survey(", unit: tahun", "21 tahun", "20").told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">20",
                "20+",
                "20-25",
                "2 juta",
                "500rb",
                "lebih dari 20",
                "kurang dari 20",
                "hampir 20",
                "20 atau 21",
                "21 tahun 3 bulan",
                "1.500 poin",
                "8 bulan"
            })
    void whatIsNotPlainlyOneIsRefused(String cell) throws IOException {
        Survey survey = survey("", cell, "20 tahun", "21 tahun", "22");
        assertThat(survey.failed()).isTrue();
        assertThat(survey.told())
                .contains("a.csv, row 2, column \"x\": \"" + cell + "\" is not plainly one number. "
                        + "Correct the file, or write the number with labels: {\"" + cell
                        + "\": …}. Where a point or a comma is unclear, data.decimal says what it is.");
        assertThat(values(surveyOf("a.csv, invalid: missing", "", cell, "20 tahun", "21 tahun", "22")))
                .containsExactly(Double.NaN, 20.0, 21.0, 22.0);
    }

    @Test
    void aUnitOtherThanTheStudysIsRefused() throws IOException {
        assertThat(survey(", unit: tahun", "8 bulan", "9 bulan", "20 tahun").failed())
                .isTrue();
    }

    @Test
    void theDecimalMarkOfTheFileDecides() throws IOException {
        assertThat(values(surveyOf("a.csv, decimal: \",\"", "", "1.500 poin", "\"2,5 poin\"")))
                .containsExactly(1500.0, 2.5);
        assertThat(values(surveyOf("a.csv, decimal: \".\"", "", "1.500 poin", "3 poin")))
                .containsExactly(1.5, 3.0);
    }

    @Test
    void oneLargeNumberTellsHowOthersAreGrouped() throws IOException {
        Survey survey = survey("", "Rp 1.500.000", "750.000", "Rp 2.000");
        assertThat(values(survey)).containsExactly(1_500_000.0, 750_000.0, 2000.0);
        assertThat(values(survey("", "750.000", "3 poin"))).containsExactly(750.0, 3.0);
    }

    @Test
    void wordsWithoutANumberAreNoNumbers() throws IOException {
        assertThat(survey("", "A12", "20").told()).singleElement().asString().contains("\"A12\" is no number");
        assertThat(survey("", "dua puluh", "20").told())
                .containsExactly("a.csv, row 2, column \"x\": \"dua puluh\" is no number. "
                        + "Correct the file, declare the text under data.missing, or give its number with labels.");
    }

    @Test
    void areUsedInConditions() throws IOException {
        Survey survey = Survey.of(
                folder,
                "data: {file: a.csv}\nvariables:\n  x: {type: number}\nexclude:\n  - {when: \"x < 18\", reason: young}\n",
                "x\n17 tahun\n20 tahun\n>30 tahun\n".replace(">30", "30"));
        assertThat(values(survey)).containsExactly(20.0, 30.0);
        assertThat(survey.data().layout().orElseThrow().labels("x"))
                .containsEntry("17 tahun", 17.0)
                .containsEntry("20 tahun", 20.0);
    }

    @Test
    void answersNeedARange() throws IOException {
        assertThat(survey("", "Ya", "Tidak").told())
                .containsExactly("study.yaml, line 3: the texts in \"x\" are answers (\"Tidak\", \"Ya\"), "
                        + "and the variable has no range to read them by. "
                        + "Write range: [0, 1] to read them as numbers, or type: category to keep them as they are.");
        assertThat(values(survey(", range: [0, 1]", "Ya", "Tidak"))).containsExactly(1.0, 0.0);
        assertThat(survey("", "Setuju", "Tidak setuju", "Netral").told())
                .singleElement()
                .asString()
                .contains("Write range: [1, 3]");
    }
}
