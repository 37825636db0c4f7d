package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.study.SampleInstruments;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a study or its data is told in words, and what is not wrong is read: nothing is thrown. */
class SurveyMutationTest {
    private static final int MUTANTS = 400;
    private static final String STUDY = """
            schema: 1
            data:
              file: a.csv
              id: [id, wave]
              cluster: firm
              rows: "wave == 1"
              missing: [-99, "N/A"]
              invalid: missing
              duplicates: last
            variables:
              age: {column: Age ..., range: [17, 99], unit: years}
              gender: {levels: {female: 1, male: 2, other: "*"}}
              firm: {type: category}
              note: {at: E, type: text}
            scales:
              support: {instrument: mspss, columns: "S{1..4}", coded: [7, 1]}
              climate:
                at: F..I
                range: [1, 7]
                reverse: [S3, 4]
                subscales: {vision: 1..2, care: [S3, 4]}
                total: none
            exclude:
              - {when: "age < 18 or gender == 'other'", reason: too young}
            analyses:
              - describe: [age, gender, climate.care]
                where: support > 2 and note != "x"
              - correlate: [age, support, climate.vision]
              - regress: support
                steps: [age + gender, "age:gender"]
                errors: cluster
            """;
    private static final String DATA = """
            id,wave,Age in years,gender,note,S1,S2,S3,S4,firm
            1,1,21 years,1,fine,1,2,3,4,A
            2,1,30,2,,5,,7,1,B
            2,1,31,7,x,5,6,-99,1,
            3,2,40,1,y,1,1,1,1,A
            4,1,200,2,z,9,2,3,N/A,B
            """;
    private static final String SCRAPS = " \n:,{}[]\"'-#*&|>!%@`~=<.0129aS\t;\r\u00e4\ufeff";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void brokenStudiesAreTold(long seed) throws IOException {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            read += read(mutant(STUDY, random), DATA) ? 1 : 0;
        }
        assertThat(read).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void brokenDataAreTold(long seed) throws IOException {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            read += read(STUDY, mutant(DATA, random)) ? 1 : 0;
        }
        assertThat(read).isPositive();
    }

    /** Reads both; whether there is anything wrong must be one with whether there is data. */
    private boolean read(String study, String answers) throws IOException {
        Files.writeString(folder.resolve("a.csv"), answers);
        Path file = Files.writeString(folder.resolve("study.yaml"), study);
        Checked<Study> declared = StudyReader.with(new SampleInstruments()).read(file);
        List<Finding> findings = new ArrayList<>(declared.findings());
        boolean read = declared.value().isPresent();
        if (read) {
            Checked<SurveyData> data = SurveyReader.read(declared.value().get());
            findings.addAll(data.findings());
            read = data.value().isPresent();
        }
        assertThat(findings.stream().noneMatch(Finding::isError))
                .as(study + answers)
                .isEqualTo(read);
        assertThat(FindingText.in(Locale.ENGLISH).lines(findings)).allMatch(line -> !line.isBlank());
        return read;
    }

    /** A text of which one stretch is taken out, doubled, or replaced. */
    private static String mutant(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(12)));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 -> text.substring(0, from) + scrap(random) + text.substring(to);
            default -> text.substring(0, from) + scrap(random) + scrap(random) + text.substring(from);
        };
    }

    private static char scrap(Random random) {
        return SCRAPS.charAt(random.nextInt(SCRAPS.length()));
    }
}
