package io.github.relata.report.rscript;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import io.github.relata.report.publish.Publisher;
import io.github.relata.report.publish.RunRecord;
import io.github.relata.report.results.OtherFiles;
import io.github.relata.report.results.OutputFolder;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.Planner;
import io.github.relata.report.run.Progress;
import io.github.relata.report.run.StudyResults;
import io.github.relata.report.run.StudyRun;
import io.github.relata.scoring.library.Instruments;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Runs a study and writes its files, so that the script among them can be run: {@code STUDY FOLDER}. */
public final class ReportStudy {
    private ReportStudy() {}

    /** Reports a study into a folder. */
    public static void main(String... arguments) {
        Path study = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        StudyResults results = run(study);
        try (OutputFolder folder = required(OutputFolder.open(target, OtherFiles.REFUSE, List.of(study)))) {
            new Publisher(folder, new RunRecord("test", Instant.EPOCH, Map.of()))
                    .report(results, Set.of(Publisher.Format.HTML));
        }
    }

    /** Runs a study. */
    static StudyResults run(Path file) {
        Study study = required(StudyReader.with(Instruments.shipped()).read(file));
        Plan plan = required(Planner.plan(study));
        return StudyRun.of(plan, Progress.SILENT);
    }

    private static <T> T required(Checked<T> checked) {
        List<Finding> findings = checked.findings();
        return checked.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.join("\n", FindingText.in(Locale.ENGLISH).lines(findings))));
    }
}
