package io.github.relata.model.instrument.file;

import io.github.relata.model.expression.Calculation;
import io.github.relata.model.expression.ExpressionCode;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads formulas and conditions over items, settings and the scores above. */
final class CalculationReader {
    private final ItemList items;
    private final List<DeclaredScore> above;
    private final List<String> scores;
    private final Findings findings;

    /**
     * A reader for a score.
     *
     * @param above the scores above it
     * @param scores the names of all scores, also of those that stand below
     */
    CalculationReader(ItemList items, List<DeclaredScore> above, List<String> scores, Findings findings) {
        this.items = items;
        this.above = above;
        this.scores = scores;
        this.findings = findings;
    }

    /** A calculation of a number, unless it is wrong. */
    Optional<Calculation> number(YamlText text) {
        return items.isKnown() ? kept(Calculation.parse(text.text(), text.place(), names())) : Optional.empty();
    }

    /** A calculation that says whether something holds, unless it is wrong. */
    Optional<Calculation> condition(YamlText text) {
        return items.isKnown()
                ? kept(Calculation.parseCondition(text.text(), text.place(), names()))
                : Optional.empty();
    }

    private Calculation.Names names() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        above.forEach(score -> known.put(score.name(), score.levels()));
        return new Calculation.Names(items.size(), items.answering().openEnded(), items.settings(), known);
    }

    private Optional<Calculation> kept(Checked<Calculation> read) {
        read.findings().forEach(finding -> findings.add(isLater(finding) ? later(finding) : finding));
        return read.value();
    }

    /** Whether a name is unknown only because its score stands below. */
    private boolean isLater(Finding finding) {
        boolean unknown =
                finding.code() == ExpressionCode.UNKNOWN_NAME || finding.code() == ExpressionCode.MISSPELT_NAME;
        return unknown && scores.contains(finding.arguments().getOrDefault("found", ""));
    }

    private static Finding later(Finding finding) {
        return Finding.error(
                InstrumentCode.SCORE_BELOW,
                finding.place(),
                "score",
                finding.arguments().getOrDefault("found", ""));
    }
}
