package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of answers into a {@link RawTable}: the cells as they stand, white space around them taken off, blank
 * rows counted and left out.
 */
public final class Intake {
    /** The formats that can be read. */
    private static final List<ExportFormat> FORMATS = List.of(new PlainFormat());

    /** All names that a study file may use, also of formats that cannot be read yet. */
    public static final List<String> FORMAT_NAMES = List.of(
            IntakeOptions.AUTO, "plain", "qualtrics", "google-forms", "limesurvey", "redcap", "surveymonkey", "excel");

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
            Optional<ExportFormat> format = format(options.format());
            if (format.isEmpty()) {
                return failed(Finding.error(
                        IntakeCode.FORMAT_NOT_YET, new Place.InFile(source.name()), "format", options.format()));
            }
            return format.get().read(source, options);
        }
    }

    /** The format of a name. With more than one to read, {@code auto} will look into the file. */
    private static Optional<ExportFormat> format(String name) {
        if (name.equals(IntakeOptions.AUTO)) {
            return Optional.of(FORMATS.get(0));
        }
        return FORMATS.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    private static Checked<RawTable> failed(Finding finding) {
        Findings findings = new Findings();
        findings.add(finding);
        return Checked.failed(findings);
    }
}
