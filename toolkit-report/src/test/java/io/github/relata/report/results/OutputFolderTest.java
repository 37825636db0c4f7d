package io.github.relata.report.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final Manifest MANIFEST = new Manifest("0.1.0", Map.of());

    @TempDir
    Path home;

    @Test
    void writesAllFilesAndTheManifest() throws IOException {
        run(home.resolve("new/report"), "report.html", "tables/a.csv", "figures/a.svg");

        assertThat(filesIn(home))
                .containsExactly(
                        "new/report/figures/a.svg",
                        "new/report/manifest.json",
                        "new/report/report.html",
                        "new/report/tables/a.csv");
        assertThat(home.resolve("new/report/tables/a.csv")).hasContent("tables/a.csv");
        assertThat(EarlierManifest.in(home.resolve("new/report")))
                .contains(new EarlierManifest(List.of("report.html", "tables/a.csv", "figures/a.svg")));
    }

    @Test
    void writesFilesTogetherAsOneByOne() throws IOException {
        Map<String, FileContent> contents = new LinkedHashMap<>();
        for (String name : List.of("c.csv", "a.csv", "b/d.csv")) {
            contents.put(name, FileContent.of(name));
        }
        try (OutputFolder folder = open(home.resolve("out"))) {
            folder.writeTogether(contents);
            folder.commit(MANIFEST);
        }
        for (String name : contents.keySet()) {
            assertThat(home.resolve("out").resolve(name)).hasContent(name);
        }
        assertThat(EarlierManifest.in(home.resolve("out")))
                .contains(new EarlierManifest(List.of("c.csv", "a.csv", "b/d.csv")));
    }

    @Test
    void tellsWhichOfTheFilesWrittenTogetherFails() throws IOException {
        try (OutputFolder folder = open(home.resolve("out"))) {
            Map<String, FileContent> contents = Map.of("a.csv", FileContent.of("a"), "b.csv", out -> {
                throw new IOException("No space left on device");
            });
            assertThatThrownBy(() -> folder.writeTogether(contents))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("b.csv");
        }
        assertThat(Files.exists(home.resolve("out"))).isFalse();
    }

    @Test
    void leavesNothingWithoutCommit() throws IOException {
        try (OutputFolder folder = open(home.resolve("new/report"))) {
            folder.write("tables/a.csv", FileContent.of("x"));
        }
        assertThat(Files.exists(home.resolve("new"))).isFalse();
    }

    @Test
    void keepsTheOldFilesWhenWritingFails() throws IOException {
        run(home.resolve("out"), "report.html", "tables/a.csv");
        String before = Files.readString(home.resolve("out/manifest.json"));

        try (OutputFolder folder = open(home.resolve("out"))) {
            folder.write("report.html", FileContent.of("new"));
            assertThatThrownBy(() -> folder.write("tables/b.csv", out -> {
                        out.write('x');
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("b.csv: writing failed: No space left on device.")
                    .hasRootCauseInstanceOf(IOException.class);
        }

        assertThat(filesIn(home)).containsExactly("out/manifest.json", "out/report.html", "out/tables/a.csv");
        assertThat(home.resolve("out/report.html")).hasContent("report.html");
        assertThat(home.resolve("out/manifest.json")).hasContent(before);
    }

    @Test
    void removesWhatTheEarlierRunWroteAndThisOneDoesNot() throws IOException {
        run(home.resolve("out"), "report.html", "tables/a.csv", "tables/b.csv", "figures/a.svg");
        Files.writeString(home.resolve("out/tables/mine.csv"), "mine");
        Files.writeString(home.resolve("out/thesis.docx"), "mine");

        run(home.resolve("out"), "report.html", "tables/b.csv");

        assertThat(filesIn(home.resolve("out")))
                .containsExactly("manifest.json", "report.html", "tables/b.csv", "tables/mine.csv", "thesis.docx");
        assertThat(Files.exists(home.resolve("out/figures"))).isFalse();
    }

    @Test
    void removesNothingOutsideTheFolderWhateverAManifestSays() throws IOException {
        Path outside = Files.writeString(home.resolve("precious.csv"), "x");
        Files.createDirectory(home.resolve("out"));
        Files.writeString(
                home.resolve("out/manifest.json"),
                "{\"software\": \"Relata\", \"files\": [\"../precious.csv\", \""
                        + outside.toUri().getPath() + "\", \"\\u0000\", \"\", \"gone.csv\"]}");

        run(home.resolve("out"), "report.html");

        assertThat(filesIn(home)).containsExactly("out/manifest.json", "out/report.html", "precious.csv");
    }

    @Test
    void refusesAFolderOfOtherFiles() throws IOException {
        Files.createDirectories(home.resolve("thesis/draft"));
        for (String name : List.of("a.txt", "b.txt", "draft/c.txt", "z.txt")) {
            Files.writeString(home.resolve("thesis").resolve(name), "x");
        }
        assertThat(refusal(home.resolve("thesis")))
                .isEqualTo(home.resolve("thesis") + ": the folder holds what Relata did not write: "
                        + "a.txt, b.txt, draft/, …. Name another folder with -o, or add --force to write among it.");
    }

    @Test
    void writesAmongOtherFilesWhenAsked() throws IOException {
        Files.writeString(home.resolve("mine.txt"), "mine");
        try (OutputFolder folder =
                OutputFolder.open(home, OtherFiles.WRITE_AMONG, List.of()).orThrow()) {
            folder.write("report.html", FileContent.of("x"));
            folder.commit(MANIFEST);
        }
        assertThat(filesIn(home)).containsExactly("manifest.json", "mine.txt", "report.html");
    }

    @Test
    void refusesAForeignManifest() throws IOException {
        Files.writeString(home.resolve("manifest.json"), "{\"name\": \"web app\"}");
        assertThat(refusal(home)).contains("manifest.json");
        Files.writeString(home.resolve("manifest.json"), "not json");
        assertThat(refusal(home)).contains("manifest.json");
    }

    @Test
    void takesAFolderWithOnlySystemFilesAndRestsOfKilledRunsForEmpty() throws IOException {
        Files.writeString(home.resolve(".DS_Store"), "x");
        Files.createDirectory(home.resolve("tables"));
        Files.writeString(home.resolve("tables/.a.csv.1f.relata-part"), "half");

        run(home, "tables/a.csv");

        assertThat(filesIn(home)).containsExactly(".DS_Store", "manifest.json", "tables/a.csv");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(home.resolve("report"), "x");
        assertThat(refusal(file))
                .isEqualTo(file + ": this is a file, and the results need a folder. Name another folder with -o.");
        assertThat(refusal(file.resolve("below"))).startsWith(file + ": this is a file");
    }

    @Test
    void neverReplacesOrRemovesAnInput() throws IOException {
        run(home, "report.html", "dataset.csv", "scores.csv");
        try (OutputFolder folder = OutputFolder.open(
                        home, OtherFiles.REFUSE, List.of(home.resolve("dataset.csv"), home.resolve("scores.csv")))
                .orThrow()) {
            folder.write("report.html", FileContent.of("new"));
            assertThatThrownBy(() -> folder.write("dataset.csv", FileContent.of("new")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("dataset.csv: the results would replace this file, which the study reads.");
            folder.commit(MANIFEST);
        }
        assertThat(home.resolve("dataset.csv")).hasContent("dataset.csv");
        assertThat(home.resolve("scores.csv")).hasContent("scores.csv");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        Files.createDirectory(home.resolve("report.html"));
        try (OutputFolder folder = open(home)) {
            assertThatThrownBy(() -> folder.write("report.html", FileContent.of("x")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("report.html: this is a folder");
        }
        assertThat(Files.isDirectory(home.resolve("report.html"))).isTrue();
    }

    @Test
    void refusesToWriteTwice() {
        try (OutputFolder folder = open(home)) {
            folder.write("a.csv", FileContent.of("x"));
            assertThatIllegalArgumentException().isThrownBy(() -> folder.write("a.csv", FileContent.of("y")));
        }
    }

    @Test
    void writesASingleFileAtomically() throws IOException {
        Path file = Files.writeString(home.resolve("study.yaml"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write('h');
                    throw new IOException("stopped");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");

        AtomicFile.write(file, FileContent.of("new"));
        assertThat(file).hasContent("new");
        assertThat(filesIn(home)).containsExactly("study.yaml");
    }

    private static OutputFolder open(Path folder) {
        return OutputFolder.open(folder, OtherFiles.REFUSE, List.of()).orThrow();
    }

    private static void run(Path path, String... names) {
        try (OutputFolder folder = open(path)) {
            for (String name : names) {
                folder.write(name, FileContent.of(name));
            }
            folder.commit(MANIFEST);
        }
    }

    private static String refusal(Path folder) {
        Checked<OutputFolder> checked = OutputFolder.open(folder, OtherFiles.REFUSE, List.of());
        assertThat(checked.value()).isEmpty();
        return String.join("\n", FindingText.in(Locale.ENGLISH).lines(checked.findings()));
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
