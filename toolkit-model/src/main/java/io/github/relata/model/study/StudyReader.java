package io.github.relata.model.study;

import io.github.relata.model.Sha256;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.file.AllInstruments;
import io.github.relata.model.instrument.file.InstrumentFolder;
import io.github.relata.model.instrument.file.OwnInstrument;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlFile;
import io.github.relata.model.yaml.YamlMap;
import io.github.relata.model.yaml.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads a study file. All of its faults come together, each with its line. */
public final class StudyReader {
    private static final int SCHEMA = 1;
    private static final double CONFIDENCE = 0.95;
    private static final int SEED = 1;
    private static final List<String> LANGUAGES = List.of("en", "id");
    private static final List<String> LATER = List.of("compute", "report", "profile");

    private final InstrumentCatalog instruments;

    private StudyReader(InstrumentCatalog instruments) {
        this.instruments = instruments;
    }

    /** A reader that finds instruments in a catalog. */
    public static StudyReader with(InstrumentCatalog instruments) {
        return new StudyReader(instruments);
    }

    /**
     * Reads a file; the data file is looked for from its folder.
     *
     * @throws UncheckedIOException if reading fails for a reason that lies outside the file
     */
    public Checked<Study> read(Path file) {
        Checked<YamlMap> yaml = YamlFile.read(file);
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
        return yaml.value()
                .map(root -> read(root, folder, sha256(file)))
                .orElseGet(() -> new Checked<>(Optional.empty(), yaml.findings()));
    }

    private Checked<Study> read(YamlMap yaml, Path folder, String sha256) {
        Findings findings = new Findings();
        MapReader root = MapReader.of(yaml, findings);
        schema(root, findings);
        Optional<YamlText> title = root.text("title");
        Locale language = language(root, findings);
        Names names = new Names(findings);
        Expressions expressions = new Expressions(findings);
        Optional<MapReader> source = root.required("data").flatMap(ValueReader::map);
        Optional<DataSource> data = source.flatMap(map -> new DataReader(expressions, findings).read(map, folder));
        List<Variable> variables = root.map("variables")
                .map(map -> new VariableReader(names, findings).read(map))
                .orElse(List.of());
        Findings ownFindings = new Findings();
        List<OwnInstrument> own = root.text("instruments")
                .map(name -> InstrumentFolder.read(
                        folder.resolve(name.text()), name.text(), name.place(), instruments, ownFindings))
                .orElse(List.of());
        InstrumentCatalog all = new AllInstruments(instruments, own);
        List<Scale> scales = root.map("scales")
                .map(map -> new ScaleReader(all, names, findings).read(map))
                .orElse(List.of());
        reserved(root, names, findings);
        List<Exclusion> exclusions = root.list("exclude").stream()
                .flatMap(entry -> exclusion(entry, expressions).stream())
                .toList();
        QualityChecks quality = QualityReader.read(root);
        boolean clustered = source.filter(map -> map.has("cluster")).isPresent();
        List<Analysis> analyses =
                new AnalysisReader(names, expressions, clustered, findings).read(root.list("analyses"));
        long seed = root.integer("seed").orElse(SEED);
        double confidence = confidence(root, findings);
        root.rejectUnknown();
        findings.sortByLine();
        findings.addAll(ownFindings.list());
        if (data.isEmpty()) {
            return Checked.failed(findings);
        }
        return Checked.of(
                new Study(
                        yaml.place().file(),
                        title.map(YamlText::text).orElse(""),
                        language,
                        data.get(),
                        own,
                        variables,
                        scales,
                        exclusions,
                        analyses,
                        quality,
                        seed,
                        confidence,
                        sha256),
                findings);
    }

    private static void schema(MapReader root, Findings findings) {
        OptionalInt schema = root.integer("schema");
        if (schema.isPresent() && schema.getAsInt() != SCHEMA) {
            refuse(StudyCode.SCHEMA, root, "schema", findings);
        }
    }

    private static Locale language(MapReader root, Findings findings) {
        Optional<ValueReader> value = root.value("language");
        if (value.flatMap(language -> language.choice(LANGUAGES))
                .filter("id"::equals)
                .isPresent()) {
            findings.add(Finding.note(StudyCode.NOT_AVAILABLE_YET, value.get().place(), "what", "language: id"));
        }
        return Locale.ENGLISH;
    }

    private static double confidence(MapReader root, Findings findings) {
        OptionalDouble confidence = root.number("confidence");
        if (confidence.isPresent() && !(confidence.getAsDouble() > 0 && confidence.getAsDouble() < 1)) {
            refuse(StudyCode.CONFIDENCE, root, "confidence", findings);
        }
        return confidence.orElse(CONFIDENCE);
    }

    private static void refuse(StudyCode code, MapReader root, String key, Findings findings) {
        root.text(key).ifPresent(text -> findings.add(Finding.error(code, text.place(), "value", text.text())));
    }

    private static Optional<Exclusion> exclusion(ValueReader entry, Expressions expressions) {
        return entry.map().flatMap(map -> {
            Optional<YamlText> when = map.required("when").flatMap(ValueReader::text);
            Optional<YamlText> reason = map.text("reason");
            map.rejectUnknown();
            return when.flatMap(expressions::condition)
                    .map(condition -> new Exclusion(
                            condition,
                            reason.map(YamlText::text)
                                    .filter(words -> !words.isBlank())
                                    .orElse(when.get().text())));
        });
    }

    /** Keys that are taken for later: they are noted, and stop nothing. */
    private static void reserved(MapReader root, Names names, Findings findings) {
        for (String key : LATER) {
            root.value(key)
                    .ifPresent(value ->
                            findings.add(Finding.note(StudyCode.NOT_AVAILABLE_YET, value.place(), "what", key)));
        }
        root.value("compute")
                .filter(ValueReader::isMap)
                .flatMap(ValueReader::map)
                .ifPresent(computed -> computed.entries().forEach(entry -> names.later(entry.name())));
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
