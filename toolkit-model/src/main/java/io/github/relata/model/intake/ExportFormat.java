package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import java.io.IOException;

/** The way in which one kind of survey software lays a table out in a file. One class each. */
interface ExportFormat {
    /** Its name in a study file. */
    String name();

    /** The table, or what stands in its way. */
    Checked<RawTable> read(SourceFile source, IntakeOptions options) throws IOException;
}
