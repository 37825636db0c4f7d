package io.github.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.cli.command.Opener;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.terminal.TerminalSettings;
import io.github.relata.cli.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens where something else than the input goes wrong; the opener of pages stands for all that can. */
class ExitCodeTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyFiles() {
        Transcript.copyFiles(folder);
    }

    @Test
    void aFaultOfOursTellsHowToReportItAndNoMore() {
        assertThat(report(page -> {
                    throw new IllegalStateException("a fault");
                }))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("A fault of Relata, not of yours. Please report it at https://")
                .contains("--open --verbose")
                .doesNotContain("IllegalStateException")
                .doesNotContain("at io.github");
    }

    @Test
    void verboseShowsTheStackTrace() {
        assertThat(report(
                        page -> {
                            throw new IllegalStateException("a fault");
                        },
                        "--verbose"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("java.lang.IllegalStateException: a fault", "at io.github.relata.cli");
    }

    @Test
    void aFaultInBoundedThreadsIsTheSame() {
        assertThat(report(
                        page -> {
                            throw new IllegalStateException("a fault");
                        },
                        "--threads",
                        "1"))
                .isEqualTo(1);
        assertThat(report(
                        page -> {
                            throw new StackOverflowError();
                        },
                        "--threads",
                        "2"))
                .isEqualTo(1);
    }

    @Test
    void wantOfMemoryTellsHowToGiveMore() {
        assertThat(report(page -> {
                    throw new OutOfMemoryError();
                }))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is not enough memory.", "RELATA_OPTS=-Xmx4g");
    }

    @Test
    void aFileThatTheSystemFailsToReadIsAboutTheData() {
        assertThat(report(page -> {
                    throw new UncheckedIOException("cannot read answers.csv", new IOException("broken"));
                }))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("error: the system failed: cannot read answers.csv. Check the disk or the connection");
    }

    @Test
    void openShowsTheReport() {
        List<Path> opened = new ArrayList<>();
        assertThat(report(opened::add)).isZero();
        assertThat(opened)
                .containsExactly(folder.resolve("out").resolve("report.html").toAbsolutePath());
    }

    @Test
    void aPageThatCannotBeShownIsNoFailure() {
        assertThat(report(page -> false)).isZero();
        assertThat(err.toString()).contains("warning: the report could not be shown. Open ", "report.html yourself.");
    }

    @Test
    void thereIsNothingToShowWithoutAPage() {
        assertThat(report(page -> true, "--format", "md")).isZero();
        assertThat(err.toString()).contains("warning: the report could not be shown.");
        assertThat(err.toString()).endsWith("Wrote the report and its tables to " + folder.resolve("out") + ".\n");
    }

    private int report(Opener opener, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "report",
                folder.resolve("study.yaml").toString(),
                "-o",
                folder.resolve("out").toString(),
                "--open"));
        words.addAll(List.of(options));
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()), new PrintWriter(err), TerminalSettings.plain(), Words.english());
        int code = new Dispatcher(terminal, new Commands(opener)).run(words);
        terminal.flush();
        return code;
    }
}
