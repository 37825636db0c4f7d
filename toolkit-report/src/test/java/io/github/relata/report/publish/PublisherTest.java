package io.github.relata.report.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.SmallStudy;
import io.github.relata.report.results.OtherFiles;
import io.github.relata.report.results.OutputFolder;
import io.github.relata.report.run.StudyResults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final StudyResults SMALL = SmallStudy.run("small");
    private static final RunRecord RUN =
            new RunRecord("0.1", Instant.parse("2026-03-01T10:00:00Z"), Map.of("language", "en"));

    @TempDir
    private Path folder;

    private void publish(Consumer<Publisher> what) {
        try (OutputFolder output =
                OutputFolder.open(folder, OtherFiles.REFUSE, List.of()).value().orElseThrow()) {
            what.accept(new Publisher(output, RUN));
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = PublisherTest.class.getResourceAsStream("/golden/publish/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String file) throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(Path.of("src/test/resources/studies/small", file));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesTheScoresAlone() throws IOException {
        publish(publisher -> publisher.scores(SMALL.plan()));

        assertThat(files()).containsExactly("dataset.csv", "manifest.json", "scores.csv", "scoring.csv");
    }

    @Test
    void writesScoresAndTables() throws IOException {
        publish(publisher -> publisher.results(SMALL));

        assertThat(files())
                .containsExactly(
                        "dataset.csv",
                        "manifest.json",
                        "results.json",
                        "scores.csv",
                        "scoring.csv",
                        "tables/analysed.csv",
                        "tables/correlations.csv",
                        "tables/descriptives.csv",
                        "tables/flow.csv",
                        "tables/frequencies.csv",
                        "tables/items.csv",
                        "tables/missing-items.csv",
                        "tables/missing-mcar.csv",
                        "tables/missing-patterns.csv",
                        "tables/missing-scores.csv",
                        "tables/notes.csv",
                        "tables/regression-fit.csv",
                        "tables/regression-terms.csv",
                        "tables/reliability.csv");
    }

    @Test
    void writesTheReportInTheFormsAskedFor() throws IOException {
        publish(publisher -> publisher.report(SMALL, EnumSet.of(Publisher.Format.MD)));
        assertThat(files())
                .contains("report.md", "figures/correlate-4.svg", "figures/regress-5.svg", "figures/robust.svg")
                .doesNotContain("report.html");

        publish(publisher -> publisher.report(SMALL, EnumSet.of(Publisher.Format.HTML)));
        assertThat(files()).contains("report.html").doesNotContain("report.md");
    }

    @Test
    void tellsTheSmallStudyAsStored() throws IOException {
        publish(publisher -> publisher.report(SMALL, Set.of(Publisher.Format.MD)));

        assertThat(text("report.md")).isEqualTo(golden("report.md"));
    }

    @Test
    void namesCategoriesInTheDataSet() throws IOException {
        publish(publisher -> publisher.scores(SMALL.plan()));

        assertThat(text("dataset.csv")).isEqualTo("""
                id,team,sex,age,remark,support,worry
                p01,red,female,21,fine,4.25,5
                p02,red,male,23,,3.25,7
                p03,red,female,24,"'=SUM(1,2)",5,3
                p04,blue,male,22,,2,11
                p05,blue,female,29,well,4.25,5
                p06,blue,male,31,,1.25,14
                p08,green,male,25,,3.5,10
                p09,green,,28,,3.3333333333333335,7
                p10,green,female,,,4.5,4
                p11,green,male,33,,1.75,
                p12,red,female,26,,3.75,7
                """);
    }

    @Test
    void writesAnIdAndEachScore() throws IOException {
        publish(publisher -> publisher.scores(SMALL.plan()));

        assertThat(text("scores.csv")).isEqualTo("""
                id,support,worry
                p01,4.25,5
                p02,3.25,7
                p03,5,3
                p04,2,11
                p05,4.25,5
                p06,1.25,14
                p08,3.5,10
                p09,3.3333333333333335,7
                p10,4.5,4
                p11,1.75,
                p12,3.75,7
                """);
    }

    @Test
    void tellsEachScoreThatIsNotPlainlyComplete() throws IOException {
        publish(publisher -> publisher.scores(SMALL.plan()));

        assertThat(text("scoring.csv")).isEqualTo("""
                id,score,answered,required,value,status
                p04,support,3,3,2,prorated
                p09,support,3,3,3.3333333333333335,prorated
                p11,worry,1,2,,withheld
                """);
    }

    @Test
    void recordsInTheManifestWhatWentIn() throws IOException, NoSuchAlgorithmException {
        publish(publisher -> publisher.scores(SMALL.plan()));

        assertThat(text("manifest.json"))
                .startsWith("""
                {
                  "schema.version": 1,
                  "software": "Relata",
                  "version": "0.1",
                  "date": "2026-03-01T10:00:00Z",
                  "study": {
                    "file": "study.yaml",
                    "sha256": "STUDY"
                  },
                  "data": {
                    "file": "answers.csv",
                    "sha256": "DATA"
                  },
                  "instruments": [
                    {
                      "scale": "support"
                    },
                    {
                      "scale": "worry"
                    }
                  ],
                  "seed": 7,
                  "confidence": 0.95,
                  "options": {
                    "language": "en"
                  },
                  "rows": {
                    "in.file": 12,
                    "left.out": [
                      {
                        "step": "excluded",
                        "reason": "failed the attention check",
                        "rows": 1,
                        "undecided": 1
                      }
                    ],
                    "analysed": 11
                  },
                """.replace("STUDY", sha256("study.yaml")).replace("DATA", sha256("answers.csv")))
                .contains("\"files\": [\"scores.csv\",\"scoring.csv\",\"dataset.csv\"]");
    }

    @Test
    void keepsTheRecordOfARun() {
        Map<String, String> options = new HashMap<>(Map.of("seed", "1"));
        RunRecord record = new RunRecord("0.1", Instant.EPOCH, options);
        options.clear();

        assertThat(record.options()).containsEntry("seed", "1").isUnmodifiable();
        assertThat(RunRecord.toolkitVersion()).isEqualTo("development");
    }
}
