package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formats that are known by how their rows lie, and the choice among them. */
final class Formats {
    /** The most telling first; the plain one takes what is left. */
    private static final List<ExportFormat> ALL = List.of(
            new QualtricsFormat(),
            new LimeSurveyFormat(),
            new RedcapFormat(),
            new SurveyMonkeyFormat(),
            new GoogleFormsFormat(),
            new PlainFormat());

    private Formats() {}

    /** Reads rows by the format that the study declares, or by the one that they show. */
    static Checked<RawTable> read(RowSource rows, Path file, IntakeOptions options) throws IOException {
        Findings findings = new Findings();
        FirstRows first = rows.firstRows();
        for (ExportFormat format : ALL) {
            boolean declared = format.name().equals(options.format());
            if (declared || options.format().equals(IntakeOptions.AUTO)) {
                Optional<Recognised> recognised = format.recognise(first);
                if (recognised.isPresent()) {
                    return read(rows, format, recognised.get(), new Surroundings(file, options, findings));
                }
            }
            if (declared) {
                findings.add(Finding.error(format.mismatch(), new Place.InFile(first.file())));
            }
        }
        return Checked.failed(findings);
    }

    private static Checked<RawTable> read(
            RowSource rows, ExportFormat format, Recognised recognised, Surroundings around) throws IOException {
        Checked<RawTable> table = rows.table(recognised.header());
        around.findings().addAll(table.findings());
        if (table.value().isEmpty()) {
            return Checked.failed(around.findings());
        }
        RawTable described = format.describe(table.value().get(), around);
        List<Decision> decisions = new ArrayList<>();
        decisions.add(new Decision(Decision.Subject.FORMAT, format.name(), recognised.evidence()));
        decisions.addAll(rows.decisions());
        return Checked.of(described.with(described.export().withDecisions(decisions)), around.findings());
    }
}
