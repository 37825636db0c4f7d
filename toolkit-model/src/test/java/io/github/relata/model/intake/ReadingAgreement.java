package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Reads files of all sorts twice, by the fast way and by commons-csv, and holds that both give the same: every cell, as
 * text and as number, every header, row number and blank row; and the fast way takes no file that has a fault.
 */
final class ReadingAgreement {
    private final Path file;
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Files are written one after another to this place. */
    ReadingAgreement(Path file) {
        this.file = file;
    }

    /** Reads so many files drawn from a seed: arguments are their number and the seed. */
    public static void main(String[] arguments) throws IOException {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path file = Files.createTempFile("agreement", ".csv");
        try {
            ReadingAgreement agreement = new ReadingAgreement(file);
            agreement.hold(files, seed);
            System.out.println(files + " files, seed " + seed + ": both ways agree on all of them");
            agreement.counts().forEach((outcome, count) -> System.out.println("  " + outcome + ": " + count));
        } finally {
            Files.delete(file);
        }
    }

    /** Reads so many files drawn from a seed. */
    void hold(int files, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < files; i++) {
            RandomFile.Sample sample = RandomFile.next(random);
            sample.write(file);
            hold("file " + i + " of seed " + seed, sample, 1 + random.nextInt(200));
        }
    }

    /** How many files were read in which way, or refused for what. */
    Map<String, Integer> counts() {
        return counts;
    }

    private void hold(String name, RandomFile.Sample sample, int chunkSize) throws IOException {
        Checked<RawTable> expected = byRecords(sample);
        Optional<RawTable> plain = plain(sample, chunkSize);
        if (plain.isPresent()) {
            assertThat(expected.findings()).as(name).isEmpty();
            assertSame(name, plain.get(), expected.orThrow());
        }
        Checked<RawTable> either = either(sample);
        assertThat(either.findings()).as(name).isEqualTo(expected.findings());
        assertThat(either.value().isPresent())
                .as(name)
                .isEqualTo(expected.value().isPresent());
        count(plain.isPresent(), expected);
    }

    private Optional<RawTable> plain(RandomFile.Sample sample, int chunkSize) throws IOException {
        try (SourceFile source = SourceFile.open(file)) {
            Dialect dialect = DelimitedFile.of(source, sample.options()).dialect();
            int threads = sample.options().threads();
            return dialect.wrapped()
                    ? Optional.empty()
                    : PlainReader.read(source, dialect, sample.header(), threads, chunkSize);
        }
    }

    private Checked<RawTable> byRecords(RandomFile.Sample sample) throws IOException {
        try (SourceFile source = SourceFile.open(file)) {
            Dialect dialect = DelimitedFile.of(source, sample.options()).dialect();
            boolean declared = sample.options().encoding().isPresent();
            Optional<Finding> fault = EncodingCheck.firstFault(source, dialect, declared);
            if (fault.isEmpty()) {
                return RecordReader.read(source, dialect, sample.header());
            }
            Findings findings = new Findings();
            findings.add(fault.get());
            return Checked.failed(findings);
        }
    }

    private Checked<RawTable> either(RandomFile.Sample sample) throws IOException {
        try (SourceFile source = SourceFile.open(file)) {
            return DelimitedFile.of(source, sample.options()).table(sample.header());
        }
    }

    private void count(boolean plain, Checked<RawTable> expected) {
        String outcome = expected.findings().stream()
                .findFirst()
                .map(finding -> "refused: " + finding.code().key())
                .orElse(plain ? "read by both" : "read by commons-csv alone");
        counts.merge(outcome, 1, Integer::sum);
    }

    private static void assertSame(String name, RawTable actual, RawTable expected) {
        assertThat(actual.names()).as(name).isEqualTo(expected.names());
        assertThat(actual.dialect()).as(name).isEqualTo(expected.dialect());
        assertThat(actual.export()).as(name).isEqualTo(expected.export());
        assertThat(actual.rowCount()).as(name).isEqualTo(expected.rowCount());
        assertThat(actual.blankRows().toArray())
                .as(name)
                .isEqualTo(expected.blankRows().toArray());
        for (int row = 0; row < expected.rowCount(); row++) {
            assertThat(actual.rowNumber(row)).as(name).isEqualTo(expected.rowNumber(row));
        }
        for (int column = 0; column < expected.columnCount(); column++) {
            assertSame(name + ", column " + column, actual.column(column), expected.column(column));
        }
    }

    private static void assertSame(String name, RawColumn actual, RawColumn expected) {
        assertThat(TestFiles.storage(actual)).as(name).isEqualTo(TestFiles.storage(expected));
        for (int row = 0; row < expected.size(); row++) {
            assertThat(actual.text(row)).as(name).isEqualTo(expected.text(row));
            assertThat(actual.isEmpty(row)).as(name).isEqualTo(expected.isEmpty(row));
            assertThat(Double.doubleToLongBits(actual.number(row)))
                    .as(name)
                    .isEqualTo(Double.doubleToLongBits(expected.number(row)));
        }
    }
}
