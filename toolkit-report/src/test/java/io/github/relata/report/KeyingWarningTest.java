package io.github.relata.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Severity;
import io.github.relata.report.check.CheckFacts;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Inline;
import io.github.relata.report.narrative.Narrative;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.Progress;
import io.github.relata.report.run.StudyResults;
import io.github.relata.report.run.StudyRun;
import io.github.relata.scoring.quality.KeyingVerdict;
import io.github.relata.scoring.quality.ScaleKeying;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The students example, as it is and with the reversed items of its stress scale turned in the file. */
class KeyingWarningTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "students");
    private static final List<String> TURNED = List.of("PSS_4", "PSS_5", "PSS_7", "PSS_8");

    @TempDir
    private Path folder;

    private Plan turned(String scale) throws IOException {
        List<String> lines = Files.readAllLines(EXAMPLE.resolve("responses.csv"));
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<String> turned = new ArrayList<>(List.of(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (String column : TURNED) {
                int at = header.indexOf(column);
                cells[at] = cells[at].isEmpty() ? "" : Integer.toString(4 - Integer.parseInt(cells[at]));
            }
            turned.add(String.join(",", cells));
        }
        Files.write(folder.resolve("responses.csv"), turned);
        String study = Files.readString(EXAMPLE.resolve("study.yaml")).replace("instrument: pss-10", scale);
        return SmallStudy.plan(Files.writeString(folder.resolve("study.yaml"), study));
    }

    private Plan turned() throws IOException {
        return turned("instrument: pss-10");
    }

    @Test
    void theExampleFitsItsKeys() {
        assertThat(SmallStudy.example("students").plan().keying())
                .extracting(ScaleKeying::verdict)
                .containsOnly(KeyingVerdict.FITS);
    }

    @Test
    void aPlanWarnsAtTheScale() throws IOException {
        List<Finding> warnings = turned().findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();

        assertThat(FindingText.in(Locale.ENGLISH).lines(warnings))
                .singleElement()
                .asString()
                .startsWith("study.yaml, line ")
                .contains("\"stress\"", "PSS_4, PSS_5, PSS_7, PSS_8", "-> 0.86 (stress)")
                .contains("write reversed-in-file: [4, 5, 7, 8] under the scale");
    }

    @Test
    void doingAsItSaysSettlesIt() throws IOException {
        Plan settled = turned("instrument: pss-10, reversed-in-file: [4, 5, 7, 8]");

        assertThat(settled.keying()).extracting(ScaleKeying::verdict).containsOnly(KeyingVerdict.FITS);
        assertThat(turned("instrument: pss-10, reversed-in-file: [4, 5]")
                        .keying()
                        .get(2)
                        .remedy()
                        .text())
                .isEqualTo("reversed-in-file: [4, 5, 7, 8]");
    }

    @Test
    void theNotesAndTheReportTellIt() throws IOException {
        StudyResults results = StudyRun.of(turned(), Progress.SILENT);

        ResultTable notes = results.table(TableLayout.NOTES).orElseThrow();
        assertThat(notes.cell(0, "table").asText()).isEqualTo("stress");
        assertThat(notes.cell(0, "reason").asText()).startsWith("\"stress\" does not fit its key");
        assertThat(Narrative.of(results, "1").blocks())
                .filteredOn(Block.Callout.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Callout.class,
                        callout -> assertThat(callout.content())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Inline.Words.class,
                                        words -> assertThat(words.text()).contains("reversed-in-file")));
    }

    @Test
    void otherProgramsAreToldAllFigures() throws IOException {
        Plan plan = turned();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonFacts.write(CheckFacts.of(new Checked<>(Optional.of(plan), plan.findings()), Locale.ENGLISH), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"verdict\": \"fits\"", "\"verdict\": \"all-reversed-twice\"")
                .contains("\"item\": \"PSS_4\"", "\"p.value\"", "\"loading\"", "\"declared\"", "\"turned\"")
                .contains("\"remedy\": \"reversed-in-file: [4, 5, 7, 8]\"");
    }
}
