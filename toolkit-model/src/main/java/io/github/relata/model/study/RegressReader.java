package io.github.relata.model.study;

import io.github.relata.model.expression.Formula;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code regress}: an outcome with its steps, or both in one formula. */
final class RegressReader {
    private final Names names;
    private final Expressions expressions;
    private final ModelReader models;
    private final Findings findings;

    RegressReader(Names names, Expressions expressions, boolean clustered, Findings findings) {
        this.names = names;
        this.expressions = expressions;
        this.models = new ModelReader(names, clustered, findings);
        this.findings = findings;
    }

    /** The analysis, unless something it names is faulty or not available yet. */
    Optional<Analysis> read(ValueReader subject, MapReader map, Analysis.Frame frame) {
        Analysis.Regress.Errors errors = models.errors(map);
        Optional<YamlText> text = subject.text();
        Optional<ValueReader> steps = map.value("steps");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean isFormula = text.get().text().indexOf('~') >= 0;
        if (isFormula == steps.isPresent()) {
            findings.add(Finding.error(
                    isFormula ? StudyCode.STEPS_TWICE : StudyCode.STEPS_MISSING,
                    subject.place(),
                    "outcome",
                    text.get().text()));
            return Optional.empty();
        }
        if (isFormula) {
            return expressions.formula(text.get()).flatMap(formula -> {
                boolean known = models.requirePredictors(formula, subject.place());
                String outcome = formula.outcome().orElseThrow();
                return regress(frame, outcome, List.of(formula), errors, known, subject.place());
            });
        }
        return inSteps(frame, text.get(), steps.get(), errors);
    }

    private Optional<Analysis> inSteps(
            Analysis.Frame frame, YamlText outcome, ValueReader steps, Analysis.Regress.Errors errors) {
        List<Formula> formulas = new ArrayList<>();
        boolean known = true;
        for (YamlText text : steps.someTexts()) {
            Optional<Formula> step = step(text, outcome.text());
            step.ifPresent(formulas::add);
            known &= step.isPresent() && models.requirePredictors(step.get(), text.place());
        }
        return regress(frame, outcome.text(), formulas, errors, known, outcome.place());
    }

    private Optional<Formula> step(YamlText text, String outcome) {
        Optional<Formula> formula = expressions.formula(text);
        if (formula.flatMap(Formula::outcome).isPresent()) {
            findings.add(Finding.error(StudyCode.OUTCOME_IN_STEP, text.place(), "step", text.text()));
            return Optional.empty();
        }
        if (formula.isPresent() && formula.get().predictors().contains(outcome)) {
            findings.add(Finding.error(StudyCode.OUTCOME_AMONG_TERMS, text.place(), "name", outcome));
            return Optional.empty();
        }
        return formula;
    }

    private Optional<Analysis> regress(
            Analysis.Frame frame,
            String outcome,
            List<Formula> steps,
            Analysis.Regress.Errors errors,
            boolean predictorsKnown,
            Place place) {
        boolean known = names.requireNumber(outcome, place) && predictorsKnown && !steps.isEmpty();
        return known ? Optional.of(new Analysis.Regress(frame, outcome, steps, errors)) : Optional.empty();
    }
}
