package io.github.relata.model.intake;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a file cannot be opened. */
final class FileFault {
    private FileFault() {}

    /** What keeps a path from being a file that can be opened. */
    static Optional<Finding> of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.of(Finding.error(IntakeCode.FILE_IS_FOLDER, place(file)));
        }
        return Files.exists(file) ? Optional.empty() : Optional.of(notFound(file));
    }

    /** The system denied access. */
    static Finding accessDenied(Path file) {
        return Finding.error(IntakeCode.ACCESS_DENIED, place(file));
    }

    private static Finding notFound(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path folder = parent == null ? absolute : parent;
        if (!Files.isDirectory(folder)) {
            return Finding.error(IntakeCode.FOLDER_NOT_FOUND, place(file), "folder", folder.toString());
        }
        List<String> present = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                present.add(SourceFile.nameOf(entry));
            }
        }
        present.sort(String::compareTo);
        return Nearest.to(SourceFile.nameOf(file), present)
                .map(nearest -> Finding.error(
                        IntakeCode.FILE_MISSPELT, place(file), "folder", folder.toString(), "nearest", nearest))
                .orElseGet(() -> Finding.error(IntakeCode.FILE_NOT_FOUND, place(file), "folder", folder.toString()));
    }

    private static Place place(Path file) {
        return new Place.InFile(SourceFile.nameOf(file));
    }
}
