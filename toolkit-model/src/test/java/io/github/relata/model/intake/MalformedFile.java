package io.github.relata.model.intake;

import java.nio.charset.StandardCharsets;

/**
 * A data file with something wrong in it.
 *
 * @param kind what is wrong
 * @param name what it is called: its ending says nothing of what it holds
 */
record MalformedFile(String kind, String name, byte[] bytes) {
    static MalformedFile of(String kind, String text) {
        return new MalformedFile(kind, "a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
