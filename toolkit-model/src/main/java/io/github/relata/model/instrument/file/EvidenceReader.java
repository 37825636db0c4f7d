package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code {verified: two-sources, parts: {licence: one-source}, sources: […], disagreements: […]}}. */
final class EvidenceReader {
    private final WordsReader words;

    EvidenceReader(Findings findings) {
        this.words = new WordsReader(findings);
    }

    Evidence read(MapReader in) {
        String verified = in.required("verified")
                .flatMap(value -> value.choice(Evidence.VERIFIED))
                .orElse("");
        Map<String, String> parts = in.map("parts").map(EvidenceReader::parts).orElse(Map.of());
        List<String> sources = in.texts("sources").stream().map(YamlText::text).toList();
        List<Wording> disagreements = words.list(in, "disagreements");
        in.rejectUnknown();
        return new Evidence(verified, parts, sources, disagreements);
    }

    private static Map<String, String> parts(MapReader in) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (ValueReader part : in.entries()) {
            part.text().ifPresent(text -> parts.put(part.name(), text.text()));
        }
        return parts;
    }
}
