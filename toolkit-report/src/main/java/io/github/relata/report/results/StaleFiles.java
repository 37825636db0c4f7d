package io.github.relata.report.results;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files of an earlier run that the present one does not write again.
 *
 * @param folder the folder of the results, absolute
 * @param earlier all files of the earlier run, by their paths in the folder
 */
record StaleFiles(Path folder, List<String> earlier) {
    StaleFiles {
        folder = folder.toAbsolutePath().normalize();
        earlier = List.copyOf(earlier);
    }

    /** Removes the files but for those to keep, and the folders that are empty then. */
    void remove(Predicate<String> keep) throws IOException {
        for (String name : earlier) {
            Optional<Path> file = locate(name);
            if (file.isPresent() && !keep.test(name)) {
                Files.delete(file.get());
                removeIfEmpty(file.get().resolveSibling("").normalize());
            }
        }
    }

    /** The regular file of that name; a manifest may have been edited, so nothing outside the folder counts. */
    private Optional<Path> locate(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            boolean ours = file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return ours ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // It holds files of this run or of the user, and stays.
        }
    }
}
