package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.view.ProposalView;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.intake.RawTable;
import io.github.relata.report.results.AtomicFile;
import io.github.relata.report.results.OutputFinding;
import io.github.relata.scoring.proposal.ProposalWriter;
import io.github.relata.scoring.proposal.StudyProposal;
import io.github.relata.scoring.proposal.StudyProposer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** {@code relata init DATA}: proposes a study file for a data file. */
public final class InitCommand implements Command {
    private static final String STUDY = "study.yaml";
    private static final List<String> STUDY_ENDINGS = List.of(".yaml", ".yml");

    @Override
    public void declare(Syntax syntax) {
        syntax.argument(DataInput.DATA).option("FILE", "--output", "-o").option("FORMAT", "--format");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        Path data = DataInput.path(call);
        if (STUDY_ENDINGS.stream().anyMatch(data.toString().toLowerCase(Locale.ROOT)::endsWith)) {
            throw UsageCode.STUDY_AS_DATA.refusal("file", data.toString());
        }
        Path study = call.fileOf("--output").orElseGet(() -> data.resolveSibling(STUDY));
        Optional<String> format = format(call);
        if (Files.exists(data)) {
            requirePlace(study, call);
        }
        terminal.progress().stage("progress.reading", "file", call.argument(DataInput.DATA));
        IntakeOptions options = DataInput.options(call);
        Checked<RawTable> read =
                Intake.read(data, format.map(options::withFormat).orElse(options));
        RawTable table = read.orThrow();
        terminal.tell(read.findings());
        StudyProposal proposal = StudyProposer.of(table);
        write(
                study,
                ProposalWriter.write(
                        proposal, named(data, study), format, terminal.words().locale()));
        ProposalView.print(table.file(), table.export().decisions(), proposal, terminal);
        terminal.close(terminal.words().of("init.done", "study", study.toString()));
        return ExitCode.DONE;
    }

    /** The format that the file is said to have; one that is not known is refused. */
    private static Optional<String> format(Call call) {
        Optional<String> format = call.value("--format").filter(name -> !name.equals(IntakeOptions.AUTO));
        format.filter(name -> !Intake.FORMAT_NAMES.contains(name)).ifPresent(name -> {
            throw UsageCode.UNKNOWN_CHOICE.refusal(
                    "option", "--format", "value", name, "choices", String.join(", ", Intake.FORMAT_NAMES));
        });
        return format;
    }

    /** Refuses a place where a file stands, unless it is to be replaced; never the data file's own. */
    private static void requirePlace(Path study, Call call) {
        boolean isData = study.toAbsolutePath()
                .normalize()
                .equals(DataInput.path(call).toAbsolutePath().normalize());
        if (isData || Files.isDirectory(study) || (Files.exists(study) && !call.has("--force"))) {
            throw (isData || Files.isDirectory(study) ? UsageCode.STUDY_IN_THE_WAY : UsageCode.STUDY_EXISTS)
                    .refusal("file", study.toString());
        }
    }

    /** The data file as the study file names it: from its own folder, where there is a way. */
    private static String named(Path data, Path study) {
        Path absolute = data.toAbsolutePath().normalize();
        Path named = Optional.ofNullable(study.toAbsolutePath().normalize().getParent())
                .filter(folder -> Objects.equals(folder.getRoot(), absolute.getRoot()))
                .map(folder -> folder.relativize(absolute))
                .orElse(absolute);
        return named.toString().replace('\\', '/');
    }

    private static void write(Path study, String text) {
        try {
            Path folder = study.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFile.write(study, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            InvalidInputException refused = new InvalidInputException(List.of(OutputFinding.of(e, study)));
            refused.initCause(e);
            throw refused;
        }
    }
}
