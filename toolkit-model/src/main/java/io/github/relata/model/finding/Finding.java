package io.github.relata.model.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One fact found while reading or checking. It holds no sentence: {@link FindingText} tells it in the reader's
 * language.
 *
 * @param arguments the facts by name, as they stand in the message: {@code value}, {@code range}, {@code nearest} …
 * @param count how many alike it stands for: itself, and others of which only the number is known
 */
public record Finding(FindingCode code, Severity severity, Place place, Map<String, String> arguments, int count) {
    public Finding {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A finding that stands for itself. */
    public Finding(FindingCode code, Severity severity, Place place, Map<String, String> arguments) {
        this(code, severity, place, arguments, 1);
    }

    /** An error at a place; {@code namesAndValues} alternates argument names and values. */
    public static Finding error(FindingCode code, Place place, String... namesAndValues) {
        return new Finding(code, Severity.ERROR, place, arguments(namesAndValues));
    }

    /** A warning at a place. */
    public static Finding warning(FindingCode code, Place place, String... namesAndValues) {
        return new Finding(code, Severity.WARNING, place, arguments(namesAndValues));
    }

    /** A note at a place. */
    public static Finding note(FindingCode code, Place place, String... namesAndValues) {
        return new Finding(code, Severity.NOTE, place, arguments(namesAndValues));
    }

    /** The same finding, standing for more alike. */
    public Finding standingFor(int alike) {
        return new Finding(code, severity, place, arguments, alike);
    }

    /** Whether the study cannot run with it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static Map<String, String> arguments(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("an argument without a value: " + String.join(", ", namesAndValues));
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments;
    }
}
