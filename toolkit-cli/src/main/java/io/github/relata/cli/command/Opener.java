package io.github.relata.cli.command;

import java.nio.file.Path;

/** Shows a file in the program that the desktop has for it. */
@FunctionalInterface
public interface Opener {
    /** Opens a file; whether that went well. */
    boolean open(Path file);
}
