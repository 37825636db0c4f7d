package io.github.relata.scoring.library;

import io.github.relata.model.instrument.InstrumentCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Which instruments there are and what else they are called, so that no file is opened but the one asked for: a line
 * for each instrument, its id and then its aliases.
 */
record LibraryIndex(List<Entry> entries) {
    /** The name of the index among the resources. */
    static final String FILE = "index.txt";

    /** An instrument by all its names, the first of which is its id. */
    record Entry(List<String> names) {
        String id() {
            return names.get(0);
        }
    }

    private static final class Shipped {
        static final LibraryIndex INDEX = read();
    }

    /** The index of the shipped library, read once. */
    static LibraryIndex shipped() {
        return Shipped.INDEX;
    }

    private static LibraryIndex read() {
        String text = new String(resource(FILE), StandardCharsets.UTF_8);
        return new LibraryIndex(text.lines()
                .map(line -> new Entry(List.of(line.split(" ", -1))))
                .toList());
    }

    Optional<Entry> find(String name) {
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
