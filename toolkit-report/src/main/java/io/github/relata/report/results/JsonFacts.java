package io.github.relata.report.results;

import java.io.OutputStream;

/** Writes facts as a JSON text of their own. */
public final class JsonFacts {
    private JsonFacts() {}

    /** Writes a group of facts and a line feed; the stream stays open. */
    public static void write(Fact.Group facts, OutputStream out) {
        new JsonOutput(out).group(facts.members()).finish();
    }
}
