package io.github.relata.report.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Files that are on their way, and the folders made for them: moved all together, or removed without a trace, also
 * when the user stops the program.
 */
final class StagedFiles implements AutoCloseable {
    private final List<AtomicFile> files = new ArrayList<>();
    private final Deque<Path> newFolders = new ArrayDeque<>();
    private final Thread whenStopped = new Thread(this::discard);

    StagedFiles() {
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /** Writes a file beside its place. */
    void stage(Path target, FileContent content) throws IOException {
        AtomicFile file;
        synchronized (this) {
            createFolders(target);
            file = AtomicFile.beside(target);
            files.add(file);
        }
        file.fill(content);
    }

    /** Moves all files into their places, in the order in which they were staged. */
    synchronized void moveAll() throws IOException {
        // Nothing may be removed any more, and whoever stops the program waits for these few renamings.
        newFolders.clear();
        for (AtomicFile file : files) {
            file.move();
        }
        files.clear();
    }

    /** Removes what was not moved. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException e) {
            // The program is being stopped, and the hook does its work.
        }
    }

    private synchronized void discard() {
        for (AtomicFile file : files) {
            deleteQuietly(file::discard);
        }
        files.clear();
        while (!newFolders.isEmpty()) {
            Path folder = newFolders.pop();
            deleteQuietly(() -> Files.deleteIfExists(folder));
        }
    }

    private void createFolders(Path target) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        Path folder = target.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            missing.push(folder);
            folder = folder.getParent();
        }
        for (Path each : missing) {
            Files.createDirectory(each);
            newFolders.push(each);
        }
    }

    private interface Deletion {
        void run() throws IOException;
    }

    private static void deleteQuietly(Deletion deletion) {
        try {
            deletion.run();
        } catch (IOException e) {
            // A file in use or a folder that somebody else has filled meanwhile stays; the next run sweeps it.
        }
    }
}
