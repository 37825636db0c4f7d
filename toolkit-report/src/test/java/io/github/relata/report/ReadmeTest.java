package io.github.relata.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.study.StudyReader;
import io.github.relata.report.run.Planner;
import io.github.relata.scoring.library.Instruments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is true: its Java compiles, runs and prints what its comments say; its study file can run. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path EXAMPLE = Path.of("examples", "students");
    private static final String PRINT = "System.out.println(";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyExample() throws IOException {
        Files.createDirectories(folder.resolve(EXAMPLE));
        for (String file : List.of("study.yaml", "responses.csv")) {
            Path source = PROJECT.resolve(EXAMPLE).resolve(file);
            Files.copy(source, folder.resolve(EXAMPLE).resolve(file));
        }
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaPrintsWhatItsCommentsSay(String block) throws Exception {
        Files.writeString(folder.resolve("Readme.java"), program(block));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Duser.language=en", "-cp", System.getProperty("java.class.path"), "Readme.java")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> printed = process.inputReader().lines().toList();
        assertThat(printed).isEqualTo(comments(block));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void studyFileCanRun() throws IOException {
        Path study = folder.resolve(EXAMPLE).resolve("readme.yaml");
        Files.writeString(study, blocks("yaml").get(0));
        List<Finding> found = Planner.plan(
                        StudyReader.with(Instruments.shipped()).read(study).orThrow())
                .findings();
        assertThat(found).isEmpty();
    }

    @Test
    void linksLeadToFiles() throws IOException {
        for (String part : readme().split("]\\(", -1)) {
            String link = part.substring(0, Math.max(0, part.indexOf(')')));
            if (!link.contains(" ") && !link.isEmpty() && Character.isLetter(link.charAt(0))) {
                assertThat(PROJECT.resolve(link)).exists();
            }
        }
    }

    static Stream<String> javaBlocks() {
        return blocks("java").stream();
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

    /** The blocks of a language, in order. */
    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        String fence = "```" + language + "\n";
        String readme = readme();
        for (int at = readme.indexOf(fence); at >= 0; at = readme.indexOf(fence, at + 1)) {
            int start = at + fence.length();
            blocks.add(readme.substring(start, readme.indexOf("```", start)));
        }
        assertThat(blocks).as("blocks of " + language).isNotEmpty();
        return blocks;
    }

    private static String readme() {
        try {
            return Files.readString(PROJECT.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
