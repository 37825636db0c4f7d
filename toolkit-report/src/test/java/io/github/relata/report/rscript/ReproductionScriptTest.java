package io.github.relata.report.rscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script as text; that it reproduces the tables of these studies is for R to say: {@code .ci/run} asks it where it is
 * installed.
 */
class ReproductionScriptTest {
    private static final String FUNCTIONS = "# Functions ---";
    private static final String DATA = "# The data file ---";

    private static Path study(String name) {
        URL file = Objects.requireNonNull(
                ReproductionScriptTest.class.getResource("/studies/" + name + "/study.yaml"), name);
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is written for the study, without the functions that all scripts share. */
    private static String ofItsOwn(String script) {
        return script.substring(0, script.indexOf(FUNCTIONS)) + script.substring(script.indexOf(DATA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"options", "edges", "tiny", "rules", "moderation", "mediation", "two-levels"})
    void isWrittenOutForItsStudy(String name) throws IOException {
        Path file = study(name);
        String script = ReproductionScript.of(
                ReportStudy.run(file), file.resolveSibling("report").toAbsolutePath());
        Path stored = file.resolveSibling("reproduce.txt");
        assertThat(ofItsOwn(script)).isEqualTo(Files.readString(stored, StandardCharsets.UTF_8));
    }

    @Test
    void holdsTheFunctionsThatItsStudyNeedsAndNoOthers(@TempDir Path folder) throws IOException {
        String all = ReproductionScript.of(ReportStudy.run(study("tiny")), Path.of("report"));
        assertThat(all).contains("\nread_cells <- ", "\nsame <- ", "\nmean_score <- ", "\nalpha <- ", "\nwald <- ");
        Files.writeString(folder.resolve("a.csv"), "x,y\n1,2\n2,3\n");
        Files.writeString(
                folder.resolve("study.yaml"),
                "data: {file: a.csv}\nvariables: {x: {type: number}}\nanalyses: [describe: [x]]\n");
        String few = ReproductionScript.of(ReportStudy.run(folder.resolve("study.yaml")), folder);
        assertThat(few)
                .contains("\nread_cells <- ", "\ndescribe <- ", "file.path(folder, \"a.csv\")")
                .doesNotContain("\nsame <- ", "\nmean_score <- ", "\nalpha <- ", "\nwald <- ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "rules", "moderation", "mediation", "two-levels"})
    void keepsItsLinesShort(String name) {
        String script = ReproductionScript.of(ReportStudy.run(study(name)), Path.of("report"));
        assertThat(script.lines()).allMatch(line -> line.length() <= 100 || line.startsWith("data_file <- "));
    }

    @Test
    void standsInTheReportFolder(@TempDir Path folder) {
        ReportStudy.main(study("tiny").toString(), folder.resolve("report").toString());
        assertThat(folder.resolve("report/reproduce.R")).content().contains("Comparison with Relata's figures");
    }
}
