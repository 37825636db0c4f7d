package io.github.relata.model.instrument.file;

import io.github.relata.model.Sha256;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlFile;
import io.github.relata.model.yaml.YamlMap;
import io.github.relata.model.yaml.YamlText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        ItemList items = in.required("items")
                .flatMap(ValueReader::map)
                .map(map -> new ItemsReader(map, in.has("orders"), findings).read())
                .orElse(ItemList.NONE);
        MissingReader.Missing missing = new MissingReader(items.size(), findings).read(in);
        About about = new AboutReader(findings).read(in, missing.source());
        InstrumentKey key = new KeyReader(items, findings).read(in);
        List<WorkedExample> examples = new ExamplesReader(items, key, findings).read(in);
        in.rejectUnknown();
        findings.sortByLine();
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        Instrument instrument = new Instrument(
                id,
                aliases,
                revision,
                about,
                items.items(),
                items.answering(),
                missing.form(),
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

    private void require(boolean holds, InstrumentCode otherwise, ValueReader value, String written) {
        if (!holds) {
            findings.add(Finding.error(otherwise, value.place(), "value", written));
        }
    }
}
