package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code natural}: {@code sd}, or the two values between which a predictor changes. */
final class NaturalReader {
    private final Findings findings;

    NaturalReader(Findings findings) {
        this.findings = findings;
    }

    /** The change; none where the file does not ask for natural effects. */
    Optional<NaturalChange> read(Optional<ValueReader> natural) {
        return natural.flatMap(value ->
                value.isList() ? between(value) : value.choice(List.of("sd")).map(choice -> NaturalChange.ONE_SD));
    }

    private Optional<NaturalChange> between(ValueReader natural) {
        List<ValueReader> items = natural.list();
        List<Double> values = items.stream()
                .map(ValueReader::number)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        if (values.size() < items.size()) {
            return Optional.empty();
        }
        if (values.stream().distinct().count() != 2 || values.size() != 2) {
            findings.add(Finding.error(StudyCode.NO_CHANGE, natural.place()));
            return Optional.empty();
        }
        return Optional.of(new NaturalChange(NaturalChange.By.VALUES, values));
    }
}
