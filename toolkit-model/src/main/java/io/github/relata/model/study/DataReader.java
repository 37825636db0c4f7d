package io.github.relata.model.study;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.Encoding;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<ValueReader> files = data.value("files");
        files.ifPresent(value -> findings.add(Finding.error(StudyCode.DATA_FILE_LATER, value.place())));
        Optional<YamlText> file =
                files.isPresent() ? data.text("file") : data.required("file").flatMap(ValueReader::text);
        List<ColumnName> id = columns(data, "id");
        List<ColumnName> cluster = columns(data, "cluster");
        Optional<Condition> rows = data.text("rows").flatMap(expressions::condition);
        List<String> missing =
                data.texts("missing").stream().map(YamlText::text).toList();
        DataSource.InvalidAnswers invalid =
                data.choice("invalid", DataSource.InvalidAnswers.class).orElse(DataSource.InvalidAnswers.ERROR);
        DataSource.Duplicates duplicates =
                data.choice("duplicates", DataSource.Duplicates.class).orElse(DataSource.Duplicates.ERROR);
        IntakeOptions intake = intake(data);
        for (String later : List.of("dates", "sheet")) {
            data.value(later)
                    .ifPresent(value -> findings.add(
                            Finding.note(StudyCode.NOT_AVAILABLE_YET, value.place(), "what", "data." + later)));
        }
        data.rejectUnknown();
        return file.map(name -> new DataSource(
                name.place(),
                folder.resolve(name.text()),
                name.text(),
                id,
                cluster.stream().findFirst(),
                rows,
                missing,
                invalid,
                duplicates,
                intake));
    }

    private static List<ColumnName> columns(MapReader data, String key) {
        return data.texts(key).stream()
                .map(text -> new ColumnName(text.place(), text.text(), ColumnName.By.HEADER))
                .toList();
    }

    private static IntakeOptions intake(MapReader data) {
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
        return decimal.isPresent() ? options.withDecimal(decimal.get().charAt(0)) : options;
    }

    private static Optional<String> declared(MapReader data, String key, List<String> choices) {
        return data.value(key)
                .flatMap(value -> value.choice(choices))
                .filter(choice -> !choice.equals(IntakeOptions.AUTO));
    }
}
