package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.Optional;

/** Reads {@code {authors: …, year: 2001, journal: …, doi: 10.…}}. */
final class CitationReader {
    private final Findings findings;

    CitationReader(Findings findings) {
        this.findings = findings;
    }

    Citation read(MapReader in) {
        String authors = text(in, "authors");
        int year = in.required("year").map(value -> value.integer().orElse(0)).orElse(0);
        String journal = text(in, "journal");
        Optional<String> doi = doi(in);
        in.rejectUnknown();
        return new Citation(authors, year, journal, doi);
    }

    /** A digital object identifier, if there is one. */
    Optional<String> doi(MapReader in) {
        Optional<YamlText> text = in.text("doi");
        text.filter(doi -> !doi.text().startsWith("10.") || doi.text().indexOf('/') < 0)
                .ifPresent(doi -> findings.add(Finding.error(InstrumentCode.DOI, doi.place(), "value", doi.text())));
        return text.map(YamlText::text);
    }

    private static String text(MapReader in, String key) {
        return in.required(key).flatMap(ValueReader::text).map(YamlText::text).orElse("");
    }
}
