package io.github.relata.scoring.library;

import io.github.relata.model.finding.Nearest;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.file.InstrumentFile;
import io.github.relata.model.instrument.file.InstrumentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The instruments that come with Relata, each a file of data. A file is read when its instrument is first asked for.
 */
public final class Instruments implements InstrumentCatalog {
    private static final Instruments SHIPPED = new Instruments();

    private final Map<String, InstrumentFile> files = new ConcurrentHashMap<>();

    private Instruments() {}

    /** The shipped library. */
    public static Instruments shipped() {
        return SHIPPED;
    }

    /**
     * The instrument of an id or alias.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public Instrument get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    @Override
    public Optional<Instrument> find(String id) {
        return file(id).map(InstrumentFile::instrument);
    }

    @Override
    public List<String> ids() {
        return LibraryIndex.shipped().entries().stream()
                .map(InstrumentSummary::id)
                .toList();
    }

    /** What finds each of them, without its file being opened; in alphabetical order of the ids. */
    public List<InstrumentSummary> summaries() {
        return LibraryIndex.shipped().entries();
    }

    /** The file of an id or alias, with its worked examples. */
    public Optional<InstrumentFile> file(String id) {
        return LibraryIndex.shipped().find(id).map(entry -> files.computeIfAbsent(entry.id(), Instruments::read));
    }

    private static InstrumentFile read(String id) {
        String file = id + ".yaml";
        return InstrumentReader.read(file, LibraryIndex.resource(file)).orThrow();
    }

    private String unknown(String id) {
        List<String> names = new ArrayList<>();
        LibraryIndex.shipped().entries().forEach(entry -> names.addAll(entry.names()));
        return "there is no instrument \"" + id + "\"; "
                + Nearest.to(id, names)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("relata instruments list tells all");
    }
}
