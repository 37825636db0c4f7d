package io.github.relata.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.SmallStudy;
import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyRunTest {
    private static final StudyResults SMALL = SmallStudy.run("small");
    private static final StudyResults ODD = SmallStudy.run("odd");

    private static final String ANSWERS = """
            g,x,z,y,a1,a2
            1,1,2,3,1,2
            1,2,1,5,2,2
            2,3,5,4,4,3
            2,4,3,9,3,5
            2,5,6,8,5,4
            1,6,4,9,4,4
            """;
    private static final String STUDY = """
            data: {file: answers.csv}
            variables:
              g: {column: g, type: category, levels: {one: 1, two: 2, none: 3}}
              x: {column: x, type: number}
              z: {column: z, type: number}
              y: {column: y, type: number}
            scales:
              a: {columns: "a{1..2}", range: [1, 5], score: mean}
            analyses:
            """;

    @TempDir
    private Path folder;

    private StudyResults run(String... analyses) {
        return SmallStudy.run(folder, STUDY + String.join("\n", analyses) + "\n", ANSWERS);
    }

    private static List<List<String>> texts(ResultTable table, String... columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> texts = new ArrayList<>();
            for (String column : columns) {
                Cell cell = table.cell(row, column);
                texts.add(cell instanceof Cell.Whole whole ? Long.toString(whole.value()) : cell.asText());
            }
            rows.add(texts);
        }
        return rows;
    }

    private static ResultTable table(StudyResults results, TableLayout layout) {
        return results.table(layout).orElseThrow();
    }

    @Test
    void givesTheTablesOfTheStudyAlone() {
        assertThat(SMALL.tables().stream().map(ResultTable::name))
                .containsExactly(
                        "flow",
                        "analysed",
                        "missing-items",
                        "missing-scores",
                        "missing-patterns",
                        "missing-mcar",
                        "descriptives",
                        "frequencies",
                        "reliability",
                        "items",
                        "correlations",
                        "regression-terms",
                        "regression-fit",
                        "notes");
        assertThat(run("  - describe: [x]").tables().stream().map(ResultTable::name))
                .containsExactly("flow", "analysed", "descriptives");
        assertThat(SmallStudy.run("nothing").tables().stream().map(ResultTable::name))
                .containsExactly("flow");
    }

    @Test
    void hasAGroupWhereAnAnalysisIsRunByLevels() {
        ResultTable by = table(run("  - {describe: [x], by: g}"), TableLayout.DESCRIPTIVES);

        assertThat(by.columns()).startsWith("variable", "group", "n");
        assertThat(texts(by, "group", "n", "model"))
                .containsExactly(
                        List.of("one", "3", "describe-1"),
                        List.of("two", "3", "describe-1"),
                        List.of("none", "0", "describe-1"));
        assertThat(table(run("  - describe: [x]"), TableLayout.DESCRIPTIVES).columns())
                .isEqualTo(TableLayout.DESCRIPTIVES.columns());
    }

    @Test
    void countsEachLevelAndTheMissing() {
        assertThat(texts(table(SMALL, TableLayout.FREQUENCIES), "variable", "level", "n"))
                .containsExactly(
                        List.of("sex", "female", "5"), List.of("sex", "male", "5"), List.of("sex", "(missing)", "1"));
        assertThat(texts(table(run("  - describe: [g]"), TableLayout.FREQUENCIES), "level", "n"))
                .containsExactly(List.of("one", "3"), List.of("two", "3"), List.of("none", "0"));
    }

    @Test
    void confinesAnAnalysisToTheCasesOfItsCondition() {
        StudyResults results = run("  - {describe: [x, g], where: \"y > 4 and g == 'two'\"}");

        assertThat(texts(table(results, TableLayout.DESCRIPTIVES), "n")).containsExactly(List.of("2"));
        assertThat(results.table(TableLayout.NOTES).orElseThrow().rows()).isNotEmpty();
    }

    @Test
    void countsTheCasesThatAConditionCannotDecide() {
        assertThat(texts(table(ODD, TableLayout.NOTES), "table", "reason"))
                .contains(List.of("one-case", "One case is left out: a value is missing that the condition needs."));
        assertThat(texts(
                        table(
                                SmallStudy.run(folder, STUDY + "  - {describe: [x], where: \"z > 1\", by: g}\n", """
                        g,x,z,y,a1,a2
                        1,1,,3,1,2
                        1,2,,5,2,2
                        2,3,5,4,4,3
                        """),
                                TableLayout.NOTES),
                        "table",
                        "reason"))
                .contains(List.of(
                        "describe-1 (one)", "2 cases are left out: a value is missing that the condition needs."));
    }

    @ParameterizedTest
    @CsvSource({"pearson, none", "spearman, holm", "kendall, bonferroni", "pearson, bh"})
    void namesMethodAndAdjustmentOfEachPair(String method, String adjustment) {
        StudyResults results =
                run("  - {correlate: [x, z, y], method: " + method + ", adjust: " + adjustment + ", name: r}");

        assertThat(texts(
                        table(results, TableLayout.CORRELATIONS),
                        "model",
                        "parameter1",
                        "parameter2",
                        "method",
                        "p.adjust.method",
                        "n.obs"))
                .containsExactly(
                        List.of("r", "x", "z", method, adjustment, "6"),
                        List.of("r", "x", "y", method, adjustment, "6"),
                        List.of("r", "z", "y", method, adjustment, "6"));
    }

    @Test
    void testsNoPartAgainstItsWhole() {
        ResultTable pairs = table(ODD, TableLayout.CORRELATIONS);
        int row = 33;

        assertThat(List.of(
                        pairs.cell(row, "parameter1").asText(),
                        pairs.cell(row, "parameter2").asText()))
                .containsExactly("a", "a.first");
        assertThat(pairs.cell(row, "estimate").asNumber()).isBetween(0.9, 1.0);
        assertThat(pairs.cell(row, "p.value")).isEqualTo(Cell.absent());
    }

    @Test
    void givesMeanAndAlphaBesideACorrelationOnce() {
        StudyResults both = run("  - describe: [x]", "  - reliability: all", "  - correlate: [x, a]");

        assertThat(texts(table(both, TableLayout.DESCRIPTIVES), "variable", "model"))
                .containsExactly(List.of("x", "describe-1"), List.of("a", "correlate-3"));
        assertThat(texts(table(both, TableLayout.RELIABILITY), "model", "coefficient"))
                .contains(List.of("reliability-2", "alpha"))
                .noneMatch(row -> row.get(0).equals("correlate-3"));
    }

    @Test
    void namesTheTermsOfEachStep() {
        ResultTable terms = table(run("  - {regress: y, steps: [x + g, z:x, x^2]}"), TableLayout.REGRESSION_TERMS);

        assertThat(texts(terms, "step", "term"))
                .containsExactly(
                        List.of("1", "(Intercept)"),
                        List.of("1", "x"),
                        List.of("1", "g[two]"),
                        List.of("1", "g[none]"),
                        List.of("2", "(Intercept)"),
                        List.of("2", "x"),
                        List.of("2", "g[two]"),
                        List.of("2", "g[none]"),
                        List.of("2", "z:x"),
                        List.of("3", "(Intercept)"),
                        List.of("3", "x"),
                        List.of("3", "g[two]"),
                        List.of("3", "g[none]"),
                        List.of("3", "z:x"),
                        List.of("3", "x^2"));
    }

    @Test
    void testsAWholeCategory() {
        assertThat(texts(table(run("  - regress: y ~ x + g"), TableLayout.REGRESSION_OMNIBUS), "step", "term", "df"))
                .containsExactly(List.of("1", "g", "1"));
    }

    @ParameterizedTest
    @CsvSource({"constant-outcome", "no-cases", "one-case", "too-large", "no-levels"})
    void givesOneRowForARegressionThatIsOutOfReach(String model) {
        assertThat(texts(table(ODD, TableLayout.REGRESSION_FIT), "model", "step", "nobs"))
                .containsOnlyOnce(List.of(model, "1", ""));
        assertThat(texts(table(ODD, TableLayout.REGRESSION_TERMS), "model")).doesNotContain(List.of(model));
    }

    @Test
    void tellsOfAnalysesThatAreNotAvailableYet() {
        assertThat(texts(table(SmallStudy.run("later"), TableLayout.NOTES), "table", "reason"))
                .contains(
                        List.of("compare-1", "This analysis is not available yet."),
                        List.of("data", "This analysis is not available yet."));
    }

    @Test
    void tellsHowFarItIs() {
        List<String> told = new ArrayList<>();

        StudyRun.of(SMALL.plan(), (done, all, name) -> told.add(done + " of " + all + ": " + name));

        assertThat(told)
                .containsExactly(
                        "0 of 7: describe-1",
                        "1 of 7: describe-2",
                        "2 of 7: reliability-3",
                        "3 of 7: correlate-4",
                        "4 of 7: regress-5",
                        "5 of 7: robust",
                        "6 of 7: compare-7");
    }

    @Test
    void labelsWhatItKnowsAndNamesWhatItDoesNot() {
        assertThat(SMALL.plan().label("age")).isEqualTo("Age");
        assertThat(SMALL.plan().label("elsewhere")).isEqualTo("elsewhere");
    }
}
