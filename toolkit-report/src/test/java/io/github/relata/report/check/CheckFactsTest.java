package io.github.relata.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import io.github.relata.model.study.StudyCode;
import io.github.relata.model.study.StudyReader;
import io.github.relata.report.results.Fact;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.Planner;
import io.github.relata.scoring.library.Instruments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFactsTest {
    @TempDir
    Path folder;

    @Test
    void tellsRowsVariablesScalesAndAnalyses() throws IOException {
        Files.writeString(folder.resolve("answers.csv"), """
                id,sex,word,s1,s2,s3,s4,s5,a,b
                1,f,x,1,2,3,4,5,1,2
                2,m,,7,,7,7,7,3,4
                3,f,y,,,,,,5,5
                4,f,z,1,1,1,1,1,1,1
                """);
        String facts = json(CheckFacts.of(plan("""
                data: {file: answers.csv, id: id}
                variables:
                  sex: {column: sex, type: category}
                  age: {column: a, type: number}
                  word: {column: word, type: text}
                scales:
                  life: {instrument: swls, columns: "s{1..5}"}
                  own: {columns: [a, b], range: [1, 5], score: mean}
                exclude:
                  - {when: "id == 4", reason: one too many}
                analyses:
                  - describe: [sex, life]
                """), Locale.ENGLISH));
        assertThat(facts)
                .contains("\"usable\": true")
                .contains("\"code\": \"levels-found\"")
                .contains("\"reason\": \"one too many\"")
                .contains("\"analysed\": 3")
                .contains("\"levels\": [\"f\",\"m\"]")
                .contains("\"type\": \"text\"")
                .contains("\"instrument\": \"swls\"")
                .contains("\"order\": \"standard\"")
                .contains("\"items\": [\"a\",\"b\"]")
                .contains("\"required.by\": \"default\"")
                .contains("\"withheld\": 1")
                .contains("\"prorated\": 1")
                .contains("\"analyses\": [\"describe-1\"]");
    }

    @Test
    void tellsWhyThereIsNoPlan() throws IOException {
        String facts = json(CheckFacts.of(plan("data: {file: nothing.csv}"), Locale.ENGLISH));
        assertThat(facts)
                .contains("\"usable\": false")
                .contains("\"code\": \"file-not-found\"")
                .contains("\"file\": \"nothing.csv\"")
                .doesNotContain("\"rows\"");
    }

    @Test
    void tellsEveryKindOfPlaceInParts() {
        List<Place> places = List.of(
                new Place.Nowhere(),
                new Place.InFile("f"),
                new Place.Line("f", 2),
                new Place.InColumn("f", "c"),
                new Place.Row("f", 3),
                new Place.Cell("f", 4, "c"));
        List<Finding> findings = places.stream()
                .map(place -> Finding.warning(StudyCode.NAMED_TWICE, place, "name", "x"))
                .toList();
        String facts = json(new Fact.Group(Map.of("findings", FindingFacts.of(findings, Locale.ENGLISH))));
        assertThat(facts.lines().map(String::strip))
                .containsSubsequence(
                        "\"severity\": \"warning\",",
                        "\"code\": \"named-twice\",",
                        "\"count\": 1,",
                        "\"file\": \"f\",",
                        "\"file\": \"f\",",
                        "\"line\": 2,",
                        "\"file\": \"f\",",
                        "\"column\": \"c\",",
                        "\"rows\": [3],",
                        "\"rows\": [4],");
    }

    private Checked<Plan> plan(String study) throws IOException {
        Path file = Files.writeString(folder.resolve("study.yaml"), study);
        return Planner.plan(StudyReader.with(Instruments.shipped()).read(file).orThrow());
    }

    private static String json(Fact.Group facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonFacts.write(facts, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
