package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scales of instruments that take as many columns as a study has. */
class OpenEndedScaleTest {
    private static final String STUDY =
            "data: {file: a.csv}\ninstruments: own\nscales:\n  cortisol: {instrument: samples, %s}\n";
    private static final String ANSWERS = "C1,C2,C3\n10,20,15\n1,,3\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyInstrument() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.copy(
                Path.of("src/test/resources/studies/good/own/instruments/samples.yaml"), own.resolve("samples.yaml"));
    }

    private Survey survey(String keys) throws IOException {
        return Survey.of(folder, STUDY.formatted(keys), ANSWERS);
    }

    @Test
    void growsToItsColumns() throws IOException {
        ScaleItems scale = survey("columns: \"C{1..3}\", settings: {minutes: [0, 30, 60]}")
                .data()
                .scales()
                .get(0);

        assertThat(scale.instrument().items()).extracting(Item::number).containsExactly(1, 2, 3);
        assertThat(scale.items()).hasSize(3);
        assertThat(scale.settings()).isEqualTo(Map.of("minutes", List.of(0.0, 30.0, 60.0)));
        assertThat(scale.key().scores().get(0).rule().itemNumbers()).containsExactly(1, 2, 3);
    }

    @Test
    void needsSomeColumnsAndANumberForEach() throws IOException {
        assertThat(survey("columns: [C1], settings: {minutes: [0]}").told())
                .containsExactly(
                        "study.yaml, line 4: the scale \"cortisol\" names 1 columns, and samples needs at least 2."
                                + " Name one column for each measurement, in their order.");
        assertThat(survey("columns: \"C{1..3}\", settings: {minutes: [0, 30]}").told())
                .containsExactly(
                        "study.yaml, line 4: the scale \"cortisol\" names 3 columns, and \"minutes\" has 2 numbers."
                                + " Write one number for each column, in their order.");
    }
}
