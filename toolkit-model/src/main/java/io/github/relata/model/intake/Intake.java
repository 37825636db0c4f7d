package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of answers into a {@link RawTable}: the cells as they stand, white space around them taken off, blank
 * rows counted and left out, with what the software that wrote the file tells of them.
 */
public final class Intake {
    /** All names of formats that a study file may use. */
    public static final List<String> FORMAT_NAMES = List.of(
            IntakeOptions.AUTO, "plain", "qualtrics", "google-forms", "limesurvey", "redcap", "surveymonkey", "excel");

    private static final String EXCEL = "excel";

    private Intake() {}

    /**
     * Reads a file. All of its faults are among the findings; the table is there if it has none.
     *
     * @throws UncheckedIOException if the file is there and the system fails to read it
     */
    public static Checked<RawTable> read(Path file, IntakeOptions options) {
        try {
            Optional<Finding> fault = FileFault.of(file);
            return fault.isPresent() ? failed(fault.get()) : readPresent(file, options);
        } catch (AccessDeniedException e) {
            return failed(FileFault.accessDenied(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Checked<RawTable> readPresent(Path file, IntakeOptions options) throws IOException {
        try (SourceFile source = SourceFile.open(file)) {
            if (FileSignature.isWorkbook(source.head())) {
                return readWorkbook(file, options);
            }
            Optional<IntakeCode> otherKind = FileSignature.of(source, options.encoding());
            boolean asWorkbook =
                    options.format().equals(EXCEL) || options.sheet().isPresent();
            if (otherKind.isPresent() || asWorkbook) {
                IntakeCode code = otherKind.orElse(IntakeCode.NOT_EXCEL);
                return failed(Finding.error(code, new Place.InFile(source.name())));
            }
            DelimitedFile text = DelimitedFile.of(source, options);
            Checked<RawTable> table = Formats.read(text, file, options);
            boolean foreign = text.dialect().charset().equals(StandardCharsets.UTF_8)
                    && table.findings().stream().anyMatch(Intake::isForeignByte);
            return foreign && Utf8Tally.of(source).isOtherEncoding()
                    ? readWestern(source, file, options, table)
                    : table;
        }
    }

    /** Reads a sheet by the same formats as a text; one that shows none of them is called by its own. */
    private static Checked<RawTable> readWorkbook(Path file, IntakeOptions options) throws IOException {
        Checked<RowSource> rows = WorkbookReader.read(file, options);
        if (rows.value().isEmpty()) {
            return new Checked<>(Optional.empty(), rows.findings());
        }
        String format = options.format().equals(EXCEL) ? PlainFormat.NAME : options.format();
        Checked<RawTable> table = Formats.read(rows.value().get(), file, options.withFormat(format));
        return new Checked<>(table.value().map(Intake::asWorkbook), table.findings());
    }

    private static RawTable asWorkbook(RawTable table) {
        if (!table.export().format().equals(PlainFormat.NAME)) {
            return table;
        }
        Decision format = new Decision(Decision.Subject.FORMAT, EXCEL, EvidenceCode.WORKBOOK.in(table.file()));
        return table.with(table.export().of(EXCEL, table.export().columns()).withDecision(format));
    }

    private static boolean isForeignByte(Finding finding) {
        return finding.code() == IntakeCode.ENCODING;
    }

    /** Reads a text that is not UTF-8 by the encoding that Western Excel writes; all else is what the first try told. */
    private static Checked<RawTable> readWestern(
            SourceFile source, Path file, IntakeOptions options, Checked<RawTable> asUtf8) throws IOException {
        IntakeOptions western = options.withEncoding(Encoding.WINDOWS_1252);
        Finding foreign = asUtf8.findings().stream()
                .filter(Intake::isForeignByte)
                .findFirst()
                .orElseThrow();
        Checked<RawTable> table = Formats.read(DelimitedFile.of(source, western), file, western);
        boolean declaredWrongly =
                table.findings().stream().anyMatch(finding -> finding.code() == IntakeCode.DECLARED_ENCODING);
        if (declaredWrongly) {
            return asUtf8;
        }
        Finding evidence = EvidenceCode.NOT_UTF_8.in(
                source.name(),
                "byte",
                foreign.arguments().getOrDefault("byte", ""),
                "row",
                Long.toString(foreign.place().rowNumber()));
        return new Checked<>(
                table.value()
                        .map(read -> read.with(read.export()
                                .withDecision(new Decision(
                                        Decision.Subject.ENCODING, Encoding.WINDOWS_1252.key(), evidence)))),
                table.findings());
    }

    private static Checked<RawTable> failed(Finding finding) {
        Findings findings = new Findings();
        findings.add(finding);
        return Checked.failed(findings);
    }
}
