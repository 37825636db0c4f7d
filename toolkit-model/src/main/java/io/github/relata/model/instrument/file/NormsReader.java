package io.github.relata.model.instrument.file;

import io.github.relata.model.instrument.Norm;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code norms: [{sample: …, group: men, n: 1222, mean: 10.1, sd: 2.3, metric: …, source: …}]}. */
final class NormsReader {
    List<Norm> read(MapReader score) {
        List<Norm> norms = new ArrayList<>();
        for (ValueReader value : score.list("norms")) {
            value.map().map(NormsReader::norm).ifPresent(norms::add);
        }
        return norms;
    }

    private static Norm norm(MapReader in) {
        Norm norm = new Norm(
                required(in, "sample"),
                text(in, "group"),
                in.integer("n"),
                in.required("mean")
                        .map(value -> value.number().orElse(Double.NaN))
                        .orElse(Double.NaN),
                in.number("sd"),
                text(in, "metric"),
                required(in, "source"));
        in.rejectUnknown();
        return norm;
    }

    private static String required(MapReader in, String key) {
        return in.required(key).flatMap(ValueReader::text).map(YamlText::text).orElse("");
    }

    private static Optional<String> text(MapReader in, String key) {
        return in.text(key).map(YamlText::text);
    }
}
