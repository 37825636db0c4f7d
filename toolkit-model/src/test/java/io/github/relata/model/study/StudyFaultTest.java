package io.github.relata.model.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a study file, by the very words it is told in. */
class StudyFaultTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsWhatIsWrong(Path file) {
        assertThat(StudyFixtures.told(file)).isEqualTo(StudyFixtures.expected(file));
        assertThat(StudyFixtures.read(file).value()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsWhatIsRight(Path file) {
        assertThat(StudyFixtures.told(file)).isEqualTo(StudyFixtures.expected(file));
        assertThat(StudyFixtures.read(file).value()).isPresent();
    }

    @Test
    void everyFaultHasAFileThatShowsIt() {
        Set<StudyCode> shown = EnumSet.noneOf(StudyCode.class);
        Stream.concat(tellsWhatIsWrong(), readsWhatIsRight().stream())
                .flatMap(file -> StudyFixtures.read(file).findings().stream())
                .map(Finding::code)
                .filter(StudyCode.class::isInstance)
                .forEach(code -> shown.add((StudyCode) code));
        assertThat(shown).containsExactly(StudyCode.values());
    }

    static Stream<Path> tellsWhatIsWrong() {
        return Stream.of("bad", "beyond-schema", "no-yaml")
                .map(StudyFixtures::in)
                .flatMap(List::stream);
    }

    static List<Path> readsWhatIsRight() {
        return StudyFixtures.in("good");
    }
}
