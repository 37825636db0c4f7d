package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.finding.Finding;
import io.github.relata.report.publish.Publisher;
import io.github.relata.report.run.StudyResults;
import io.github.relata.report.run.StudyRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code relata report STUDY}: the main job, everything that {@code run} writes and the report. */
public final class ReportCommand implements Command {
    /** The forms of a report that have a name. */
    private enum Form {
        HTML,
        DOCX,
        MD
    }

    /** The languages of a report that have a name. */
    private enum Language {
        EN,
        ID
    }

    private final Opener opener;

    /** The command; the opener shows the report where that is asked for. */
    public ReportCommand(Opener opener) {
        this.opener = opener;
    }

    @Override
    public void declare(Syntax syntax) {
        StudyJob.declare(syntax);
        syntax.option("FORMS", "--format").option("CODE", "--language").flag("--open");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        Set<Publisher.Format> formats = formats(call, terminal);
        try (StudyJob job = StudyJob.open(call, terminal)) {
            StudyResults results = StudyRun.of(job.plan(), terminal.progress());
            terminal.progress().stage("progress.writing");
            job.publisher("report").report(results, formats);
            job.tellNotes(results, terminal);
            if (call.has("--open")) {
                open(job.path().resolve("report.html"), terminal);
            }
            terminal.close(
                    terminal.words().of(done(formats), "folder", job.path().toString()));
            return ExitCode.DONE;
        }
    }

    private static String done(Set<Publisher.Format> formats) {
        return formats.contains(Publisher.Format.HTML) ? "report.done" : "report.done.without-page";
    }

    /** The forms to write; those that are not available yet are told and left out. */
    private static Set<Publisher.Format> formats(Call call, Terminal terminal) {
        List<Finding> findings = new ArrayList<>();
        if (call.choice("--language", Language.class)
                .filter(Language.ID::equals)
                .isPresent()) {
            findings.add(UsageCode.NOT_AVAILABLE_YET.warning("what", "--language id"));
        }
        Set<Publisher.Format> formats = EnumSet.noneOf(Publisher.Format.class);
        for (Form form : call.choices("--format", Form.class)) {
            switch (form) {
                case HTML -> formats.add(Publisher.Format.HTML);
                case MD -> formats.add(Publisher.Format.MD);
                case DOCX -> findings.add(UsageCode.NOT_AVAILABLE_YET.warning("what", "--format docx"));
            }
        }
        terminal.tell(findings);
        return call.has("--format") ? formats : EnumSet.allOf(Publisher.Format.class);
    }

    private void open(Path page, Terminal terminal) {
        if (!page.toFile().isFile() || !opener.open(page.toAbsolutePath())) {
            terminal.tell(List.of(UsageCode.NOT_OPENED.warning("file", page.toString())));
        }
    }
}
