package io.github.relata.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.NumberWords;
import io.github.relata.report.SmallStudy;
import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bands and categories of scores are variables like others: described, compared, selected by, and predictors. */
class CategoryScoresTest {
    private static final String INSTRUMENT = """
            schema: 1
            revision: 1
            id: mood-3
            name: Mood in three questions
            constructs: [depression]
            citation: {authors: Author, year: 2001, journal: Journal}
            licence: {terms: free for all, research: free, commercial: free}
            evidence: {verified: one-source}
            items: {count: 3, range: [0, 3]}
            scores:
              total:
                rule: sum
                items: [1..3]
                bands: {standard: {basis: made up, levels: [{en: low}, {en: high, from: 4}]}}
              symptoms: {rule: count, points: {0: 0, 1: 0, 2: 1, 3: 1}, items: [1..3]}
              contrast: {formula: "i1 - i2"}
              syndrome: {cases: [{en: full, when: "symptoms >= 2"}, {en: partial, when: "symptoms == 1"}, {en: none}]}
            examples:
              - {answers: [3, 2, 0], total: 5, total.band: high, symptoms: 2, contrast: 1, syndrome: full}
              - {answers: [0, ~, ~], total: ~, total.band: ~, symptoms: ~, contrast: ~, syndrome: ~}
            """;

    private static final String STUDY = """
            data: {file: answers.csv}
            instruments: mine
            variables:
              age: {type: number, range: [17, 99]}
            scales:
              mood: {instrument: mood-3, columns: "M{1..3}"}
            analyses:
              - describe: [mood, mood.band, mood.syndrome]
                name: shown
              - describe: mood
                by: mood.band
                where: mood.syndrome != "none"
                name: apart
              - reliability: all
              - correlate: [age, mood, mood.contrast]
              - regress: age ~ mood.band + mood.syndrome
                name: model
            """;

    private static final String ANSWERS = """
            age,M1,M2,M3
            20,3,2,0
            31,0,0,1
            42,1,3,3
            23,2,0,0
            34,0,0,0
            45,3,3,3
            26,1,2,1
            37,2,1,
            48,,,
            29,0,1,1
            """;

    @TempDir
    private Path folder;

    private StudyResults results;

    @BeforeEach
    void run() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("mood.yaml"), INSTRUMENT);
        results = SmallStudy.run(folder, STUDY, ANSWERS);
    }

    @Test
    void areDescribedByTheirLevels() {
        assertThat(rows(TableLayout.FREQUENCIES, "shown", "variable", "level", "n"))
                .containsExactly(
                        "mood.band low 4",
                        "mood.band high 4",
                        "mood.band (missing) 2",
                        "mood.syndrome full 3",
                        "mood.syndrome partial 2",
                        "mood.syndrome none 3",
                        "mood.syndrome (missing) 2");
    }

    @Test
    void partTheCasesAndSelectThem() {
        assertThat(rows(TableLayout.DESCRIPTIVES, "apart", "group", "variable", "n", "mean"))
                .containsExactly("low mood 1 2", "high mood 4 6.25");
    }

    @Test
    void arePredictors() {
        assertThat(rows(TableLayout.REGRESSION_TERMS, "model", "term"))
                .containsExactly("(Intercept)", "mood.band[high]", "mood.syndrome[partial]", "mood.syndrome[none]");
    }

    @Test
    void onlyWhatIsMadeOfItemsHasAReliability() {
        assertThat(rows(TableLayout.RELIABILITY, "reliability-3", "scale", "coefficient"))
                .filteredOn(row -> row.endsWith(" alpha"))
                .containsExactly("mood alpha", "mood.symptoms alpha");
        assertThat(rows(TableLayout.ITEMS, "reliability-3", "scale", "item", "ceiling"))
                .contains("mood.symptoms M1 0.375");
    }

    @Test
    void aFormulaIsCorrelatedWithoutAReliability() {
        assertThat(rows(TableLayout.CORRELATIONS, "correlate-4", "parameter1", "parameter2", "n.obs"))
                .containsExactly("age mood 8", "age mood.contrast 9", "mood mood.contrast 8");
    }

    private List<String> rows(TableLayout layout, String model, String... columns) {
        ResultTable table = results.table(layout).orElseThrow();
        return IntStream.range(0, table.rows().size())
                .filter(row -> table.cell(row, "model").asText().equals(model))
                .mapToObj(row -> String.join(
                        " ",
                        List.of(columns).stream()
                                .map(column -> text(table.cell(row, column)))
                                .toList()))
                .toList();
    }

    private static String text(Cell cell) {
        return cell.asText().isEmpty() ? NumberWords.of(cell.asNumber()) : cell.asText();
    }
}
