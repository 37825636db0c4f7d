package io.github.relata.model.study;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlFile;
import io.github.relata.model.yaml.YamlMap;
import io.github.relata.model.yaml.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        Optional<DataSource> data = root.required("data")
                .flatMap(ValueReader::map)
                .flatMap(map -> new DataReader(expressions, findings).read(map, folder));
        List<Variable> variables = root.map("variables")
                .map(map -> new VariableReader(names, findings).read(map))
                .orElse(List.of());
        List<Scale> scales = root.map("scales")
                .map(map -> new ScaleReader(instruments, names, findings).read(map))
                .orElse(List.of());
        List<Exclusion> exclusions = root.list("exclude").stream()
                .flatMap(entry -> exclusion(entry, expressions).stream())
                .toList();
        boolean clustered = data.flatMap(DataSource::cluster).isPresent();
        List<Analysis> analyses =
                new AnalysisReader(names, expressions, clustered, findings).read(root.list("analyses"));
        long seed = seed(root);
        double confidence = confidence(root, findings);
        reserved(root, findings);
        root.rejectUnknown();
        if (data.isEmpty()) {
            return Checked.failed(findings);
        }
        return Checked.of(
                new Study(
                        yaml.place().file(),
                        title.map(YamlText::text).orElse(""),
                        language,
                        data.get(),
                        variables,
                        scales,
                        exclusions,
                        analyses,
                        seed,
                        confidence,
                        sha256),
                findings);
    }

    private static void schema(MapReader root, Findings findings) {
        Optional<ValueReader> value = root.value("schema");
        OptionalInt schema = root.integer("schema");
        if (value.isPresent() && schema.isPresent() && schema.getAsInt() != SCHEMA) {
            findings.add(
                    Finding.error(StudyCode.SCHEMA, value.get().place(), "value", Integer.toString(schema.getAsInt())));
        }
    }

    private static Locale language(MapReader root, Findings findings) {
        Optional<String> language = root.value("language").flatMap(value -> value.choice(List.of("en", "id")));
        if (language.isPresent() && language.get().equals("id")) {
            findings.add(Finding.note(
                    StudyCode.NOT_AVAILABLE_YET,
                    root.value("language").orElseThrow().place(),
                    "what",
                    "language: id"));
        }
        return Locale.ENGLISH;
    }

    private static long seed(MapReader root) {
        return root.integer("seed").orElse(SEED);
    }

    private static double confidence(MapReader root, Findings findings) {
        OptionalDouble confidence = root.number("confidence");
        if (confidence.isPresent() && !(confidence.getAsDouble() > 0 && confidence.getAsDouble() < 1)) {
            findings.add(Finding.error(
                    StudyCode.CONFIDENCE,
                    root.value("confidence").orElseThrow().place(),
                    "value",
                    Double.toString(confidence.getAsDouble())));
        }
        return confidence.orElse(CONFIDENCE);
    }

    private static Optional<Exclusion> exclusion(ValueReader entry, Expressions expressions) {
        return entry.map().flatMap(map -> {
            Optional<YamlText> when = map.required("when").flatMap(ValueReader::text);
            Optional<YamlText> reason = map.text("reason");
            map.rejectUnknown();
            return when.flatMap(expressions::condition)
                    .map(condition -> new Exclusion(
                            condition,
                            reason.map(YamlText::text).orElse(when.get().text())));
        });
    }

    /** Names that are taken for later: they are noted, and stop nothing. */
    private static void reserved(MapReader root, Findings findings) {
        for (String key : List.of("compute", "sensitivity", "instruments", "report", "profile", "scoring")) {
            root.value(key)
                    .ifPresent(value ->
                            findings.add(Finding.note(StudyCode.NOT_AVAILABLE_YET, value.place(), "what", key)));
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
