package io.github.relata.report.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Looks through a folder for files that matter to somebody. */
final class FolderSurvey {
    /** What systems leave in every folder that was looked at. */
    private static final Set<String> SYSTEM_FILES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private FolderSurvey() {}

    /**
     * The names of what a folder holds, in order, but for system files, files of killed runs and folders that hold
     * nothing else.
     */
    static List<String> contents(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                boolean matters = isFolder
                        ? !contents(entry).isEmpty()
                        : !SYSTEM_FILES.contains(name) && !AtomicFile.isTemporary(name);
                if (matters) {
                    names.add(isFolder ? name + "/" : name);
                }
            }
        }
        Collections.sort(names);
        return names;
    }

    /** The files that killed runs left in a folder. */
    static List<Path> leftovers(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> AtomicFile.isTemporary(String.valueOf(entry.getFileName())))) {
            entries.forEach(found::add);
        }
        return found;
    }
}
