package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.instrument.file.InstrumentFile;
import io.github.relata.model.instrument.file.InstrumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentCheckTest {
    private static final String INSTRUMENT = """
            schema: 1
            revision: 1
            id: support
            name: Example Support Scale
            constructs: [support]
            citation: {authors: Author, year: 2001, journal: Journal}
            licence: {terms: free for all, research: free, commercial: free}
            evidence: {verified: one-source}
            items: {count: 4, range: [1, 5]}
            scores:
              total: {rule: mean, items: [1, -2, 3, 4], min-answered: 0.75}
            """;

    @TempDir
    private Path folder;

    @Test
    void saysWhichExamplesDoNotComeOut() {
        assertThat(told("""
                examples:
                  - {answers: [5, 1, 4, 3], total: 4}
                  - {answers: [5, 1, 4, 3], total: 4.2500001}
                  - {answers: [5, 1, ~, ~], total: 4.5}
                  - {answers: [5, 1, 4, 3], total: ~}
                  - {answers: [5, ~, ~, ~], total: ~}
                """))
                .containsExactly(
                        "support.yaml, line 13: \"total\" comes out as 4.25, the example says 4."
                                + " Correct the example, or the score's items, directions or rule.",
                        "support.yaml, line 15: \"total\" is withheld with 2 of 3 required answers,"
                                + " the example says 4.5."
                                + " Correct the example, or \"min-answered\" of the score.",
                        "support.yaml, line 16: \"total\" comes out as 4.25, the example says that it is withheld."
                                + " Correct the example, or \"min-answered\" of the score.");
    }

    @Test
    void checksLevelsBandsAndSettings() {
        String open = INSTRUMENT.substring(0, INSTRUMENT.indexOf("items:")) + """
                items: {at-least: 2, range: [0, 10], settings: {minutes: when each was taken}}
                scores:
                  total:
                    formula: "trapezoid(minutes, items)"
                    bands: {standard: {basis: made up, levels: [{en: low}, {en: high, from: 100}]}}
                  trend: {cases: [{en: rising, when: "last(items) > i1"}, {en: falling}]}
                examples:
                  - {answers: [1, 3], settings: {minutes: [0, 60]}, total: 120, total.band: high, trend: rising}
                  - {answers: [1, 3, 1], settings: {minutes: [0, 10, 60]}, total: 120, total.band: low, trend: rising}
                  - {answers: [1, ~], settings: {minutes: [0, 10]}, total: ~, total.band: low, trend: ~}
                  - {answers: [1, 2], settings: {minutes: [0, 10]}, total.band: ~, trend: ~}
                """;

        assertThat(check(open))
                .containsExactly(
                        "support.yaml, line 17: \"total.band\" comes out as high, the example says low."
                                + " Correct the example, or the score's items, directions or rule.",
                        "support.yaml, line 17: \"trend\" comes out as falling, the example says rising."
                                + " Correct the example, or the score's items, directions or rule.",
                        "support.yaml, line 18: \"total.band\" is withheld with 1 of 2 required answers,"
                                + " the example says low. Correct the example, or \"min-answered\" of the score.",
                        "support.yaml, line 19: \"total.band\" comes out as low, the example says that it is withheld."
                                + " Correct the example, or \"min-answered\" of the score.",
                        "support.yaml, line 19: \"trend\" comes out as rising, the example says that it is withheld."
                                + " Correct the example, or \"min-answered\" of the score.");
    }

    @Test
    void warnsOfAFileWithoutExamples() {
        assertThat(told("examples: []\n"))
                .containsExactly(
                        "support.yaml: the file has no worked examples, so nothing shows that its key is right."
                                + " Add \"examples\" with answers and the scores that they must give.");
    }

    @Test
    void readsAndChecksAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"), INSTRUMENT + "examples: [{answers: [5, 1, 4, 3], total: 4}]\n");
        Checked<InstrumentFile> checked = InstrumentCheck.of(file);

        assertThat(checked.value()).isEmpty();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly(LibraryCode.EXAMPLE_DIFFERS);
    }

    @Test
    void aWarningLeavesTheInstrumentUsable() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), INSTRUMENT + "examples: []\n");
        Checked<InstrumentFile> checked = InstrumentCheck.of(file);

        assertThat(checked.value()).isPresent();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly(LibraryCode.NO_EXAMPLES);
    }

    @Test
    void tellsWhatIsWrongWithTheFileItself() {
        Checked<InstrumentFile> checked = InstrumentCheck.of(folder.resolve("absent.yaml"));

        assertThat(checked.value()).isEmpty();
        assertThat(checked.findings()).hasSize(1);
    }

    private static List<String> told(String examples) {
        return check(INSTRUMENT + examples);
    }

    private static List<String> check(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InstrumentFile file = InstrumentReader.read("support.yaml", bytes).orThrow();
        return FindingText.in(Locale.ENGLISH).lines(InstrumentCheck.of(file, "support.yaml"));
    }
}
