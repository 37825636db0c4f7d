package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code probe}: {@code sd}, {@code percentiles} or values. */
final class ProbeReader {
    private final Findings findings;

    ProbeReader(Findings findings) {
        this.findings = findings;
    }

    /** At which values effects are told: mean and SD where the file names none. */
    ProbeAt read(Optional<ValueReader> probe) {
        List<Double> values =
                probe.filter(ValueReader::isList).map(this::values).orElse(List.of());
        if (!values.isEmpty()) {
            return new ProbeAt(ProbeAt.At.VALUES, values);
        }
        return probe.filter(value -> !value.isList())
                .flatMap(value -> value.choice(List.of("sd", "percentiles")))
                .filter("percentiles"::equals)
                .map(choice -> new ProbeAt(ProbeAt.At.PERCENTILES, List.of()))
                .orElse(ProbeAt.DEFAULT);
    }

    private List<Double> values(ValueReader probe) {
        List<ValueReader> items = probe.list();
        if (items.isEmpty()) {
            findings.add(Finding.error(StudyCode.NO_PROBE, probe.place()));
        }
        return items.stream()
                .map(ValueReader::number)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
    }
}
