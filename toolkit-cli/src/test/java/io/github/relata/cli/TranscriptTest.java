package io.github.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stored transcript comes out again, word by word. {@link #main} writes them anew: read the difference. */
class TranscriptTest {
    private static final Path TRANSCRIPTS = Transcript.RESOURCES.resolve("transcripts");

    @TempDir
    Path folder;

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void comesOutAgain(String name) throws IOException {
        Transcript.copyFiles(folder);
        String stored = Files.readString(TRANSCRIPTS.resolve(name));
        assertThat(Transcript.again(stored, folder)).hasToString(stored);
    }

    /** Writes all transcripts anew, by the commands in their first lines; run in the module's folder. */
    public static void main(String[] args) throws IOException {
        for (String name : names()) {
            Path folder = Files.createTempDirectory("transcript");
            Transcript.copyFiles(folder);
            Path file = TRANSCRIPTS.resolve(name);
            Files.writeString(
                    file, Transcript.again(Files.readString(file), folder).toString());
        }
    }
}
