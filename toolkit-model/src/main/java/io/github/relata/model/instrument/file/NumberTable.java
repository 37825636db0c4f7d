package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Reads numbers for numbers: {@code {0: 0, 1: 1, 2: 1}}. */
final class NumberTable {
    private final Findings findings;

    NumberTable(Findings findings) {
        this.findings = findings;
    }

    /** The numbers by rising number, without those that are wrong. */
    Map<Double, Double> read(ValueReader value) {
        Map<Double, Double> table = new TreeMap<>();
        for (ValueReader entry : value.map().map(MapReader::entries).orElse(List.of())) {
            double from = CellNumber.of(entry.name());
            OptionalDouble to = entry.number();
            if (Double.isNaN(from)) {
                findings.add(Finding.error(
                        InstrumentCode.NO_NUMBER_BEFORE_COLON,
                        entry.place(),
                        "key",
                        value.path(),
                        "value",
                        entry.name()));
            } else if (to.isPresent()) {
                table.put(from, to.getAsDouble());
            }
        }
        return table;
    }
}
