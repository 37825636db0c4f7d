package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingGroup;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Messages;
import io.github.relata.model.finding.Severity;
import io.github.relata.model.intake.Decision;
import io.github.relata.report.text.TextTable;
import io.github.relata.report.text.TextTable.Align;
import io.github.relata.scoring.proposal.LeftOut;
import io.github.relata.scoring.proposal.ProposalWriter;
import io.github.relata.scoring.proposal.ProposedPart;
import io.github.relata.scoring.proposal.ProposedScale;
import io.github.relata.scoring.proposal.ProposedVariable;
import io.github.relata.scoring.proposal.StudyProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a proposed study file holds, on the terminal: what was recognised, what is to be decided, what is left out. */
public final class ProposalView {
    private static final String INDENT = "  ";

    private final StudyProposal proposal;
    private final Terminal terminal;
    private final Words words;
    private final FindingText text;

    private ProposalView(StudyProposal proposal, Terminal terminal) {
        this.proposal = proposal;
        this.terminal = terminal;
        this.words = terminal.words();
        this.text = FindingText.in(words.locale());
    }

    /** Prints a proposal, below how its data file was read. */
    public static void print(String file, List<Decision> decisions, StudyProposal proposal, Terminal terminal) {
        ReadingView.print(file, decisions, terminal);
        ProposalView view = new ProposalView(proposal, terminal);
        view.scales();
        view.variables();
        view.questions();
        view.leftOut();
    }

    private void scales() {
        if (proposal.scales().isEmpty()) {
            return;
        }
        terminal.heading(words.of("init.scales"));
        TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.LEFT);
        for (ProposedScale scale : proposal.scales()) {
            String kind = scale.instrument().orElseGet(() -> words.of("init.own"));
            table.row(List.of(
                    scale.name(),
                    scale.active() ? kind : words.of("init.waits", "kind", kind),
                    words.of(
                            "init.columns",
                            "items",
                            Integer.toString(scale.items()),
                            "first",
                            scale.first(),
                            "last",
                            scale.last())));
        }
        print(table);
    }

    private void variables() {
        if (proposal.variables().isEmpty()) {
            return;
        }
        terminal.heading(words.of("init.variables"));
        TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.LEFT);
        for (ProposedVariable variable : proposal.variables()) {
            table.row(List.of(variable.name(), variable.type().name().toLowerCase(Locale.ROOT), variable.column()));
        }
        print(table);
    }

    /** What is to be decided, a paragraph for each place of the file. */
    private void questions() {
        if (proposal.data().isSure() && parts().stream().allMatch(ProposedPart::isSure)) {
            return;
        }
        terminal.heading(words.of("init.questions"));
        question("data", proposal.data().remarks());
        parts().forEach(part -> question(part.name(), part.remarks()));
        terminal.print("");
    }

    private List<ProposedPart> parts() {
        List<ProposedPart> parts = new ArrayList<>(proposal.variables());
        parts.addAll(proposal.scales());
        return parts;
    }

    private void question(String where, List<Finding> remarks) {
        List<String> questions = remarks.stream()
                .filter(remark -> remark.severity() == Severity.WARNING)
                .map(remark -> text.sentence(new FindingGroup(List.of(remark))))
                .toList();
        if (!questions.isEmpty()) {
            new Lines(terminal).hanging(where + ": " + String.join(" ", questions));
        }
    }

    private void leftOut() {
        if (proposal.leftOut().isEmpty()) {
            return;
        }
        Messages reasons = Messages.beside(ProposalWriter.class, words.locale());
        terminal.heading(words.of("init.left-out"));
        TextTable table = new TextTable(Align.LEFT, Align.LEFT);
        for (LeftOut left : proposal.leftOut()) {
            table.row(List.of(reasons.text(left.reason().key(), Map.of()), String.join(", ", left.columns())));
        }
        print(table);
    }

    private void print(TextTable table) {
        table.lines(terminal.settings().width() - INDENT.length()).forEach(line -> terminal.print(INDENT + line));
        terminal.print("");
    }
}
