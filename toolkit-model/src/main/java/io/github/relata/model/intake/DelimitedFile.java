package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A delimited text: by the fast way where it is plain, else record by record. */
final class DelimitedFile implements RowSource {
    private final SourceFile source;
    private final DetectedDialect detected;
    private final IntakeOptions options;

    private DelimitedFile(SourceFile source, DetectedDialect detected, IntakeOptions options) {
        this.source = source;
        this.detected = detected;
        this.options = options;
    }

    /** An open file, as the study declares it or its first bytes tell. */
    static DelimitedFile of(SourceFile source, IntakeOptions options) {
        return new DelimitedFile(source, DialectDetector.detect(source.name(), source.head(), options), options);
    }

    /** How it is written. */
    Dialect dialect() {
        return detected.dialect();
    }

    @Override
    public FirstRows firstRows() {
        return detected.firstRows();
    }

    @Override
    public List<Decision> decisions() {
        return detected.decisions();
    }

    @Override
    public Checked<RawTable> table(HeaderLayout header) throws IOException {
        Findings findings = new Findings();
        if (!dialect().wrapped()) {
            Optional<RawTable> plain =
                    PlainReader.read(source, dialect(), header, options.threads(), PlainReader.CHUNK);
            if (plain.isPresent()) {
                return Checked.of(plain.get(), findings);
            }
        }
        Optional<Finding> fault =
                EncodingCheck.firstFault(source, dialect(), options.encoding().isPresent());
        if (fault.isPresent()) {
            findings.add(fault.get());
            return Checked.failed(findings);
        }
        return RecordReader.read(source, dialect(), header);
    }
}
