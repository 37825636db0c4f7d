package io.github.relata.cli.terminal;

import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingGroup;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Severity;
import io.github.relata.report.results.FileContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a command speaks: results to standard output, all else to standard error. */
public final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final TerminalSettings settings;
    private final Words words;
    private final ProgressLine progress;

    /** A terminal of two writers, which stay open. */
    public Terminal(PrintWriter out, PrintWriter err, TerminalSettings settings, Words words) {
        this.out = out;
        this.err = err;
        this.settings = settings;
        this.words = words;
        this.progress = new ProgressLine(err, settings, words);
    }

    /** The same writers with other settings. */
    public Terminal with(TerminalSettings others) {
        return new Terminal(out, err, others, words);
    }

    /** How output may look. */
    public TerminalSettings settings() {
        return settings;
    }

    /** What is said, by key. */
    public Words words() {
        return words;
    }

    /** The line that shows how far long work is. */
    public ProgressLine progress() {
        return progress;
    }

    /** A line of a result. */
    public void print(String line) {
        progress.clear();
        out.println(line);
    }

    /** A heading above lines of a result. */
    public void heading(String text) {
        print(Color.BOLD.on(text, settings.color()));
    }

    /** A result that is written as bytes in UTF-8. */
    public void print(FileContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.clear();
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Findings that are the result. */
    public void printFindings(List<Finding> findings) {
        progress.clear();
        lines(findings, settings.color()).forEach(out::println);
    }

    /** Findings beside a result; when quiet, no notes. */
    public void tell(List<Finding> findings) {
        List<Finding> told = settings.quiet()
                ? findings.stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList()
                : findings;
        progress.clear();
        lines(told, settings.errorColor()).forEach(err::println);
    }

    /** Closing words: the last line of a command says what was written, and what comes next. */
    public void close(String line) {
        if (!settings.quiet()) {
            progress.clear();
            err.println(line);
        }
    }

    /** A line that is told also when quiet. */
    public void complain(String line) {
        progress.clear();
        err.println(line);
    }

    /** The stack trace of a fault, for who asked to be told all. */
    public void trace(Throwable fault) {
        if (settings.verbose()) {
            fault.printStackTrace(err);
        }
    }

    /** Hands everything to the system. */
    public void flush() {
        progress.clear();
        out.flush();
        err.flush();
    }

    private List<String> lines(List<Finding> findings, boolean color) {
        FindingText text = FindingText.in(words.locale());
        List<FindingGroup> groups = FindingGroup.of(findings);
        List<String> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            String label = words.of("severity." + severity.name().toLowerCase(Locale.ROOT));
            for (FindingGroup group : groups) {
                if (group.first().severity() == severity) {
                    lines.add(Color.of(severity).on(label + ":", color) + " " + text.line(group));
                }
            }
        }
        return lines;
    }
}
