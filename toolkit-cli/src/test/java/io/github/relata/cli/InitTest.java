package io.github.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.cli.command.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code relata init} writes, and that what it writes passes {@code relata check} and runs. */
class InitTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyFiles() {
        Transcript.copyFiles(folder);
    }

    @Test
    void whatItWritesIsCheckedAndRun() {
        assertThat(run("init DIR/answers.csv -o DIR/proposed.yaml").code()).isZero();
        assertThat(run("check DIR/proposed.yaml").code()).isZero();
        assertThat(run("report DIR/proposed.yaml -o DIR/out").code()).isZero();
    }

    @Test
    void writesBesideTheDataAndNamesItFromThere() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.copy(folder.resolve("answers.csv"), folder.resolve("new/answers.csv"));
        assertThat(run("init DIR/new/answers.csv").code()).isZero();
        assertThat(folder.resolve("new/study.yaml")).content().contains("  file: answers.csv\n");
    }

    @Test
    void namesTheDataFromAFolderThatItMakes() {
        assertThat(run("init DIR/answers.csv -o DIR/plans/first/study.yaml").code())
                .isZero();
        assertThat(folder.resolve("plans/first/study.yaml")).content().contains("  file: ../../answers.csv\n");
        assertThat(run("check DIR/plans/first/study.yaml").code()).isZero();
    }

    @Test
    void replacesAStudyFileWhenForcedTo() {
        Path study = folder.resolve("study.yaml");
        assertThat(run("init DIR/answers.csv").code()).isEqualTo(ExitCode.USAGE);
        assertThat(study).content().doesNotContain("Proposed by");
        assertThat(run("init DIR/answers.csv --force").code()).isZero();
        assertThat(study).content().startsWith("# Proposed by relata init for answers.csv");
    }

    @Test
    void declaresTheFormatThatWasAskedFor() {
        run("init DIR/answers.csv -o DIR/proposed.yaml --format plain");
        assertThat(folder.resolve("proposed.yaml")).content().contains("  format: plain\n");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Files.createDirectories(folder.resolve("plan.yaml"));
        assertThat(run("init DIR/answers.csv -o DIR/plan.yaml --force").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("init DIR/answers.csv -o DIR/answers.csv/study.yaml").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void showsWhatWaitsForADecision() throws IOException {
        StringBuilder csv = new StringBuilder("RSES_1");
        for (int item = 2; item <= 10; item++) {
            csv.append(",RSES_").append(item);
        }
        for (int row = 0; row < 20; row++) {
            csv.append('\n').append(1 + row % 4);
            for (int item = 2; item <= 10; item++) {
                csv.append(',').append(1 + (row + item) % 4);
            }
        }
        Files.writeString(folder.resolve("self.csv"), csv.append('\n'));
        assertThat(run("init DIR/self.csv -o DIR/self.yaml").out()).contains("rses  rses (waits for a decision)");
        assertThat(run("check DIR/self.yaml").code()).isZero();
    }

    private Transcript run(String command) {
        return Transcript.of(command, folder);
    }
}
