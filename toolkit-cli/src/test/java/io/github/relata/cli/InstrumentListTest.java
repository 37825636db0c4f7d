package io.github.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Licence;
import io.github.relata.scoring.library.InstrumentSummary;
import io.github.relata.scoring.library.Instruments;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of instruments: each stands in it once, and filters leave those that fit. */
class InstrumentListTest {
    @TempDir
    Path folder;

    private List<String> ids(String arguments) {
        return Transcript.of("instruments list " + arguments, folder)
                .out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    private static List<String> idsOf(Predicate<InstrumentSummary> fitting) {
        return Instruments.shipped().summaries().stream()
                .filter(fitting)
                .map(InstrumentSummary::id)
                .toList();
    }

    @Test
    void holdsEachInstrumentOnce() {
        assertThat(ids("")).containsExactlyInAnyOrderElementsOf(idsOf(summary -> true));
    }

    @Test
    void isFilteredByConstructAndItsFacets() {
        assertThat(ids("--construct Support"))
                .containsExactlyInAnyOrderElementsOf(idsOf(summary -> summary.constructs().stream()
                        .anyMatch(construct -> construct.name().startsWith("SUPPORT"))))
                .contains("mspss");
        assertThat(ids("--construct source.partner"))
                .containsExactlyInAnyOrderElementsOf(
                        idsOf(summary -> summary.constructs().contains(Construct.SOURCE_PARTNER)));
    }

    @Test
    void isFilteredByUse() {
        assertThat(ids("--use commercial"))
                .containsExactlyInAnyOrderElementsOf(idsOf(summary -> summary.commercial() == Licence.Use.FREE));
        assertThat(ids("--use research"))
                .containsExactlyInAnyOrderElementsOf(idsOf(summary -> summary.research() == Licence.Use.FREE));
    }

    @Test
    void filtersAreJoined() {
        assertThat(ids("stress --search perceived --use research"))
                .contains("pss10")
                .doesNotContain("mspss");
        assertThat(ids("kesepian")).contains("ucla_ls3_20").doesNotContain("pss10");
        assertThat(ids("ucla --construct stress")).isEmpty();
    }
}
