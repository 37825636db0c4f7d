package io.github.relata.model.study;

import io.github.relata.model.expression.Chain;
import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.yaml.YamlText;
import java.util.Optional;

/** Parses the conditions, formulas and chains of a study file where they stand. */
final class Expressions {
    private final Findings findings;

    Expressions(Findings findings) {
        this.findings = findings;
    }

    Optional<Condition> condition(YamlText text) {
        return collected(Condition.parse(text.text(), text.place()));
    }

    Optional<Formula> formula(YamlText text) {
        return collected(Formula.parse(text.text(), text.place()));
    }

    Optional<Chain> chain(YamlText text) {
        return chain(text.text(), text.place());
    }

    Optional<Chain> chain(String text, Place place) {
        return collected(Chain.parse(text, place));
    }

    private <T> Optional<T> collected(Checked<T> parsed) {
        findings.addAll(parsed.findings());
        return parsed.value();
    }
}
