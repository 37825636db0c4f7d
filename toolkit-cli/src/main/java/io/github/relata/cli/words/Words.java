package io.github.relata.cli.words;

import io.github.relata.model.finding.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the command line says, by key. */
public final class Words {
    private final Locale locale;
    private final Messages messages;

    private Words(Locale locale) {
        this.locale = locale;
        this.messages = Messages.beside(Words.class, locale);
    }

    /** The words in English. */
    public static Words english() {
        return new Words(Locale.ENGLISH);
    }

    /** Their language. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key; {@code namesAndValues} alternates argument names and values.
     *
     * @throws IllegalArgumentException if the key is unknown or an argument is missing
     */
    public String of(String key, String... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return messages.text(key, arguments);
    }

    /** The text of a key, which counts something: that of {@code key.one} for a single one. */
    public String count(String key, long count, String... namesAndValues) {
        String[] all = new String[namesAndValues.length + 2];
        System.arraycopy(namesAndValues, 0, all, 0, namesAndValues.length);
        all[namesAndValues.length] = "count";
        all[namesAndValues.length + 1] = Long.toString(count);
        return of(count == 1 ? key + ".one" : key, all);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return messages.pattern(key).isPresent();
    }
}
