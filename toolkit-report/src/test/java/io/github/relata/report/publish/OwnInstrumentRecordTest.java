package io.github.relata.report.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.Sha256;
import io.github.relata.report.SmallStudy;
import io.github.relata.report.run.StudyResults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instrument of the user's own is recorded like a shipped one, and with the file that it stands in. */
class OwnInstrumentRecordTest {
    private static final String FILE = """
            schema: 1
            revision: 4
            id: trust-2
            name: Trust in two questions
            constructs: [support]
            citation: {authors: Author, year: 2001, journal: Journal}
            licence: {terms: free for all, research: free, commercial: free}
            evidence: {verified: one-source}
            items: {count: 2, range: [0, 4]}
            scores:
              total: {rule: sum, items: [1, -2]}
            examples:
              - {answers: [4, 0], total: 8}
            """;

    @TempDir
    Path folder;

    @Test
    void standsInTheManifestWithItsFile() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("trust.yaml"), FILE);
        StudyResults results = SmallStudy.run(folder, """
                data: {file: answers.csv}
                instruments: mine
                scales:
                  trust: {instrument: trust-2, columns: "T{1..2}"}
                """, "T1,T2\n4,0\n2,3\n");
        assertThat(ManifestFacts.of(results.plan(), new RunRecord("0.1", Instant.EPOCH, Map.of()))
                        .facts()
                        .get("instruments"))
                .asString()
                .contains("trust-2", "mine/trust.yaml", Sha256.of(FILE.getBytes(StandardCharsets.UTF_8)));
    }
}
