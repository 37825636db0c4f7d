package io.github.relata.model.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a YAML file with comments: what {@link YamlFile} reads back as the same texts. Maps and lists within a line come
 * from {@link #list} and {@link #map}; they hold what {@link #text} and they themselves give.
 */
public final class YamlWriter {
    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private final StringBuilder written = new StringBuilder();
    private String indentation = "";

    /** A text as YAML writes it, in quotes where it needs them. */
    public static String text(String text) {
        return YamlScalar.of(text);
    }

    /** A list within a line. */
    public static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    /** A map within a line; its keys are texts. */
    public static String map(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> text(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A key with what stands in the same line. */
    public YamlWriter entry(String key, String value) {
        return line(text(key) + ": " + value);
    }

    /** A key whose value stands below, moved in until {@link #close}. */
    public YamlWriter open(String key) {
        line(text(key) + ":");
        indentation += STEP;
        return this;
    }

    /** Ends what {@link #open} began. */
    public YamlWriter close() {
        indentation = indentation.substring(STEP.length());
        return this;
    }

    /** An item of a list. */
    public YamlWriter item(String value) {
        return line("- " + value);
    }

    /** A comment; what does not fit into a line goes on in the next. */
    public YamlWriter comment(String text) {
        return comment("# ", text);
    }

    /** A comment that the reader is asked to decide on: {@code # ? text}. */
    public YamlWriter question(String text) {
        return comment("# ? ", text);
    }

    /** A line that counts once its mark is taken away. */
    public YamlWriter marked(String line) {
        return line("# " + line);
    }

    /** An empty line. */
    public YamlWriter gap() {
        written.append('\n');
        return this;
    }

    private YamlWriter comment(String mark, String text) {
        int room = WIDTH - indentation.length() - mark.length();
        StringBuilder line = new StringBuilder();
        String begin = mark;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                line(begin + line);
                begin = "#" + " ".repeat(mark.length() - 1);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(begin + line);
    }

    private YamlWriter line(String line) {
        written.append(indentation).append(line).append('\n');
        return this;
    }

    /** What was written. */
    @Override
    public String toString() {
        return written.toString();
    }
}
