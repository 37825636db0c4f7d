package io.github.relata.report.results;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingCode;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What can stand in the way of writing results. */
public enum OutputFinding implements FindingCode {
    /** A file stands where the folder, or a folder above it, belongs. */
    FOLDER_IS_A_FILE,
    /** The folder holds files that Relata did not write. */
    FOLDER_HOLDS_OTHER_FILES,
    /** A file of the results would replace one that the study reads. */
    FILE_IS_INPUT,
    /** A folder stands where a file of the results belongs. */
    FILE_IS_A_FOLDER,
    /** The user may not write there, or another program has the file open. */
    ACCESS_DENIED,
    /** The system refuses to write for some other reason. */
    NOT_WRITABLE;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }

    /** The failure to write a file, as a finding. */
    public static Finding of(IOException failure, Path file) {
        Path place = file;
        String reason = failure.getMessage();
        if (failure instanceof FileSystemException system) {
            // A move names its target second.
            place = system.getOtherFile() == null ? file : Path.of(system.getOtherFile());
            reason = system.getReason();
        }
        return failure instanceof AccessDeniedException
                ? ACCESS_DENIED.at(place)
                : NOT_WRITABLE.at(
                        place, "why", reason == null ? failure.getClass().getSimpleName() : reason);
    }

    Finding at(Path path, String... arguments) {
        return Finding.error(this, new Place.InFile(path.toString()), arguments);
    }
}
