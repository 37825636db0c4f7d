package io.github.relata.report.results;

import io.github.relata.model.finding.Finding;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether results may be written to a folder. */
final class FolderCheck {
    /** What systems leave in every folder that was looked at. */
    private static final Set<String> SYSTEM_FILES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int NAMED_EXAMPLES = 3;

    private FolderCheck() {}

    /** What stands in the way, if anything does. */
    static Optional<Finding> obstacle(Path folder, OtherFiles otherFiles) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            return Optional.of(OutputFinding.FOLDER_IS_A_FILE.at(existing));
        }
        if (!Files.isWritable(existing)) {
            return Optional.of(OutputFinding.ACCESS_DENIED.at(existing));
        }
        if (otherFiles == OtherFiles.WRITE_AMONG
                || !Files.isDirectory(folder)
                || EarlierManifest.in(folder).isPresent()) {
            return Optional.empty();
        }
        try {
            return otherFiles(folder);
        } catch (IOException e) {
            return Optional.of(OutputFinding.of(e, folder));
        }
    }

    private static Optional<Finding> otherFiles(Path folder) throws IOException {
        List<String> names = namesThatMatter(folder);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String examples = names.size() <= NAMED_EXAMPLES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED_EXAMPLES)) + ", …";
        return Optional.of(OutputFinding.FOLDER_HOLDS_OTHER_FILES.at(folder, "examples", examples));
    }

    /** The files and folders in a folder that matter to somebody; a folder that holds no such file does not. */
    private static List<String> namesThatMatter(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    if (!namesThatMatter(entry).isEmpty()) {
                        names.add(name + "/");
                    }
                } else if (!SYSTEM_FILES.contains(name) && !AtomicFile.isTemporary(name)) {
                    names.add(name);
                }
            }
        }
        Collections.sort(names);
        return names;
    }
}
