package io.github.relata.model.intake;

import java.util.Optional;

/** The way in which one kind of survey software lays a table out. One class each. */
interface ExportFormat {
    /** Its name in a study file. */
    String name();

    /** How the header lies, if the first rows are of this format. */
    Optional<Recognised> recognise(FirstRows rows);

    /** What is told of a file that is declared to be of this format and is not. */
    IntakeCode mismatch();

    /** A table of this format, with what the format tells of it. */
    RawTable describe(RawTable table, Surroundings around);
}
