package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads words for readers: a text, which is English, or the same in two languages, {@code {en: …, id: …}}. */
final class WordsReader {
    private static final String ENGLISH = "en";
    private static final String INDONESIAN = "id";

    private final Findings findings;

    WordsReader(Findings findings) {
        this.findings = findings;
    }

    /** The words of a value, unless they are wrong. */
    Optional<Wording> read(ValueReader value) {
        Optional<MapReader> languages = value.isMap() ? value.map() : Optional.empty();
        if (languages.filter(map -> map.has(ENGLISH)).isPresent()) {
            return languages.flatMap(this::languages);
        }
        if (value.isMap() || value.isList()) {
            findings.add(Finding.error(InstrumentCode.WORDS, value.place(), "key", value.path()));
            return Optional.empty();
        }
        return value.text().map(text -> Wording.of(text.text()));
    }

    /** The words of a key that may be left out. */
    Optional<Wording> read(MapReader in, String key) {
        return in.value(key).flatMap(this::read);
    }

    /** The words of a key that must be there; none where it is not. */
    Wording required(MapReader in, String key) {
        return in.required(key).flatMap(this::read).orElse(Wording.NONE);
    }

    /** A list of words, or the one that stands in place of a list. */
    List<Wording> list(MapReader in, String key) {
        List<Wording> words = new ArrayList<>();
        for (ValueReader value : in.value(key)
                .map(found -> found.isList() ? found.list() : List.of(found))
                .orElse(List.of())) {
            read(value).ifPresent(words::add);
        }
        return words;
    }

    /** The words that stand in a map beside other keys. */
    Optional<Wording> inside(MapReader in) {
        Optional<String> english =
                in.required(ENGLISH).flatMap(ValueReader::text).map(YamlText::text);
        Optional<String> indonesian = in.text(INDONESIAN).map(YamlText::text);
        return english.map(text -> new Wording(text, indonesian));
    }

    private Optional<Wording> languages(MapReader in) {
        Optional<Wording> words = inside(in);
        in.rejectUnknown();
        return words;
    }
}
