package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.file.WorkedExample.Expected;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what a worked example must give: {@code total: 10, total.band: moderate, syndrome: none}. */
final class ExampleScores {
    private final Findings findings;

    ExampleScores(Findings findings) {
        this.findings = findings;
    }

    /** What is expected of scores; {@code declared} are those of the example's item order. */
    Map<String, Expected> read(ValueReader example, List<ValueReader> values, List<DeclaredScore> declared) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (DeclaredScore score : declared) {
            known.put(score.name(), score.levels());
            if (!score.bandLevels().isEmpty()) {
                known.put(score.name() + ScoreDefinition.BAND, score.bandLevels());
            }
        }
        Map<String, Expected> expected = new LinkedHashMap<>();
        for (ValueReader value : values) {
            if (known.containsKey(value.name())) {
                expected(value, known.getOrDefault(value.name(), List.of()))
                        .ifPresent(found -> expected.put(value.name(), found));
            } else if (!known.isEmpty()) {
                findings.add(UnknownName.SCORE.at(value.place(), value.name(), known.keySet()));
            }
        }
        if (values.isEmpty() && !declared.isEmpty()) {
            findings.add(Finding.error(
                    InstrumentCode.EXAMPLE_WITHOUT_SCORES,
                    example.place(),
                    "score",
                    declared.get(0).name()));
        }
        return expected;
    }

    private Optional<Expected> expected(ValueReader value, List<String> levels) {
        if (Gap.isAt(value)) {
            return Optional.of(new WorkedExample.Withheld());
        }
        if (levels.isEmpty()) {
            OptionalDouble number = value.number();
            return number.isEmpty() ? Optional.empty() : Optional.of(new WorkedExample.Exactly(number.getAsDouble()));
        }
        Optional<String> level = value.text().map(YamlText::text);
        level.filter(name -> !levels.contains(name))
                .ifPresent(name -> findings.add(UnknownName.LEVEL.at(value.place(), name, levels)));
        return level.map(WorkedExample.Level::new);
    }
}
