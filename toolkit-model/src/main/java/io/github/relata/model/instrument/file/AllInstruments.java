package io.github.relata.model.instrument.file;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shipped instruments with a user's own beside them. */
public record AllInstruments(InstrumentCatalog shipped, List<OwnInstrument> own) implements InstrumentCatalog {
    public AllInstruments {
        own = List.copyOf(own);
    }

    @Override
    public Optional<Instrument> find(String id) {
        String wanted = InstrumentCatalog.normalized(id);
        return own.stream()
                .map(file -> file.content().instrument())
                .filter(instrument ->
                        names(instrument).map(InstrumentCatalog::normalized).anyMatch(wanted::equals))
                .findFirst()
                .or(() -> shipped.find(id));
    }

    private static Stream<String> names(Instrument instrument) {
        return Stream.concat(Stream.of(instrument.id()), instrument.aliases().stream());
    }

    @Override
    public List<String> ids() {
        List<String> ids = new ArrayList<>(shipped.ids());
        own.forEach(file -> ids.add(file.content().instrument().id()));
        ids.sort(null);
        return ids;
    }
}
