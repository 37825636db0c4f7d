package io.github.relata.cli;

import io.github.relata.cli.terminal.TerminalSettings;
import io.github.relata.report.publish.RunRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command and all that it says, as text: {@code $ relata check DIR/study.yaml}, then standard output, standard error
 * and exit code. {@code DIR} stands for a folder with a copy of the files under {@code src/test/resources/files}, {@code
 * VERSION} for the toolkit's.
 */
record Transcript(String command, int code, String out, String err) {
    static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String PROMPT = "$ relata";
    private static final String DIR = "DIR";

    /** Runs a command in a folder. */
    static Transcript of(String command, Path folder) {
        return of(command, folder, TerminalSettings.plain());
    }

    /** Runs a command in a folder, with output that looks as the settings have it. */
    static Transcript of(String command, Path folder, TerminalSettings settings) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = words(command).stream()
                .map(word -> word.replace(DIR, folder.toString()))
                .toArray(String[]::new);
        int code = Main.run(words, new PrintWriter(out), new PrintWriter(err), settings);
        return new Transcript(command, code, told(out, folder), told(err, folder));
    }

    /** Runs the command that a stored transcript begins with. */
    static Transcript again(String stored, Path folder) {
        String first = stored.lines().findFirst().orElse("");
        return of(first.substring(PROMPT.length()).strip(), folder);
    }

    /** Copies the files of the tests to a folder. */
    static void copyFiles(Path folder) {
        Path source = RESOURCES.resolve("files");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(StringWriter text, Path folder) {
        return text.toString()
                .replace(folder.toString(), DIR)
                .replace(RunRecord.toolkitVersion(), "VERSION")
                .replace("\r\n", "\n");
    }

    /** The words of a command; double quotes hold one together. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        String[] parts = command.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                words.add(parts[i]);
            } else {
                Stream.of(parts[i].split(" ")).filter(word -> !word.isEmpty()).forEach(words::add);
            }
        }
        return words;
    }

    @Override
    public String toString() {
        String call = command.isEmpty() ? PROMPT : PROMPT + " " + command;
        return call + "\n" + out + "--- standard error\n" + err + "--- exit " + code + "\n";
    }
}
