package io.github.relata.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Severity;
import io.github.relata.model.study.StudyReader;
import io.github.relata.report.run.Planner;
import io.github.relata.scoring.library.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is true: its Java compiles, runs and prints what its comments say; its study file can run. */
class ReadmeTest {
    private static final Path EXAMPLE = Path.of("examples", "students");
    private static final String PRINT = "System.out.println(";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyExample() throws IOException {
        Files.createDirectories(folder.resolve(EXAMPLE));
        for (String file : List.of("study.yaml", "responses.csv")) {
            Path source = Page.PROJECT.resolve(EXAMPLE).resolve(file);
            Files.copy(source, folder.resolve(EXAMPLE).resolve(file));
        }
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaPrintsWhatItsCommentsSay(String block) throws Exception {
        Files.writeString(folder.resolve("Readme.java"), program(block));
        Path errors = folder.resolve("errors.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // A single source file is compiled by the Java that runs it.
        Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "Readme.java")
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        List<String> printed = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        assertThat(printed).isEqualTo(comments(block));
    }

    @Test
    void studyFileCanRun() throws IOException {
        Path study = folder.resolve(EXAMPLE).resolve("readme.yaml");
        Files.writeString(study, Page.of("README.md").blocks("yaml").get(0));
        List<Finding> found = Planner.plan(
                        StudyReader.with(Instruments.shipped()).read(study).orThrow())
                .findings();
        assertThat(found).extracting(Finding::severity).doesNotContain(Severity.ERROR, Severity.WARNING);
    }

    static List<String> javaBlocks() throws IOException {
        return Page.of("README.md").blocks("java");
    }

    /** The block as a program: its imports, and a main method around the rest. */
    private static String program(String block) {
        String imports = lines(block, line -> line.startsWith("import "));
        String statements = lines(block, line -> !line.startsWith("import "));
        return imports + "class Readme { public static void main(String[] args) throws Exception {\n" + statements
                + "}}\n";
    }

    private static String lines(String block, Predicate<String> wanted) {
        return block.lines().filter(wanted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> comments(String block) {
        return block.lines()
                .filter(line -> line.startsWith(PRINT))
                .map(line -> line.substring(line.indexOf("// ") + 3))
                .toList();
    }
}
