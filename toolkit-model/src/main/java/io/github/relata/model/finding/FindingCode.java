package io.github.relata.model.finding;

import java.util.Locale;

/**
 * What kind of finding it is. Each module lists its own in an enum; the words stand in {@code Messages.properties} in
 * the enum's package, under {@link #key()}: the sentence itself, {@code .many} for alike findings told as one, and
 * {@code .remedy} for what to do.
 */
public interface FindingCode {
    /** The enum constant's name. */
    String name();

    /** What it is about. */
    Concern concern();

    /** The name as it stands in message files and JSON: {@code OUT_OF_RANGE} is {@code out-of-range}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
