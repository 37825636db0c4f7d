package io.github.relata.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into a study, the answer is a tree or a sentence with a line. */
class YamlMutationTest {
    private static final String STUDY = """
            title: Social support and stress
            data:
              file: responses.csv
              missing: [-99, "N/A"]
            variables:
              gender: {column: Q3, type: category, levels: {female: 1, other: [3, 4]}}
            scales:
              support: &s {instrument: mspss, columns: "MSPSS_{1..12}", label: 'Perceived'}
              again: *s
            analyses:
              - regress: stress
                steps: [age + gender, support]
              - note: |
                  two
                  lines
            """;
    private static final String PIECES = "\t:-[]{}\"'#&*!|>%@`,?\\\n x1é🙂\r\u2028";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void answersAnyChange(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String yaml = changed(random);
            Checked<YamlMap> checked = YamlFile.parse("study.yaml", yaml);
            assertThat(checked.value().isPresent())
                    .as(yaml)
                    .isEqualTo(checked.findings().isEmpty());
            assertThat(Told.by(checked))
                    .as(yaml)
                    .allSatisfy(
                            line -> assertThat(line).startsWith("study.yaml").doesNotContain("xception", "{0}"));
        }
    }

    private static String changed(Random random) {
        StringBuilder yaml = new StringBuilder(STUDY);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(yaml.length());
            int piece = random.nextInt(PIECES.length());
            switch (random.nextInt(3)) {
                case 0 -> yaml.deleteCharAt(at);
                case 1 -> yaml.insert(at, PIECES.charAt(piece));
                default -> yaml.delete(at, Math.min(yaml.length(), at + random.nextInt(20)));
            }
        }
        return yaml.toString();
    }
}
