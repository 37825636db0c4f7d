package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.yaml.Bounds;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code variables} of a study file. */
final class VariableReader {
    private static final String ALL_OTHERS = "*";

    private final Names names;
    private final Findings findings;

    VariableReader(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    List<Variable> read(MapReader variables) {
        List<Variable> read = new ArrayList<>();
        for (ValueReader entry : variables.entries()) {
            entry.map().ifPresentOrElse(map -> read.add(variable(entry, map)), () -> names.faulty(entry.name()));
        }
        return read;
    }

    private Variable variable(ValueReader entry, MapReader map) {
        String name = entry.name();
        ColumnName column = new ColumnsReader(findings).variable(entry, map);
        Variable.Type type = map.choice("type", Variable.Type.class)
                .orElse(map.has("levels") ? Variable.Type.CATEGORY : Variable.Type.NUMBER);
        requireType(map, List.of("range", "labels", "unit"), type, Variable.Type.NUMBER);
        requireType(map, List.of("levels"), type, Variable.Type.CATEGORY);
        Optional<Bounds> range = map.range("range");
        List<Variable.Level> levels = map.map("levels").map(this::levels).orElse(List.of());
        Map<String, Double> labels = AnswerLabels.read(map.map("labels"), findings);
        Optional<YamlText> unit = map.text("unit");
        Optional<YamlText> label = map.text("label");
        map.rejectUnknown();
        names.variable(name, type, entry.place());
        return new Variable(
                name,
                column,
                type,
                label.map(YamlText::text).filter(text -> !text.isBlank()).orElse(name),
                range.map(bounds -> new AnswerRange(bounds.first(), bounds.last())),
                levels,
                labels,
                unit.map(text -> text.text().strip()).orElse(""));
    }

    private void requireType(MapReader map, List<String> keys, Variable.Type type, Variable.Type needed) {
        for (String key : keys) {
            Optional<ValueReader> value = map.value(key);
            if (value.isPresent() && type != needed) {
                findings.add(Finding.error(
                        StudyCode.NOT_OF_THIS_TYPE,
                        value.get().place(),
                        "key",
                        value.get().path(),
                        "type",
                        word(type),
                        "needed",
                        word(needed)));
            }
        }
    }

    private static String word(Variable.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private List<Variable.Level> levels(MapReader map) {
        List<Variable.Level> levels = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ValueReader entry : map.entries()) {
            List<String> ofLevel = new ArrayList<>();
            boolean others = false;
            for (YamlText code : entry.someTexts()) {
                others |= code.text().equals(ALL_OTHERS);
                if (!codes.add(code.text())) {
                    findings.add(Finding.error(StudyCode.CODE_TWICE, code.place(), "code", code.text()));
                } else if (!code.text().equals(ALL_OTHERS)) {
                    ofLevel.add(code.text());
                }
            }
            levels.add(new Variable.Level(entry.name(), ofLevel, others));
        }
        return levels;
    }
}
