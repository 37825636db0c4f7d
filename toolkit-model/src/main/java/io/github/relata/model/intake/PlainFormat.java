package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.util.Optional;

/** A delimited text: one header row, one row for each answer sheet. */
final class PlainFormat implements ExportFormat {
    @Override
    public String name() {
        return "plain";
    }

    @Override
    public Checked<RawTable> read(SourceFile source, IntakeOptions options) throws IOException {
        Findings findings = new Findings();
        Dialect dialect = DialectDetector.detect(source.head(), options);
        Optional<IntakeCode> otherKind = FileSignature.of(source.head(), dialect);
        if (otherKind.isPresent()) {
            findings.add(Finding.error(otherKind.get(), new Place.InFile(source.name())));
            return Checked.failed(findings);
        }
        Optional<RawTable> plain = PlainReader.read(source, dialect, options.threads(), PlainReader.CHUNK);
        if (plain.isPresent()) {
            return Checked.of(plain.get(), findings);
        }
        Optional<Finding> fault =
                EncodingCheck.firstFault(source, dialect, options.encoding().isPresent());
        if (fault.isPresent()) {
            findings.add(fault.get());
            return Checked.failed(findings);
        }
        return RecordReader.read(source, dialect);
    }
}
