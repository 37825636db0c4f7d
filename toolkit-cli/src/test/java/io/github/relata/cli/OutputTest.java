package io.github.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.cli.terminal.TerminalSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands write, and what they leave alone. */
class OutputTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyFiles() {
        Transcript.copyFiles(folder);
    }

    @Test
    void scoreWritesThreeFilesAndTheirManifest() throws IOException {
        run("score DIR/study.yaml -o DIR/out");
        assertThat(files(folder.resolve("out")))
                .containsOnlyKeys("dataset.csv", "manifest.json", "scores.csv", "scoring.csv");
    }

    @Test
    void runAddsTablesAndReportAddsTheReport() throws IOException {
        run("run DIR/study.yaml -o DIR/out");
        assertThat(files(folder.resolve("out")))
                .containsKeys("results.json", "tables/correlations.csv", "tables/notes.csv")
                .doesNotContainKey("report.html");
        run("report DIR/study.yaml -o DIR/out");
        assertThat(files(folder.resolve("out"))).containsKeys("report.html", "report.md", "figures/correlate-3.svg");
    }

    @Test
    void aFailedRunLeavesTheFilesOfTheOneBefore() throws IOException {
        run("run DIR/study.yaml -o DIR/out");
        Map<String, String> before = files(folder);
        Path study = folder.resolve("study.yaml");
        Files.writeString(study, Files.readString(study).replace("[1, 5]", "[2, 5]"));
        before.put("study.yaml", Files.readString(study));
        assertThat(run("run DIR/study.yaml -o DIR/out").code()).isEqualTo(3);
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aFailedFirstRunLeavesNoFolder() {
        assertThat(run("report DIR/bad/range.yaml -o DIR/new/folder").code()).isEqualTo(3);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void theInputIsNeverChanged() throws IOException {
        Map<String, String> before = files(folder);
        run("report DIR/study.yaml -o DIR/out");
        run("check DIR/study.yaml");
        run("describe DIR/answers.csv");
        assertThat(files(folder)).containsAllEntriesOf(before);
    }

    @Test
    void seedAndFormatStandInTheManifest() throws IOException {
        run("report DIR/study.yaml -o DIR/out --seed 42 --format md");
        assertThat(Files.readString(folder.resolve("out").resolve("manifest.json")))
                .contains("\"seed\": 42", "\"command\": \"report\"", "\"format\": \"md\"", "\"seed\": \"42\"");
    }

    @Test
    void resultsAreTheSameForAnyNumberOfThreads() throws IOException {
        run("run DIR/study.yaml -o DIR/one --threads 1");
        run("run DIR/study.yaml -o DIR/four --threads 4");
        Map<String, String> one = files(folder.resolve("one"));
        Map<String, String> four = files(folder.resolve("four"));
        one.remove("manifest.json");
        four.remove("manifest.json");
        assertThat(one).isEqualTo(four);
    }

    @Test
    void colorsFindingsAndHeadingsOnATerminal() {
        TerminalSettings terminal = TerminalSettings.of(true, true, "100", Map.of());
        Transcript check = Transcript.of("check DIR/study.yaml", folder, terminal);
        assertThat(check.out()).contains("\u001B[1mScales\u001B[0m", "\u001B[36mnote:\u001B[0m study.yaml, line");
        Transcript error = Transcript.of("run DIR/bad/keys.yaml", folder, terminal);
        assertThat(error.err()).contains("\u001B[31;1merror:\u001B[0m keys.yaml, line 1");
        assertThat(Transcript.of("run DIR/bad/keys.yaml --no-color", folder, terminal)
                        .err())
                .doesNotContain("\u001B[3");
    }

    @Test
    void showsProgressOnATerminalAndTakesItAway() {
        TerminalSettings terminal = TerminalSettings.of(false, true, "40", Map.of());
        String err =
                Transcript.of("run DIR/study.yaml -o DIR/out", folder, terminal).err();
        assertThat(err)
                .contains("\r\u001B[KReading answers.csv …", "\r\u001B[K[1/5] describe-1 …", "[4/5] regress-4 …")
                .containsPattern("\r\u001B\\[K\\d+ notes on what");
        assertThat(Transcript.of("run DIR/study.yaml -o DIR/out --quiet", folder, terminal)
                        .err())
                .isEmpty();
    }

    @Test
    void fitsTablesToTheTerminal() {
        TerminalSettings narrow = TerminalSettings.of(true, false, "50", Map.of());
        assertThat(Transcript.of("columns DIR/answers.csv --no-color", folder, narrow)
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50))
                .anySatisfy(line -> assertThat(line).endsWith("…"));
    }

    private Transcript run(String command) {
        return Transcript.of(command, folder);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return new LinkedHashMap<>(files);
    }
}
