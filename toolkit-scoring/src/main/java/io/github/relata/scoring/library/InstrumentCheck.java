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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
        double[] answers =
                example.answers().stream().mapToDouble(Double::doubleValue).toArray();
        Map<String, Score> scores =
                Scorer.of(file.instrument()).inOrder(example.order()).score(answers);
        example.expected()
                .forEach((name, expected) -> Optional.ofNullable(scores.get(name))
                        .ifPresent(score -> compare(example.place(), name, score, expected)));
    }

    private void compare(Place place, String name, Score score, OptionalDouble expected) {
        double value = score.orNaN();
        if (expected.isEmpty()) {
            if (!Double.isNaN(value)) {
                findings.add(Finding.error(
                        LibraryCode.EXAMPLE_NOT_WITHHELD, place, "score", name, "value", NumberWords.of(value)));
            }
        } else if (Double.isNaN(value)) {
            findings.add(Finding.error(
                    LibraryCode.EXAMPLE_WITHHELD,
                    place,
                    "score",
                    name,
                    "answered",
                    Integer.toString(score.answered()),
                    "required",
                    Integer.toString(score.required()),
                    "expected",
                    NumberWords.of(expected.getAsDouble())));
        } else if (Math.abs(value - expected.getAsDouble()) > TOLERANCE) {
            findings.add(Finding.error(
                    LibraryCode.EXAMPLE_DIFFERS,
                    place,
                    "score",
                    name,
                    "value",
                    NumberWords.of(value),
                    "expected",
                    NumberWords.of(expected.getAsDouble())));
        }
    }
}
