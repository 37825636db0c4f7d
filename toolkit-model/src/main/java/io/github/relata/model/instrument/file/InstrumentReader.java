package io.github.relata.model.instrument.file;

import io.github.relata.model.Sha256;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlFile;
import io.github.relata.model.yaml.YamlMap;
import io.github.relata.model.yaml.YamlText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads an instrument file: all of its faults together, each with its line. */
public final class InstrumentReader {
    /** The schema of instrument files that is read. */
    public static final int SCHEMA = 1;

    private final MapReader in;
    private final Findings findings;

    private InstrumentReader(MapReader in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if reading fails for a reason that lies outside the file
     */
    public static Checked<InstrumentFile> read(Path path) {
        Checked<byte[]> bytes = YamlFile.bytes(path);
        return bytes.value()
                .map(content -> read(YamlFile.nameOf(path), content))
                .orElseGet(() -> new Checked<>(Optional.empty(), bytes.findings()));
    }

    /** Reads the bytes of a file, such as a resource; {@code file} is its name in findings. */
    public static Checked<InstrumentFile> read(String file, byte[] bytes) {
        Checked<YamlMap> yaml = YamlFile.parse(file, bytes);
        Findings findings = new Findings();
        findings.addAll(yaml.findings());
        return yaml.value()
                .map(root -> new InstrumentReader(MapReader.of(root, findings), findings).read(Sha256.of(bytes)))
                .orElseGet(() -> Checked.failed(findings));
    }

    private Checked<InstrumentFile> read(String sha256) {
        requireSchema();
        int revision = revision();
        String id = id();
        List<String> aliases = aliases();
        String name = text(in, "name", id);
        Citation citation = in.required("citation")
                .flatMap(ValueReader::map)
                .map(this::citation)
                .orElse(Citation.NONE);
        String licence = text(in, "licence", "");
        Evidence evidence = in.map("evidence").map(this::evidence).orElse(Evidence.NONE);
        ItemList items = in.required("items")
                .flatMap(ValueReader::map)
                .map(map -> new ItemsReader(map, in.has("orders"), findings).read())
                .orElse(ItemList.NONE);
        InstrumentKey key = new KeyReader(items.items(), findings).read(in);
        List<WorkedExample> examples = new ExamplesReader(items.items(), key, findings).read(in);
        in.rejectUnknown();
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        About about = new About(
                Wording.of(name),
                List.of(),
                citation,
                new Licence(licence, Licence.Use.NOT_STATED, Licence.Use.NOT_STATED, Optional.empty()),
                evidence,
                Wording.NONE,
                List.of(),
                List.of());
        Answering answering = new Answering(Wording.of(items.anchors()), List.of(), Map.of(), false);
        Instrument instrument = new Instrument(
                id,
                aliases,
                revision,
                about,
                items.items(),
                answering,
                OptionalInt.empty(),
                key.orders(),
                key.defaultOrder(),
                sha256);
        return Checked.of(new InstrumentFile(instrument, examples), findings);
    }

    private void requireSchema() {
        in.required("schema")
                .ifPresent(value -> value.integer()
                        .ifPresent(schema ->
                                require(schema == SCHEMA, InstrumentCode.SCHEMA, value, Integer.toString(schema))));
    }

    private int revision() {
        Optional<ValueReader> value = in.required("revision");
        int revision = value.map(number -> number.integer().orElse(1)).orElse(1);
        value.ifPresent(number -> require(revision >= 1, InstrumentCode.REVISION, number, Integer.toString(revision)));
        return revision;
    }

    private String id() {
        return in.required("id").flatMap(ValueReader::text).map(this::id).orElse("");
    }

    private List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        for (YamlText alias : in.texts("aliases")) {
            aliases.add(id(alias));
        }
        return aliases;
    }

    private String id(YamlText text) {
        if (!FileNames.isId(text.text())) {
            findings.add(Finding.error(InstrumentCode.ID, text.place(), "value", text.text()));
        }
        return text.text();
    }

    private Citation citation(MapReader citation) {
        String authors = requiredText(citation, "authors");
        int year = citation.required("year")
                .map(value -> value.integer().orElse(0))
                .orElse(0);
        String journal = requiredText(citation, "journal");
        Optional<String> doi = citation.text("doi").map(this::doi);
        citation.rejectUnknown();
        return new Citation(authors, year, journal, doi);
    }

    private String doi(YamlText text) {
        String doi = text.text();
        if (!doi.startsWith("10.") || doi.indexOf('/') < 0) {
            findings.add(Finding.error(InstrumentCode.DOI, text.place(), "value", doi));
        }
        return doi;
    }

    private Evidence evidence(MapReader evidence) {
        String verified = evidence.required("verified")
                .flatMap(value -> value.choice(Evidence.VERIFIED))
                .orElse("");
        List<String> sources = texts(evidence, "sources");
        List<Wording> disagreements =
                texts(evidence, "disagreements").stream().map(Wording::of).toList();
        evidence.rejectUnknown();
        return new Evidence(verified, Map.of(), sources, disagreements);
    }

    private void require(boolean holds, InstrumentCode otherwise, ValueReader value, String written) {
        if (!holds) {
            findings.add(Finding.error(otherwise, value.place(), "value", written));
        }
    }

    private static List<String> texts(MapReader in, String key) {
        return in.texts(key).stream().map(YamlText::text).toList();
    }

    private static String requiredText(MapReader in, String key) {
        return in.required(key).flatMap(ValueReader::text).map(YamlText::text).orElse("");
    }

    private static String text(MapReader in, String key, String otherwise) {
        return in.text(key).map(YamlText::text).orElse(otherwise);
    }
}
