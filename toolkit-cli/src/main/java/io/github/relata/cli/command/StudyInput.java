package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.Planner;
import io.github.relata.scoring.library.Instruments;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The study that a command is about, as its options change it. */
final class StudyInput {
    /** The label of the argument. */
    static final String STUDY = "STUDY";

    private StudyInput() {}

    static Path path(Call call) {
        return call.file(STUDY);
    }

    static Checked<Study> read(Call call) {
        Checked<Study> study = StudyReader.with(Instruments.shipped()).read(path(call));
        return new Checked<>(study.value().map(read -> asCalled(read, call)), study.findings());
    }

    /** The plan of a study, with what was found in its file and in its data. */
    static Checked<Plan> plan(Checked<Study> study, Terminal terminal) {
        if (study.value().isEmpty()) {
            return new Checked<>(Optional.empty(), study.findings());
        }
        terminal.progress()
                .stage("progress.reading", "file", study.value().get().data().file());
        Checked<Plan> plan = Planner.plan(study.value().get());
        Findings findings = new Findings();
        findings.addAll(study.findings());
        findings.addAll(plan.findings());
        return new Checked<>(plan.value(), findings.list());
    }

    /** The study with the seed and the threads that the call asks for. */
    static Study asCalled(Study study, Call call) {
        OptionalLong seed = call.wholeNumber("--seed");
        OptionalInt threads = call.count("--threads");
        Study changed = seed.isPresent() ? study.withSeed(seed.getAsLong()) : study;
        return threads.isPresent()
                ? changed.withIntake(changed.data().intake().withThreads(threads.getAsInt()))
                : changed;
    }
}
