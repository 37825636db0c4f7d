package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.intake.ColumnProfile.Frequency;
import io.github.relata.model.intake.ColumnProfile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnProfileTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is {1}, {2} filled, {3} distinct")
    @CsvSource({
        "1 2 2 NA 3, NUMBER, 4, 3",
        "1.5 2 2 1.50, NUMBER, 4, 3",
        "1 2 none 3, MIXED, 4, 4",
        "a b a b a 1, CATEGORY, 6, 3",
        "f m, CATEGORY, 2, 2",
        "one two three four 5, TEXT, 5, 5",
        "NA NA, EMPTY, 0, 0"
    })
    void tellsWhatCellsAre(String cells, Kind kind, long filled, int distinct) throws IOException {
        ColumnProfile profile = profile(List.of(cells.split(" ")));
        assertThat(profile.kind()).isEqualTo(kind);
        assertThat(profile.filled()).isEqualTo(filled);
        assertThat(profile.distinct()).isEqualTo(distinct);
        assertThat(profile.kind().isNumeric()).isEqualTo(kind == Kind.NUMBER || kind == Kind.MIXED);
    }

    @Test
    void tellsTheCommonestFirstAndEquallyFrequentOnesInTheOrderOfTheFile() throws IOException {
        ColumnProfile profile = profile(List.of("b", "a", "c", "c", "d"));
        assertThat(profile.commonest())
                .containsExactly(new Frequency("c", 2), new Frequency("b", 1), new Frequency("a", 1));
        assertThat(profile.letters()).isEqualTo("B");
        assertThat(profile.name()).isEqualTo("x");
    }

    @Test
    void countsManyTextsAsTextAlsoWhereTheyRecur() throws IOException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            cells.add("word" + i % 51);
        }
        assertThat(profile(cells).kind()).isEqualTo(Kind.TEXT);
    }

    private ColumnProfile profile(List<String> cells) throws IOException {
        Path file = folder.resolve("data.csv");
        StringBuilder text = new StringBuilder("row,x\n");
        cells.forEach(cell -> text.append("1,").append(cell).append('\n'));
        Files.writeString(file, text);
        return ColumnProfile.of(Intake.read(file, IntakeOptions.auto()).orThrow(), 1);
    }
}
