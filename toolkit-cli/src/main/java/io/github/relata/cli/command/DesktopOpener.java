package io.github.relata.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The opener of the desktop at hand, as a program of its own. */
public final class DesktopOpener implements Opener {
    private static final long PATIENCE_SECONDS = 3;

    private final List<String> program;

    private DesktopOpener(List<String> program) {
        this.program = List.copyOf(program);
    }

    /** The opener of an operating system, by the name that Java has for it. */
    public static DesktopOpener of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new DesktopOpener(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new DesktopOpener(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    /** The opener that is this program, for a file as its last argument. */
    static DesktopOpener with(String... program) {
        return new DesktopOpener(List.of(program));
    }

    /** The program and what it is called with before the file. */
    List<String> program() {
        return program;
    }

    @Override
    public boolean open(Path file) {
        List<String> words = new ArrayList<>(program);
        words.add(file.toString());
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Some openers stay as long as the page is shown: whoever has not failed by then is taken at its word.
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
