package io.github.relata.model.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of an instrument file, by the very words it is told in. */
class InstrumentFaultTest {
    /** Faults of folders, which {@link InstrumentFolderTest} shows. */
    private static final Set<InstrumentCode> OF_FOLDERS =
            EnumSet.range(InstrumentCode.NO_FOLDER, InstrumentCode.ID_TAKEN);

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void tellsWhatIsWrong(Path file) throws IOException {
        assertThat(InstrumentFixtures.told(file)).isEqualTo(InstrumentFixtures.expected(file));
        assertThat(InstrumentReader.read(file).value()).isEmpty();
    }

    @Test
    void everyFaultHasAFileThatShowsIt() {
        Set<InstrumentCode> shown = EnumSet.noneOf(InstrumentCode.class);
        files().stream()
                .flatMap(file -> InstrumentReader.read(file).findings().stream())
                .map(Finding::code)
                .filter(InstrumentCode.class::isInstance)
                .forEach(code -> shown.add((InstrumentCode) code));
        assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_FOLDERS)));
    }

    static List<Path> files() {
        return InstrumentFixtures.all();
    }
}
