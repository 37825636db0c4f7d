package io.github.relata.scoring.library;

import io.github.relata.model.instrument.InstrumentCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which instruments there are, so that no file is opened but the one asked for: a line for each, made from its file by a
 * test.
 */
record LibraryIndex(List<InstrumentSummary> entries) {
    /** The name of the index among the resources. */
    static final String FILE = "index.txt";

    LibraryIndex {
        entries = List.copyOf(entries);
    }

    private static final class Shipped {
        static final LibraryIndex INDEX = read();
    }

    /** The index of the shipped library, read once. */
    static LibraryIndex shipped() {
        return Shipped.INDEX;
    }

    private static LibraryIndex read() {
        List<InstrumentSummary> entries = new ArrayList<>();
        new String(resource(FILE), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> entries.add(InstrumentSummary.parse(line)));
        return new LibraryIndex(entries);
    }

    Optional<InstrumentSummary> find(String name) {
        String wanted = InstrumentCatalog.normalized(name);
        return entries.stream()
                .filter(entry -> entry.names().stream()
                        .anyMatch(known -> InstrumentCatalog.normalized(known).equals(wanted)))
                .findFirst();
    }

    /** The bytes of a file of the library. */
    static byte[] resource(String file) {
        try (InputStream in = LibraryIndex.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of the library", e);
        }
    }
}
