package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.ColumnPattern;
import io.github.relata.model.yaml.YamlText;
import java.util.List;

/** Writes patterns of column names out, and says so when braces hold no range. */
final class Patterns {
    private final Findings findings;

    Patterns(Findings findings) {
        this.findings = findings;
    }

    List<String> expand(YamlText text) {
        List<String> names = new ColumnPattern(text.text()).expand();
        boolean untouched = names.size() == 1 && names.get(0).equals(text.text());
        if (untouched && text.text().contains("{") && text.text().contains("..")) {
            findings.add(Finding.error(StudyCode.BAD_PATTERN, text.place(), "value", text.text()));
        }
        return names;
    }
}
