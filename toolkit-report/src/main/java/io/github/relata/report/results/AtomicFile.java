package io.github.relata.report.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved into it once it is whole: whoever looks finds the old one or the
 * new one. It guards against interruption, not against power failure: nothing is forced to the disk.
 */
public final class AtomicFile {
    private static final String PREFIX = ".";
    private static final String SUFFIX = ".relata-part";

    private final Path target;
    private final Path temporary;

    private AtomicFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /** Writes a file at once; its folder must exist. */
    public static void write(Path target, FileContent content) throws IOException {
        AtomicFile file = beside(target);
        try {
            file.fill(content);
            file.move();
        } finally {
            file.discard();
        }
    }

    /** An empty file beside its place. */
    static AtomicFile beside(Path target) throws IOException {
        long mark = System.nanoTime();
        Path temporary = temporary(target, mark);
        while (Files.exists(temporary)) {
            mark++;
            temporary = temporary(target, mark);
        }
        return new AtomicFile(target, Files.createFile(temporary));
    }

    private static Path temporary(Path target, long mark) {
        return target.resolveSibling(PREFIX + target.getFileName() + "." + Long.toHexString(mark) + SUFFIX);
    }

    /** Whether a name is that of a file on its way, as a killed run leaves it behind. */
    static boolean isTemporary(String name) {
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /** Removes the files that killed runs left in a folder. */
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (isTemporary(String.valueOf(entry.getFileName()))) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    /** Writes what is to stand in it. */
    void fill(FileContent content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
            content.writeTo(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Moves it into its place. */
    void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was written, unless it has been moved. */
    void discard() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
