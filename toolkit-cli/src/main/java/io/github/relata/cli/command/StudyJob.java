package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.study.Study;
import io.github.relata.report.publish.Publisher;
import io.github.relata.report.publish.RunRecord;
import io.github.relata.report.results.OtherFiles;
import io.github.relata.report.results.OutputFolder;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.StudyResults;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code score}, {@code run}, {@code report} and {@code codebook} have in common: a study, planned, and a folder for its files. */
final class StudyJob implements AutoCloseable {
    private static final String FOLDER_SUFFIX = "-report";

    private final Call call;
    private final Path path;
    private final OutputFolder folder;
    private final Plan plan;

    private StudyJob(Call call, Path path, OutputFolder folder, Plan plan) {
        this.call = call;
        this.path = path;
        this.folder = folder;
        this.plan = plan;
    }

    static void declare(Syntax syntax) {
        syntax.argument(StudyInput.STUDY).option("DIR", "--output", "-o");
    }

    /** Reads and plans the study; the folder is looked at first, so that a long run cannot fail for its place. */
    static StudyJob open(Call call, Terminal terminal) {
        return open(call, FOLDER_SUFFIX, terminal);
    }

    /** The same, with what stands behind the study's name in that of the folder where none is named. */
    static StudyJob open(Call call, String suffix, Terminal terminal) {
        Checked<Study> study = StudyInput.read(call);
        Path file = StudyInput.path(call);
        Path path = call.fileOf("--output").orElseGet(() -> folderBeside(file, suffix));
        List<Path> inputs =
                study.value().map(read -> List.of(file, read.data().path())).orElse(List.of(file));
        OtherFiles others = call.has("--force") ? OtherFiles.WRITE_AMONG : OtherFiles.REFUSE;
        OutputFolder folder = OutputFolder.open(path, others, inputs).orThrow();
        try {
            Checked<Plan> plan = StudyInput.plan(study, terminal);
            Plan planned = plan.orThrow();
            terminal.tell(plan.findings());
            return new StudyJob(call, path, folder, planned);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The study file's name without its ending, and what it became, beside it. */
    private static Path folderBeside(Path study, String suffix) {
        String name = String.valueOf(study.getFileName());
        int dot = name.lastIndexOf('.');
        return study.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + suffix);
    }

    Plan plan() {
        return plan;
    }

    /** Where the files go. */
    Path path() {
        return path;
    }

    /** The study file as the user named it. */
    String study() {
        return call.argument(StudyInput.STUDY);
    }

    /** Says how many figures are not available or need a caution, if any. */
    void tellNotes(StudyResults results, Terminal terminal) {
        results.table(TableLayout.NOTES)
                .ifPresent(notes -> terminal.close(
                        terminal.words().count("run.notes", notes.rows().size(), "folder", path.toString())));
    }

    /** How many cases there are. */
    long cases() {
        return plan.scored().data().size();
    }

    /** What writes the files; {@code command} is noted in their manifest. */
    Publisher publisher(String command) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("command", command);
        for (String option : List.of("--format", "--seed")) {
            call.value(option).ifPresent(value -> options.put(option.substring(2), value));
        }
        return new Publisher(folder, new RunRecord(RunRecord.toolkitVersion(), Instant.now(), options));
    }

    @Override
    public void close() {
        folder.close();
    }
}
