package io.github.relata.model.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of one package in one language: {@code Messages.properties} beside the class it belongs to, overlaid with
 * {@code Messages_id.properties} and the like, in UTF-8. Patterns name their arguments: {@code "{value}" is outside
 * {range}.} A brace of the text itself is doubled.
 *
 * <p>Read here rather than through {@code ResourceBundle}, whose look-up by class loader and locale costs more than a
 * whole small study.
 */
public final class Messages {
    private final Properties patterns;

    private Messages(Properties patterns) {
        this.patterns = patterns;
    }

    /** The messages beside a class, in a language; English where the language has none. */
    public static Messages beside(Class<?> anchor, Locale locale) {
        Properties patterns = new Properties();
        load(anchor, "Messages.properties", patterns);
        if (!locale.getLanguage().isEmpty() && !locale.getLanguage().equals("en")) {
            load(anchor, "Messages_" + locale.getLanguage() + ".properties", patterns);
        }
        return new Messages(patterns);
    }

    /** The entries of a file beside a class, which is the same in all languages. */
    public static Messages in(Class<?> anchor, String file) {
        Properties patterns = new Properties();
        load(anchor, file, patterns);
        return new Messages(patterns);
    }

    /** All keys, in alphabetical order. */
    public List<String> keys() {
        return patterns.stringPropertyNames().stream().sorted().toList();
    }

    /** The pattern of a key, if it has one. */
    public Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.getProperty(key));
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException if the key is unknown or an argument is missing
     */
    public String text(String key, Map<String, String> arguments) {
        String pattern = pattern(key).orElseThrow(() -> new IllegalArgumentException("no message \"" + key + "\""));
        return fill(pattern, arguments);
    }

    /** A pattern with its arguments filled in; doubled braces stand for themselves. */
    static String fill(String pattern, Map<String, String> arguments) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.startsWith("{{", at) || pattern.startsWith("}}", at)) {
                text.append(pattern.charAt(at));
                at += 2;
            } else if (pattern.charAt(at) == '{') {
                int close = pattern.indexOf('}', at);
                text.append(argument(pattern, pattern.substring(at + 1, close), arguments));
                at = close + 1;
            } else {
                text.append(pattern.charAt(at++));
            }
        }
        return text.toString();
    }

    private static String argument(String pattern, String name, Map<String, String> arguments) {
        String value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("message \"" + pattern + "\" lacks its argument " + name);
        }
        return value;
    }

    private static void load(Class<?> anchor, String file, Properties patterns) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in != null) {
                patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the messages of " + anchor.getName(), e);
        }
    }
}
