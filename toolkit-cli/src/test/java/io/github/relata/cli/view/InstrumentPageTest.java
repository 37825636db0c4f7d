package io.github.relata.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/instruments.md} is that of the files. {@link #main} writes it anew, run in the module's folder. */
class InstrumentPageTest {
    private static final Path PAGE = Path.of("..", "docs", "instruments.md");

    @Test
    void thePageIsThatOfTheFiles() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("docs/instruments.md is out of date: run the main method of InstrumentPageTest in toolkit-cli")
                .isEqualTo(new InstrumentPage().text());
    }

    /** Writes the page anew. */
    public static void main(String[] args) throws IOException {
        Files.writeString(PAGE, new InstrumentPage().text());
    }
}
