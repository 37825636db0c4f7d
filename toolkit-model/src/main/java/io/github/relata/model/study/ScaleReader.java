package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the {@code scales} of a study file. */
final class ScaleReader {
    private final InstrumentCatalog instruments;
    private final Names names;
    private final Findings findings;

    ScaleReader(InstrumentCatalog instruments, Names names, Findings findings) {
        this.instruments = instruments;
        this.names = names;
        this.findings = findings;
    }

    List<Scale> read(MapReader scales) {
        List<Scale> read = new ArrayList<>();
        for (ValueReader entry : scales.entries()) {
            entry.map()
                    .ifPresentOrElse(map -> scale(entry, map).ifPresent(read::add), () -> names.faulty(entry.name()));
        }
        return read;
    }

    private Optional<Scale> scale(ValueReader entry, MapReader map) {
        Optional<ValueReader> occasions = map.value("columns").filter(ValueReader::isMap);
        if (occasions.isPresent()) {
            findings.add(
                    Finding.note(StudyCode.OCCASIONS_NOT_YET, occasions.get().place(), "scale", entry.name()));
            names.later(entry.name());
            return Optional.empty();
        }
        Optional<YamlText> label = map.text("label");
        Optional<ColumnNames> columns = new ColumnsReader(findings).items(entry, map);
        Optional<Double> minimumAnswered = share(map);
        Optional<Scale.Key> key = new KeyReader(instruments, findings).read(entry, map);
        Scale.AnswersInFile inFile = inFile(map, key);
        map.rejectUnknown();
        key.ifPresentOrElse(
                known -> names.scale(entry.name(), known.scoreNames(entry.name()), entry.place()),
                () -> names.faulty(entry.name()));
        if (key.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scale(
                entry.place(),
                entry.name(),
                label.map(YamlText::text).filter(text -> !text.isBlank()).orElse(entry.name()),
                key.get(),
                columns.get(),
                minimumAnswered,
                inFile));
    }

    private Optional<Double> share(MapReader map) {
        OptionalDouble share = map.number("min-answered");
        if (share.isEmpty()) {
            return Optional.empty();
        }
        if (!(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
            map.text("min-answered")
                    .ifPresent(
                            text -> findings.add(Finding.error(StudyCode.SHARE, text.place(), "value", text.text())));
            return Optional.empty();
        }
        return Optional.of(share.getAsDouble());
    }

    private Scale.AnswersInFile inFile(MapReader map, Optional<Scale.Key> key) {
        Optional<Coding> coded = map.value("coded").flatMap(new CodedReader(key)::read);
        Map<String, Double> labels = AnswerLabels.read(map.map("labels"), findings);
        List<Scale.ItemName> reversed = new ItemNames(findings).read(map.texts("reversed-in-file"));
        return new Scale.AnswersInFile(coded, labels, reversed);
    }
}
