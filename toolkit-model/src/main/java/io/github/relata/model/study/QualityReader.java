package io.github.relata.model.study;

import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/** Reads what a study file asks of the quality of answers. */
final class QualityReader {
    private static final List<String> SWITCH = List.of("true", "false");

    private QualityReader() {}

    static QualityChecks read(MapReader root) {
        Optional<MapReader> scoring = root.map("scoring");
        Optional<ValueReader> quality = scoring.flatMap(map -> map.value("quality"));
        QualityChecks.Sensitivity sensitivity =
                root.choice("sensitivity", QualityChecks.Sensitivity.class).orElse(QualityChecks.Sensitivity.NONE);
        scoring.ifPresent(MapReader::rejectUnknown);
        Optional<MapReader> details = quality.filter(ValueReader::isMap).flatMap(ValueReader::map);
        Optional<ColumnName> seconds =
                details.flatMap(map -> map.text("seconds")).map(QualityReader::column);
        List<QualityChecks.AttentionCheck> attention =
                details.map(map -> map.list("attention")).orElse(List.of()).stream()
                        .flatMap(entry -> attention(entry).stream())
                        .toList();
        details.ifPresent(MapReader::rejectUnknown);
        return new QualityChecks(extent(quality, details.isPresent(), sensitivity), seconds, attention, sensitivity);
    }

    /** A study that names columns or compares results wants the answers looked at. */
    private static QualityChecks.Extent extent(
            Optional<ValueReader> quality, boolean detailed, QualityChecks.Sensitivity sensitivity) {
        Optional<String> word = quality.filter(value -> !value.isMap()).flatMap(value -> value.choice(SWITCH));
        if (word.filter("false"::equals).isPresent() && sensitivity == QualityChecks.Sensitivity.NONE) {
            return QualityChecks.Extent.OFF;
        }
        return detailed || word.isPresent() || sensitivity != QualityChecks.Sensitivity.NONE
                ? QualityChecks.Extent.ON
                : QualityChecks.Extent.AUTOMATIC;
    }

    private static Optional<QualityChecks.AttentionCheck> attention(ValueReader entry) {
        return entry.map().flatMap(map -> {
            Optional<YamlText> column = map.required("column").flatMap(ValueReader::text);
            Optional<YamlText> answer = map.required("answer").flatMap(ValueReader::text);
            map.rejectUnknown();
            return column.isPresent() && answer.isPresent()
                    ? Optional.of(new QualityChecks.AttentionCheck(
                            column(column.get()), answer.get().text()))
                    : Optional.empty();
        });
    }

    private static ColumnName column(YamlText text) {
        return new ColumnName(text.place(), text.text(), ColumnName.By.HEADER);
    }
}
