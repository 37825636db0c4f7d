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

    /** What a withheld score comes to. */
    private static final String WITHHELD = "~";

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
        if (isAsExpected(score, expected)) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of("score", name, "value", told(score)));
        LibraryCode code = LibraryCode.EXAMPLE_DIFFERS;
        if (expected instanceof WorkedExample.Expected.Withheld) {
            code = LibraryCode.EXAMPLE_NOT_WITHHELD;
        } else if (score instanceof Score.Withheld withheld) {
            code = LibraryCode.EXAMPLE_WITHHELD;
            arguments.addAll(List.of("answered", Integer.toString(withheld.answered())));
            arguments.addAll(List.of("required", Integer.toString(withheld.required())));
        }
        arguments.addAll(List.of("expected", told(expected)));
        findings.add(Finding.error(code, place, arguments.toArray(String[]::new)));
    }

    private static boolean isAsExpected(Score score, WorkedExample.Expected expected) {
        if (score instanceof Score.Computed computed && expected instanceof WorkedExample.Expected.Number number) {
            return Math.abs(computed.value() - number.value()) <= TOLERANCE;
        }
        return told(score).equals(told(expected));
    }

    private static String told(Score score) {
        if (score instanceof Score.Classified classified) {
            return classified.level().english();
        }
        return score instanceof Score.Computed computed ? NumberWords.of(computed.value()) : WITHHELD;
    }

    private static String told(WorkedExample.Expected expected) {
        if (expected instanceof WorkedExample.Expected.Level level) {
            return level.name();
        }
        return expected instanceof WorkedExample.Expected.Number number ? NumberWords.of(number.value()) : WITHHELD;
    }
}
