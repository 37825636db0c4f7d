package io.github.relata.model.yaml;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import java.util.List;
import java.util.Locale;

/** What a user reads. */
final class Told {
    private Told() {}

    static List<String> by(Checked<?> checked) {
        return by(checked.findings());
    }

    static List<String> by(List<Finding> findings) {
        return FindingText.in(Locale.ENGLISH).lines(findings);
    }
}
