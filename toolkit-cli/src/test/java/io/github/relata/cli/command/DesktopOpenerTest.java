package io.github.relata.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopOpenerTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "FreeBSD, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void knowsTheOpenerOfASystem(String system, String rest) {
        assertThat(String.join(" ", DesktopOpener.of(system).program())).startsWith(rest);
    }

    @Test
    void tellsWhetherItWentWell() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(DesktopOpener.with(java, "-version").open(Path.of("x"))).isTrue();
        assertThat(DesktopOpener.with(java, "-no-such-option").open(Path.of("x")))
                .isFalse();
        assertThat(DesktopOpener.with(folder.resolve("nothing").toString()).open(Path.of("x")))
                .isFalse();
    }
}
