package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void isReadWholeOrRefused(long seed) throws IOException {
        MalformedReading reading = new MalformedReading(folder);
        reading.hold(2, seed);
        assertThat(reading.count()).isGreaterThan(150);
    }

    @Test
    void isRefusedWhenItUnpacksToMoreThanThereIsRoomFor() throws IOException {
        MalformedReading reading = new MalformedReading(folder);
        reading.hold(MalformedWorkbooks.bomb(501));
        assertThat(reading.outcomes().values())
                .allSatisfy(counts -> assertThat(counts).containsOnlyKeys("refused: workbook-too-large"));
    }
}
