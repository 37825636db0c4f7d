package io.github.relata.report.results;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a folder of results says of itself: by which version, when, from which files and with which options it was
 * made. It is also the mark by which Relata knows a folder as its own.
 *
 * @param version the toolkit's version
 * @param facts all else, in the order in which it is written
 */
public record Manifest(String version, Map<String, Fact> facts) {
    /** The file's name. */
    public static final String FILE = "manifest.json";

    static final String SOFTWARE = "software";
    static final String RELATA = "Relata";
    static final String FILES = "files";

    /** Raised when a reader of the file must change. */
    private static final long SCHEMA_VERSION = 1;

    public Manifest {
        facts = new Fact.Group(facts).members();
    }

    /** Writes it as JSON, with the names of the files that were written with it; the stream stays open. */
    void write(List<String> files, OutputStream out) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("schema.version", Fact.of(SCHEMA_VERSION));
        members.put(SOFTWARE, Fact.of(RELATA));
        members.put("version", Fact.of(version));
        members.putAll(facts);
        members.put(FILES, Fact.texts(files));
        new JsonOutput(out).group(members).finish();
    }
}
