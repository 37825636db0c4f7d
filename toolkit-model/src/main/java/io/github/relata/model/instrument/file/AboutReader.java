package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.Validation;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an instrument file says that no score depends on: names, citation, licence, evidence, cautions. */
final class AboutReader {
    private final WordsReader words;
    private final CitationReader citations;
    private final EvidenceReader evidence;

    AboutReader(Findings findings) {
        this.words = new WordsReader(findings);
        this.citations = new CitationReader(findings);
        this.evidence = new EvidenceReader(findings);
    }

    /** What is said; {@code missing} is by whose word gaps are handled. */
    About read(MapReader in, Wording missing) {
        return new About(
                words.required(in, "name"),
                in.required("constructs").map(AboutReader::constructs).orElse(List.of()),
                map(in, "citation").map(citations::read).orElse(Citation.NONE),
                map(in, "licence").map(AboutReader::licence).orElse(Licence.NONE),
                map(in, "evidence").map(evidence::read).orElse(Evidence.NONE),
                missing,
                words.list(in, "cautions"),
                validations(in));
    }

    private static List<Construct> constructs(ValueReader value) {
        Map<String, Construct> known = new LinkedHashMap<>();
        for (Construct construct : Construct.values()) {
            known.put(construct.key(), construct);
        }
        List<Construct> constructs = new ArrayList<>();
        for (ValueReader entry : value.isList() ? value.list() : List.of(value)) {
            entry.choice(known.keySet()).map(known::get).ifPresent(constructs::add);
        }
        return constructs;
    }

    private static Licence licence(MapReader in) {
        Licence licence = new Licence(
                text(in, "terms"), use(in, "research"), use(in, "commercial"), in.choice("texts", Licence.Texts.class));
        in.rejectUnknown();
        return licence;
    }

    private static Licence.Use use(MapReader in, String key) {
        return in.required(key)
                .flatMap(value -> value.choice(Licence.Use.class))
                .orElse(Licence.Use.NOT_STATED);
    }

    private List<Validation> validations(MapReader in) {
        List<Validation> validations = new ArrayList<>();
        for (ValueReader value : in.list("indonesian")) {
            value.map().map(this::validation).ifPresent(validations::add);
        }
        return validations;
    }

    private Validation validation(MapReader in) {
        Validation validation =
                new Validation(text(in, "study"), citations.doi(in), text(in, "sample"), text(in, "result"));
        in.rejectUnknown();
        return validation;
    }

    private static Optional<MapReader> map(MapReader in, String key) {
        return in.required(key).flatMap(ValueReader::map);
    }

    private static String text(MapReader in, String key) {
        return in.required(key).flatMap(ValueReader::text).map(YamlText::text).orElse("");
    }
}
