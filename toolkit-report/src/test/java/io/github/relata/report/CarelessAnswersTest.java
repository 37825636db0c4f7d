package io.github.relata.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.finding.FindingText;
import io.github.relata.report.narrative.Narrative;
import io.github.relata.report.publish.Publisher;
import io.github.relata.report.publish.RunRecord;
import io.github.relata.report.render.MarkdownRenderer;
import io.github.relata.report.results.OtherFiles;
import io.github.relata.report.results.OutputFolder;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.StudyResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The students example with three people more who answer the same throughout. */
class CarelessAnswersTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "students");
    private static final int STRAIGHT = 3;

    @TempDir
    private Path folder;

    private StudyResults run(String more) throws IOException {
        List<String> lines = Files.readAllLines(EXAMPLE.resolve("responses.csv"));
        String[] header = lines.get(0).split(",", -1);
        StringBuilder answers = new StringBuilder(String.join("\n", lines)).append('\n');
        for (int person = 0; person < STRAIGHT; person++) {
            String[] cells = lines.get(1 + person).split(",", -1);
            for (int column = 0; column < header.length; column++) {
                if (header[column].startsWith("MSPSS") || header[column].startsWith("ECRR")) {
                    cells[column] = "4";
                } else if (header[column].startsWith("PSS")) {
                    cells[column] = "2";
                }
            }
            cells[0] = "X" + person;
            answers.append(String.join(",", cells)).append('\n');
        }
        Files.writeString(folder.resolve("responses.csv"), answers.toString());
        String study = Files.readString(EXAMPLE.resolve("study.yaml")) + "\n" + more;
        return SmallStudy.run(Files.writeString(folder.resolve("study.yaml"), study));
    }

    @Test
    void aPlanTellsOfThem() throws IOException {
        Plan plan = run("").plan();

        assertThat(plan.careless().orElseThrow().careless()).hasSize(STRAIGHT);
        assertThat(FindingText.in(Locale.ENGLISH).lines(plan.findings()))
                .anySatisfy(line -> assertThat(line).contains("the answers of 3 people look careless"));
        assertThat(plan.withoutCareless()).isEmpty();
    }

    @Test
    void nobodyLooksWhereTheStudyForbidsIt() throws IOException {
        assertThat(run("scoring: {quality: false}\n").plan().careless()).isEmpty();
    }

    @Test
    void theReportTellsHowManyAndNobodyIsLeftOut() throws IOException {
        StudyResults results = run("");
        String report = MarkdownRenderer.render(Narrative.of(results, "1"));

        assertThat(report).contains("## Response quality", "Those of 3 look careless", "Nobody was left out for it");
        assertThat(report).contains("| Longest string of one answer | 29 or more | 3 |");
        assertThat(report).doesNotContain("## Without careless answers");
        assertThat(results.table(TableLayout.SENSITIVITY)).isEmpty();
    }

    @Test
    void everyCaseHasItsIndices() throws IOException {
        StudyResults results = run("");
        Path out = folder.resolve("out");
        try (OutputFolder output =
                OutputFolder.open(out, OtherFiles.REFUSE, List.of()).value().orElseThrow()) {
            new Publisher(output, new RunRecord("1", Instant.EPOCH, Map.of())).scores(results.plan());
        }
        List<String> lines = Files.readAllLines(out.resolve("quality.csv"));

        assertThat(lines.get(0))
                .isEqualTo("id,longstring,irv,evenodd,psychsyn,psychant,mahad,speed,attention,flags,verdict");
        assertThat(lines).hasSize(1 + results.plan().scored().data().size());
        assertThat(lines)
                .filteredOn(line -> line.endsWith(",longstring irv,careless"))
                .hasSize(STRAIGHT);
    }

    @Test
    void headlineResultsStandSideBySide() throws IOException {
        StudyResults with = run("sensitivity: careless\n");
        ResultTable table = with.table(TableLayout.SENSITIVITY).orElseThrow();
        ResultTable correlations = with.table(TableLayout.CORRELATIONS).orElseThrow();
        ResultTable clean =
                SmallStudy.example("students").table(TableLayout.CORRELATIONS).orElseThrow();

        for (int row = 0; row < correlations.rows().size(); row++) {
            assertThat(table.cell(row, "estimate")).isEqualTo(correlations.cell(row, "estimate"));
            assertThat(table.cell(row, "n.obs")).isEqualTo(correlations.cell(row, "n.obs"));
            assertThat(table.cell(row, "estimate.without").asNumber())
                    .isCloseTo(clean.cell(row, "estimate").asNumber(), within(1e-14));
            assertThat(table.cell(row, "n.obs.without")).isEqualTo(clean.cell(row, "n.obs"));
        }
        int terms =
                with.table(TableLayout.REGRESSION_TERMS).orElseThrow().rows().size();
        assertThat(table.rows()).hasSize(correlations.rows().size() + terms);
        assertThat(table.rowsWhere("conclusion", "same").size()
                        + table.rowsWhere("conclusion", "differs").size())
                .isEqualTo(table.rows().size());
        assertThat(MarkdownRenderer.render(Narrative.of(with, "1")))
                .contains("## Without careless answers", "Without the 3 people whose answers look careless");
    }

    @Test
    void withNobodyCarelessThereIsNothingToCompare() throws IOException {
        String study = Files.readString(EXAMPLE.resolve("study.yaml")) + "\nsensitivity: careless\n";
        Files.copy(EXAMPLE.resolve("responses.csv"), folder.resolve("responses.csv"));
        StudyResults results = SmallStudy.run(Files.writeString(folder.resolve("study.yaml"), study));

        assertThat(results.table(TableLayout.SENSITIVITY)).isEmpty();
        assertThat(results.table(TableLayout.NOTES).orElseThrow().rowsWhere("table", "sensitivity"))
                .hasSize(1);
    }

    @Test
    void whatCannotBeComputedWithoutThemHasItsReason() throws IOException {
        StudyResults results = run("sensitivity: careless\n");
        ResultTable notes = results.table(TableLayout.NOTES).orElseThrow();
        ResultTable table = results.table(TableLayout.SENSITIVITY).orElseThrow();

        for (int row = 0; row < table.rows().size(); row++) {
            if (Double.isNaN(table.cell(row, "p.value.without").asNumber())) {
                long number = row + 1L;
                assertThat(notes.rowsWhere("table", "sensitivity"))
                        .anyMatch(note -> notes.cell(note, "row").asNumber() == number);
            }
        }
    }
}
