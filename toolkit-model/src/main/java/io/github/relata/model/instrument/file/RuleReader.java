package io.github.relata.model.instrument.file;

import io.github.relata.model.expression.Calculation;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rule of one score: over items, a formula, or cases. */
final class RuleReader {
    /** Stands where a case cannot be read. */
    private static final ScoringRule.Case NO_CASE = new ScoringRule.Case(Wording.NONE, Optional.empty());

    private final String score;
    private final ItemList items;
    private final List<ScoreDefinition> above;
    private final CalculationReader calculations;
    private final Findings findings;
    private final List<String> levels = new ArrayList<>();

    /**
     * A reader for a score.
     *
     * @param above the scores above it, without those that are wrong
     * @param declared all scores above it
     * @param names the names of all scores, above and below
     */
    RuleReader(
            String score,
            ItemList items,
            List<ScoreDefinition> above,
            List<DeclaredScore> declared,
            List<String> names,
            Findings findings) {
        this.score = score;
        this.items = items;
        this.above = above;
        this.calculations = new CalculationReader(items, declared, names, findings);
        this.findings = findings;
    }

    /** The rule that a key of the score holds, unless it is wrong. */
    Optional<ScoringRule> read(String key, MapReader in) {
        return switch (key) {
            case "formula" -> formula(in);
            case "cases" -> cases(in);
            default -> new ItemsRuleReader(score, items, findings).read(in).map(rule -> rule);
        };
    }

    /** The categories that were read, in English, also of cases that are wrong. */
    List<String> levels() {
        return levels;
    }

    /** Between which bounds a score lies, where that is known. */
    static Optional<AnswerRange> possibleRange(ScoringRule rule) {
        return rule instanceof ScoringRule.OfItems ofItems ? Optional.of(ofItems.possibleRange()) : Optional.empty();
    }

    private Optional<ScoringRule> formula(MapReader in) {
        return in.text("formula")
                .flatMap(calculations::number)
                .map(calculation -> ScoringRule.Formula.of(calculation, items.size(), above));
    }

    private Optional<ScoringRule> cases(MapReader in) {
        List<ValueReader> list = in.list("cases");
        if (list.size() < 2 && in.value("cases").filter(ValueReader::isList).isPresent()) {
            findings.add(Finding.error(InstrumentCode.TOO_FEW_CASES, in.place(), "score", score));
        }
        List<ScoringRule.Case> cases = new ArrayList<>();
        for (ValueReader value : list) {
            boolean last = cases.size() + 1 == list.size();
            cases.add(value.map().map(one -> oneCase(value, one, last)).orElse(NO_CASE));
        }
        boolean whole = cases.size() > 1 && !cases.contains(NO_CASE);
        return whole ? Optional.of(ScoringRule.Cases.of(cases, items.size(), above)) : Optional.empty();
    }

    private ScoringRule.Case oneCase(ValueReader value, MapReader in, boolean last) {
        Wording level = new WordsReader(findings).inside(in).orElse(Wording.NONE);
        Optional<YamlText> when = in.text("when");
        if (when.isPresent() && last) {
            findings.add(Finding.error(InstrumentCode.LAST_CASE_WITH_CONDITION, value.place(), "score", score));
        } else if (!in.has("when") && !last) {
            findings.add(Finding.error(InstrumentCode.CASE_WITHOUT_CONDITION, value.place(), "level", level.english()));
        }
        Optional<Calculation> condition = when.flatMap(calculations::condition);
        in.rejectUnknown();
        if (!levels.contains(level.english())) {
            levels.add(level.english());
        }
        return new ScoringRule.Case(level, condition);
    }
}
