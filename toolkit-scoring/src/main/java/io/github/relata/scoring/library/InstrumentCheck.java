package io.github.relata.scoring.library;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.file.InstrumentFile;
import io.github.relata.model.instrument.file.InstrumentReader;
import io.github.relata.model.instrument.file.WorkedExample;
import io.github.relata.model.yaml.YamlFile;
import io.github.relata.scoring.Score;
import io.github.relata.scoring.Scorer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks an instrument file by its own worked examples: each must come out, to six decimals. */
public final class InstrumentCheck {
    private static final double TOLERANCE = 1e-6;

    private final Findings findings = new Findings();
    private final InstrumentFile file;

    private InstrumentCheck(InstrumentFile file) {
        this.file = file;
    }

    /**
     * Reads a file and checks it; the findings are those of reading and of the examples.
     *
     * @throws UncheckedIOException if reading fails for a reason that lies outside the file
     */
    public static Checked<InstrumentFile> of(Path path) {
        Checked<InstrumentFile> read = InstrumentReader.read(path);
        return read.value()
                .map(file -> {
                    Findings findings = new Findings();
                    findings.addAll(read.findings());
                    findings.addAll(of(file, YamlFile.nameOf(path)));
                    return Checked.of(file, findings);
                })
                .orElse(read);
    }

    /** What the worked examples of a file tell; {@code name} is the file's name in findings. */
    public static List<Finding> of(InstrumentFile file, String name) {
        InstrumentCheck check = new InstrumentCheck(file);
        if (file.examples().isEmpty()) {
            check.findings.add(Finding.warning(LibraryCode.NO_EXAMPLES, new Place.InFile(name)));
        }
        file.examples().forEach(check::check);
        return check.findings.list();
    }

    private void check(WorkedExample example) {
        double[] answers = numbers(example.answers());
        Map<String, double[]> settings = new HashMap<>();
        example.settings().forEach((name, values) -> settings.put(name, numbers(values)));
        Map<String, Score> scores = Scorer.of(file.instrument())
                .withSettings(settings)
                .inOrder(example.order())
                .score(answers);
        example.expected()
                .forEach((name, expected) -> Optional.ofNullable(scores.get(name))
                        .ifPresent(score -> compare(example.place(), name, score, expected)));
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void compare(Place place, String name, Score score, WorkedExample.Expected expected) {
        expected.accept(new Comparison(place, name, score)).ifPresent(findings::add);
    }

    /** Compares what came out with what an example says. */
    private record Comparison(Place place, String name, Score score)
            implements WorkedExample.Expected.Visitor<Optional<Finding>> {
        @Override
        public Optional<Finding> exactly(WorkedExample.Exactly exactly) {
            boolean same = Math.abs(score.orNaN() - exactly.value()) <= TOLERANCE;
            return same ? Optional.empty() : Optional.of(differs(NumberWords.of(exactly.value())));
        }

        @Override
        public Optional<Finding> level(WorkedExample.Level level) {
            boolean same = score instanceof Score.Classified classified
                    && classified.level().english().equals(level.name());
            return same ? Optional.empty() : Optional.of(differs(level.name()));
        }

        @Override
        public Optional<Finding> withheld(WorkedExample.Withheld withheld) {
            return score instanceof Score.Withheld
                    ? Optional.empty()
                    : Optional.of(finding(LibraryCode.EXAMPLE_NOT_WITHHELD, "value", found()));
        }

        private Finding differs(String expected) {
            return score instanceof Score.Withheld
                    ? finding(
                            LibraryCode.EXAMPLE_WITHHELD,
                            "answered",
                            Integer.toString(score.answered()),
                            "required",
                            Integer.toString(score.required()),
                            "expected",
                            expected)
                    : finding(LibraryCode.EXAMPLE_DIFFERS, "value", found(), "expected", expected);
        }

        private Finding finding(LibraryCode code, String... namesAndValues) {
            List<String> arguments = new ArrayList<>(List.of("score", name));
            arguments.addAll(List.of(namesAndValues));
            return Finding.error(code, place, arguments.toArray(String[]::new));
        }

        private String found() {
            return score instanceof Score.Classified classified
                    ? classified.level().english()
                    : NumberWords.of(score.orNaN());
        }
    }
}
