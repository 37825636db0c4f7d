package io.github.relata.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingCode;
import io.github.relata.model.study.StudyCode;
import io.github.relata.model.study.StudyReader;
import io.github.relata.report.results.TableLayout;
import io.github.relata.scoring.library.InstrumentCheck;
import io.github.relata.scoring.library.Instruments;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code docs} show what the code reads and writes. */
class DocumentationTest {
    /** What is wrong with a part of a study file for no other reason than that it is a part. */
    private static final Set<FindingCode> ONLY_A_PART =
            Set.of(StudyCode.NOTHING_DECLARED, StudyCode.UNKNOWN_NAME, StudyCode.MISSPELT_NAME);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("partsOfStudyFiles")
    void partsOfStudyFilesAreRead(String part) throws IOException {
        Path own = Files.createDirectories(folder.resolve("my-instruments"));
        Files.writeString(own.resolve("example-5.yaml"), instrumentShown());
        boolean isAnalysis = part.startsWith("  - ");
        String data = part.contains("data:\n") ? "" : "data: {file: responses.csv}\n";
        Path study = folder.resolve("study.yaml");
        Files.writeString(study, data + (isAnalysis ? "analyses:\n" : "") + part);
        List<Finding> findings =
                StudyReader.with(Instruments.shipped()).read(study).findings();
        assertThat(findings).extracting(Finding::code).isSubsetOf(ONLY_A_PART);
    }

    @Test
    void theInstrumentThatIsShownPassesItsOwnExamples() throws IOException {
        Path instrument = folder.resolve("example-5.yaml");
        Files.writeString(instrument, instrumentShown());
        assertThat(InstrumentCheck.of(instrument).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void everyColumnIsExplained(TableLayout layout) throws IOException {
        String section = Page.of("docs/results.md").section(layout.tableName() + ".csv");
        assertThat(layout.columns()).allSatisfy(column -> assertThat(section).contains('`' + column + '`'));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomIsShown(String room) throws IOException {
        assertThat(Page.of("docs/architecture.md").text()).contains('`' + room + '`');
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFiles(Path page) throws IOException {
        assertThat(Page.of(page).linked()).allSatisfy(file -> assertThat(file).exists());
    }

    private static String instrumentShown() throws IOException {
        return Page.of("docs/instruments-adding.md").blocks("yaml").get(0);
    }

    static List<String> partsOfStudyFiles() throws IOException {
        return Page.of("docs/study-file.md").blocks("yaml");
    }

    /** The packages below each module's own, such as {@code model.study}. */
    static List<String> rooms() throws IOException {
        List<String> rooms = new ArrayList<>();
        for (String module : List.of("model", "stats", "scoring", "report", "cli")) {
            Path root = Page.PROJECT.resolve("toolkit-" + module).resolve("src/main/java/io/github/relata");
            try (Stream<Path> files = Files.walk(root.resolve(module))) {
                files.filter(Files::isDirectory)
                        .filter(folder -> !folder.equals(root.resolve(module)))
                        .map(folder -> root.relativize(folder).toString().replace(File.separatorChar, '.'))
                        .forEach(rooms::add);
            }
        }
        return rooms;
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Page.PROJECT.resolve("docs"))) {
            Stream<Path> roots =
                    Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Page.PROJECT::resolve);
            return Stream.concat(roots, docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }
}
