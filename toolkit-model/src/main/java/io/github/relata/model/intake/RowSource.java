package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import java.io.IOException;
import java.util.List;

/** A file's rows, before it is known which of them are headers. */
interface RowSource {
    /** The first rows. */
    FirstRows firstRows();

    /** How it was found out how they are written. */
    List<Decision> decisions();

    /** All rows below a header, or what stands in their way. */
    Checked<RawTable> table(HeaderLayout header) throws IOException;
}
