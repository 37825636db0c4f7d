package io.github.relata.report;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.Planner;
import io.github.relata.report.run.Progress;
import io.github.relata.report.run.StudyResults;
import io.github.relata.report.run.StudyRun;
import io.github.relata.scoring.library.Instruments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Studies run in tests as the command line runs them. */
public final class SmallStudy {
    private static final Path FOLDER = Path.of("src/test/resources/studies");

    private SmallStudy() {}

    /** The study of a folder beside the tests. */
    public static StudyResults run(String folder) {
        return run(FOLDER.resolve(folder).resolve("study.yaml"));
    }

    /** The example of a name, at the root of the project. */
    public static StudyResults example(String name) {
        return run(Path.of("..", "examples", name, "study.yaml"));
    }

    /** A study whose file and answers are given as texts; its {@code data.file} is {@code answers.csv}. */
    public static StudyResults run(Path folder, String study, String answers) {
        try {
            Files.writeString(folder.resolve("answers.csv"), answers);
            return run(Files.writeString(folder.resolve("study.yaml"), study));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The study of a file. */
    public static StudyResults run(Path file) {
        return StudyRun.of(plan(file), Progress.SILENT);
    }

    /** The plan of a study file. */
    public static Plan plan(Path file) {
        Study study = required(StudyReader.with(Instruments.shipped()).read(file));
        return required(Planner.plan(study));
    }

    private static <T> T required(Checked<T> checked) {
        List<Finding> findings = checked.findings();
        return checked.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.join("\n", FindingText.in(Locale.ENGLISH).lines(findings))));
    }
}
