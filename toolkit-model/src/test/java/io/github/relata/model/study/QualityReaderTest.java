package io.github.relata.model.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityReaderTest {
    @TempDir
    private Path folder;

    private QualityChecks read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("study.yaml"), "data: {file: a.csv}\n" + lines);
        return StudyReader.with(new SampleInstruments()).read(file).orThrow().quality();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                            | AUTOMATIC | NONE",
                "'scoring: {quality: true}'                    | ON        | NONE",
                "'scoring: {quality: false}'                   | OFF       | NONE",
                "'scoring: {quality: {seconds: t}}'            | ON        | NONE",
                "'sensitivity: careless'                       | ON        | CARELESS"
            })
    void asked(String lines, QualityChecks.Extent extent, QualityChecks.Sensitivity sensitivity) throws IOException {
        QualityChecks checks = read(lines + "\n");

        assertThat(checks.extent()).isEqualTo(extent);
        assertThat(checks.sensitivity()).isEqualTo(sensitivity);
    }

    @Test
    void aComparisonNeedsTheAnswersLookedAt() throws IOException {
        assertThat(read("scoring: {quality: false}\nsensitivity: careless\n").extent())
                .isEqualTo(QualityChecks.Extent.ON);
    }

    @Test
    void namesColumns() throws IOException {
        QualityChecks checks = read("scoring: {quality: {seconds: took, attention: [{column: ATT1, answer: 4}]}}\n");

        assertThat(checks.seconds()).get().extracting(ColumnName::text).isEqualTo("took");
        assertThat(checks.attention()).singleElement().satisfies(check -> {
            assertThat(check.column().text()).isEqualTo("ATT1");
            assertThat(check.answer()).isEqualTo("4");
        });
    }
}
