package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Messages;
import io.github.relata.model.finding.Severity;
import io.github.relata.model.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a proposal as a study file: the evidence as comments, what is to be decided marked with {@code # ?}. */
public final class ProposalWriter {
    private final StudyProposal proposal;
    private final YamlWriter yaml = new YamlWriter();
    private final FindingText text;
    private final Messages words;

    private ProposalWriter(StudyProposal proposal, Locale locale) {
        this.proposal = proposal;
        this.text = FindingText.in(locale);
        this.words = Messages.beside(ProposalWriter.class, locale);
    }

    /**
     * The study file.
     *
     * @param file the data file as the study file is to name it
     * @param format the format in which it is to be read, where that was asked for
     */
    public static String write(StudyProposal proposal, String file, Optional<String> format, Locale locale) {
        return new ProposalWriter(proposal, locale).study(file, format);
    }

    private String study(String file, Optional<String> format) {
        yaml.comment(of(
                "head",
                Map.of(
                        "file",
                        proposal.file(),
                        "rows",
                        number(proposal.rows()),
                        "columns",
                        number(proposal.columns()))));
        yaml.comment(of("head.marks", Map.of()));
        yaml.entry("schema", "1").entry("title", YamlWriter.text(proposal.title()));
        data(file, format);
        variables();
        scales();
        analyses();
        return yaml.toString();
    }

    private void data(String file, Optional<String> format) {
        yaml.gap().open("data").entry("file", YamlWriter.text(file));
        format.ifPresent(declared -> yaml.entry("format", declared));
        remarks(proposal.data().remarks());
        proposal.data().keys().forEach(yaml::entry);
        proposal.data().suggestions().forEach((key, value) -> yaml.marked(key + ": " + value));
        yaml.close();
    }

    private void variables() {
        if (!proposal.leftOut().isEmpty()) {
            yaml.gap().comment(of("left-out", Map.of()));
            for (LeftOut left : proposal.leftOut()) {
                yaml.comment("  " + of(left.reason().key(), Map.of()) + ": " + String.join(", ", left.columns()));
            }
        }
        if (!proposal.variables().isEmpty()) {
            yaml.gap().open("variables");
            for (ProposedVariable variable : proposal.variables()) {
                remarks(variable.remarks());
                yaml.entry(variable.name(), YamlWriter.map(variable.keys()));
            }
            yaml.close();
        }
    }

    private void scales() {
        if (proposal.scales().isEmpty()) {
            return;
        }
        boolean any = proposal.scales().stream().anyMatch(ProposedScale::active);
        yaml.gap();
        if (any) {
            yaml.open("scales");
        } else {
            yaml.marked("scales:");
        }
        proposal.scales().forEach(this::scale);
        if (any) {
            yaml.close();
        }
    }

    private void scale(ProposedScale scale) {
        remarks(scale.remarks());
        String name = YamlWriter.text(scale.name()) + ": ";
        if (scale.active()) {
            yaml.entry(scale.name(), YamlWriter.map(scale.keys()));
        } else if (scale.alternatives().isEmpty()) {
            yaml.marked(name + YamlWriter.map(scale.keys()));
        }
        scale.alternatives().forEach(keys -> yaml.marked(name + YamlWriter.map(keys)));
    }

    private void analyses() {
        ProposedAnalyses analyses = proposal.analyses();
        if (analyses.analyses().isEmpty()) {
            return;
        }
        yaml.gap().open("analyses");
        analyses.analyses().forEach(yaml::item);
        if (!analyses.suggestions().isEmpty()) {
            remarks(List.of(ProposalCode.SUGGESTION.question()));
            analyses.suggestions().forEach(each -> yaml.marked("- " + each));
        }
        yaml.close();
    }

    private void remarks(List<Finding> remarks) {
        for (Finding remark : remarks) {
            if (remark.severity() == Severity.WARNING) {
                yaml.question(text.line(remark));
            } else {
                yaml.comment(text.line(remark));
            }
        }
    }

    private String of(String key, Map<String, String> arguments) {
        return words.text(key, new LinkedHashMap<>(arguments));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
