package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which columns of the file something stands in: by header, or by place with {@code at}. */
final class ColumnsReader {
    private final Findings findings;

    ColumnsReader(Findings findings) {
        this.findings = findings;
    }

    /** The columns of a scale's items: {@code columns} by name or pattern, or {@code at} by the span of places. */
    Optional<ColumnNames> items(ValueReader scale, MapReader map) {
        Optional<ValueReader> columns = map.value("columns");
        Optional<ValueReader> at = map.value("at");
        if (columns.isEmpty() && at.isEmpty()) {
            findings.add(Finding.error(StudyCode.COLUMNS_REQUIRED, scale.place(), "scale", scale.name()));
        }
        if (columns.isPresent() && at.isPresent()) {
            findings.add(twice(at.get(), "columns"));
        }
        return at.isPresent() ? at.flatMap(this::block) : columns.flatMap(this::headers);
    }

    /** The column of a variable: {@code column} by name, {@code at} by place, or the one of the variable's own name. */
    ColumnName variable(ValueReader variable, MapReader map) {
        Optional<YamlText> column = map.text("column");
        Optional<ValueReader> at = map.value("at");
        if (column.isPresent() && at.isPresent()) {
            findings.add(twice(at.get(), "column"));
        }
        return at.flatMap(this::place)
                .or(() -> column.map(text -> new ColumnName(text.place(), text.text(), ColumnName.By.HEADER)))
                .orElseGet(() -> new ColumnName(variable.place(), variable.name(), ColumnName.By.HEADER));
    }

    private static Finding twice(ValueReader at, String key) {
        return Finding.error(StudyCode.COLUMNS_TWICE, at.place(), "key", key);
    }

    private Optional<ColumnNames> headers(ValueReader columns) {
        List<String> names = new ArrayList<>();
        for (YamlText text : columns.someTexts()) {
            names.addAll(new Patterns(findings).expand(text));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new ColumnNames.Headers(columns.place(), names));
    }

    private Optional<ColumnNames> block(ValueReader at) {
        return at.text().flatMap(text -> {
            Optional<ColumnRange> range = ColumnRange.parse(text.text());
            if (range.isEmpty()) {
                findings.add(Finding.error(StudyCode.PLACE_SPAN, text.place(), "value", text.text()));
            }
            return range.map(columns -> new ColumnNames.Block(text.place(), columns));
        });
    }

    private Optional<ColumnName> place(ValueReader at) {
        return at.text().flatMap(text -> {
            boolean single = ColumnRange.parse(text.text())
                    .filter(range -> range.count() == 1)
                    .isPresent();
            if (!single) {
                findings.add(Finding.error(StudyCode.PLACE, text.place(), "value", text.text()));
            }
            return single
                    ? Optional.of(new ColumnName(text.place(), text.text(), ColumnName.By.LETTERS))
                    : Optional.empty();
        });
    }
}
