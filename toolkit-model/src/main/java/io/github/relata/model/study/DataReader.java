package io.github.relata.model.study;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.Encoding;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.intake.MarkedRows;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code data} part of a study file. */
final class DataReader {
    private static final List<String> DELIMITERS = List.of(IntakeOptions.AUTO, ",", ";", "tab", "|");

    private final Expressions expressions;
    private final Findings findings;

    DataReader(Expressions expressions, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
    }

    Optional<DataSource> read(MapReader data, Path folder) {
        Optional<YamlText> file = file(data);
        List<ColumnName> id = data.value("id").map(ValueReader::someTexts).orElse(List.of()).stream()
                .map(DataReader::column)
                .toList();
        Optional<ColumnName> cluster = data.text("cluster").map(DataReader::column);
        Optional<Condition> rows = data.text("rows").flatMap(expressions::condition);
        List<String> missing =
                data.texts("missing").stream().map(YamlText::text).toList();
        Set<MarkedRows.Kind> keep = keep(data);
        DataSource.InvalidAnswers invalid =
                data.choice("invalid", DataSource.InvalidAnswers.class).orElse(DataSource.InvalidAnswers.ERROR);
        DataSource.Duplicates duplicates =
                data.choice("duplicates", DataSource.Duplicates.class).orElse(DataSource.Duplicates.ERROR);
        IntakeOptions intake = intake(data, folder);
        data.value("dates")
                .ifPresent(value ->
                        findings.add(Finding.note(StudyCode.NOT_AVAILABLE_YET, value.place(), "what", "data.dates")));
        data.rejectUnknown();
        return file.map(name -> new DataSource(
                name.place(),
                folder.resolve(name.text()),
                name.text(),
                id,
                cluster,
                rows,
                keep,
                missing,
                invalid,
                duplicates,
                intake));
    }

    /** The data file; several of them are for later, and with none beside them there is nothing to read. */
    private Optional<YamlText> file(MapReader data) {
        Optional<ValueReader> files = data.value("files");
        if (files.isEmpty()) {
            return data.required("file").flatMap(ValueReader::text);
        }
        Place place = files.get().place();
        findings.add(
                data.has("file")
                        ? Finding.note(StudyCode.NOT_AVAILABLE_YET, place, "what", "data.files")
                        : Finding.error(StudyCode.FILES_NOT_YET, place));
        return data.text("file");
    }

    private static ColumnName column(YamlText text) {
        return new ColumnName(text.place(), text.text(), ColumnName.By.HEADER);
    }

    /** What stays in although it is marked: one kind, or a list of them. */
    private static Set<MarkedRows.Kind> keep(MapReader data) {
        Set<MarkedRows.Kind> keep = EnumSet.noneOf(MarkedRows.Kind.class);
        data.value("keep").ifPresent(value -> {
            for (ValueReader kind : value.isList() ? value.list() : List.of(value)) {
                kind.choice(MarkedRows.Kind.class).ifPresent(keep::add);
            }
        });
        return keep;
    }

    private static IntakeOptions intake(MapReader data, Path folder) {
        IntakeOptions options = IntakeOptions.auto();
        Optional<String> format = data.value("format").flatMap(value -> value.choice(Intake.FORMAT_NAMES));
        if (format.isPresent()) {
            options = options.withFormat(format.get());
        }
        List<String> encodings = new ArrayList<>(List.of(IntakeOptions.AUTO));
        encodings.addAll(Encoding.keys());
        Optional<Encoding> encoding =
                data.value("encoding").flatMap(value -> value.choice(encodings)).flatMap(Encoding::named);
        if (encoding.isPresent()) {
            options = options.withEncoding(encoding.get());
        }
        Optional<String> delimiter = declared(data, "delimiter", DELIMITERS);
        if (delimiter.isPresent()) {
            options = options.withDelimiter(
                    delimiter.get().equals("tab") ? '\t' : delimiter.get().charAt(0));
        }
        Optional<String> decimal = declared(data, "decimal", List.of(IntakeOptions.AUTO, ".", ","));
        if (decimal.isPresent()) {
            options = options.withDecimal(decimal.get().charAt(0));
        }
        Optional<YamlText> sheet = data.text("sheet");
        if (sheet.isPresent()) {
            options = options.withSheet(sheet.get().text());
        }
        Optional<YamlText> dictionary = data.text("dictionary");
        return dictionary.isPresent()
                ? options.withDictionary(folder.resolve(dictionary.get().text()))
                : options;
    }

    private static Optional<String> declared(MapReader data, String key, List<String> choices) {
        return data.value(key)
                .flatMap(value -> value.choice(choices))
                .filter(choice -> !choice.equals(IntakeOptions.AUTO));
    }
}
