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
            entry.map().ifPresent(map -> read.add(variable(entry, map)));
        }
        return read;
    }

    private Variable variable(ValueReader entry, MapReader map) {
        String name = entry.name();
        ColumnName column = column(entry, map);
        Optional<MapReader> levels = map.map("levels");
        Variable.Type type = map.choice("type", Variable.Type.class)
                .orElse(levels.isPresent() ? Variable.Type.CATEGORY : Variable.Type.NUMBER);
        Optional<Bounds> range = map.range("range");
        if (levels.isPresent() && type != Variable.Type.CATEGORY) {
            findings.add(
                    Finding.error(StudyCode.LEVELS_NEED_CATEGORY, levels.get().place(), "name", name));
        }
        if (range.isPresent() && type != Variable.Type.NUMBER) {
            findings.add(Finding.error(StudyCode.RANGE_NEEDS_NUMBER, entry.place(), "name", name));
        }
        Map<String, Double> labels = LabelReader.read(map, "labels");
        Optional<YamlText> unit = map.text("unit");
        Optional<YamlText> label = map.text("label");
        map.rejectUnknown();
        names.declare(name, type, entry.place());
        return new Variable(
                name,
                column,
                type,
                label.map(YamlText::text).orElse(name),
                range.map(bounds -> new AnswerRange(bounds.first(), bounds.last())),
                levels.map(this::levels).orElse(List.of()),
                labels,
                unit.map(YamlText::text).orElse(""));
    }

    private static ColumnName column(ValueReader entry, MapReader map) {
        Optional<YamlText> at = map.text("at");
        Optional<YamlText> column = map.text("column");
        if (at.isPresent()) {
            return new ColumnName(at.get().place(), at.get().text(), ColumnName.By.LETTERS);
        }
        return column.map(text -> new ColumnName(text.place(), text.text(), ColumnName.By.HEADER))
                .orElseGet(() -> new ColumnName(entry.place(), entry.name(), ColumnName.By.HEADER));
    }

    private List<Variable.Level> levels(MapReader map) {
        List<Variable.Level> levels = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ValueReader entry : map.entries()) {
            List<String> ofLevel = new ArrayList<>();
            boolean others = false;
            for (YamlText code : entry.texts()) {
                if (code.text().equals(ALL_OTHERS)) {
                    others = true;
                } else if (codes.add(code.text())) {
                    ofLevel.add(code.text());
                } else {
                    findings.add(Finding.error(StudyCode.CODE_TWICE, code.place(), "code", code.text()));
                }
            }
            levels.add(new Variable.Level(entry.name(), ofLevel, others));
        }
        if (levels.stream().filter(Variable.Level::others).count() > 1) {
            findings.add(Finding.error(StudyCode.LEVEL_TWICE, map.place()));
        }
        return levels;
    }
}
