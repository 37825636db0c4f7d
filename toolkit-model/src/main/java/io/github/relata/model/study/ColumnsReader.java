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

/** Reads which columns hold a scale's items: {@code columns} by name or pattern, or {@code at} by place. */
final class ColumnsReader {
    private final Findings findings;

    ColumnsReader(Findings findings) {
        this.findings = findings;
    }

    Optional<ColumnNames> read(MapReader scale) {
        Optional<ValueReader> columns = scale.value("columns");
        Optional<ValueReader> at = scale.value("at");
        if (columns.isPresent() && at.isPresent()) {
            findings.add(Finding.error(StudyCode.COLUMNS_TWICE, at.get().place()));
            return Optional.empty();
        }
        if (at.isPresent()) {
            return at.get().text().flatMap(this::block);
        }
        if (columns.isEmpty()) {
            findings.add(Finding.error(StudyCode.COLUMNS_REQUIRED, scale.place(), "scale", scale.path()));
            return Optional.empty();
        }
        if (columns.get().isMap()) {
            findings.add(Finding.error(
                    StudyCode.NOT_AVAILABLE_YET, columns.get().place(), "what", "columns over several occasions"));
            return Optional.empty();
        }
        return headers(columns.get());
    }

    private Optional<ColumnNames> headers(ValueReader columns) {
        List<String> names = new ArrayList<>();
        for (YamlText text : columns.texts()) {
            names.addAll(new Patterns(findings).expand(text));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new ColumnNames.Headers(columns.place(), names));
    }

    private Optional<ColumnNames> block(YamlText text) {
        Optional<ColumnRange> range = ColumnRange.parse(text.text());
        if (range.isEmpty()) {
            findings.add(Finding.error(StudyCode.PLACE_BLOCK, text.place(), "value", text.text()));
        }
        return range.map(columns -> new ColumnNames.Block(text.place(), columns));
    }
}
