package io.github.relata.model.study;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.Place;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the {@code analyses} of a study file. */
final class AnalysisReader {
    private static final List<String> KINDS = List.of("describe", "reliability", "correlate", "regress");
    private static final List<String> LATER = List.of("moderate", "mediate", "buffer", "compare", "factor", "compute");

    private final Names names;
    private final Expressions expressions;
    private final boolean clustered;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    /** A reader; {@code clustered} tells whether the study names what cases are nested in. */
    AnalysisReader(Names names, Expressions expressions, boolean clustered, Findings findings) {
        this.names = names;
        this.expressions = expressions;
        this.clustered = clustered;
        this.findings = findings;
    }

    List<Analysis> read(List<ValueReader> entries) {
        List<Analysis> analyses = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ValueReader entry = entries.get(i);
            int position = i + 1;
            entry.map().flatMap(map -> analysis(entry, map, position)).ifPresent(analyses::add);
        }
        return analyses;
    }

    private Optional<Analysis> analysis(ValueReader entry, MapReader map, int position) {
        List<String> all = new ArrayList<>(KINDS);
        all.addAll(LATER);
        List<String> kinds = all.stream().filter(map::has).toList();
        if (kinds.isEmpty()) {
            findings.add(noKind(entry, map, all));
            return Optional.empty();
        }
        if (kinds.size() > 1) {
            findings.add(Finding.error(
                    StudyCode.TWO_ANALYSIS_KINDS, entry.place(), "first", kinds.get(0), "second", kinds.get(1)));
            return Optional.empty();
        }
        String kind = kinds.get(0);
        ValueReader subject = map.value(kind).orElseThrow();
        if (LATER.contains(kind)) {
            findings.add(Finding.note(StudyCode.NOT_AVAILABLE_YET, entry.place(), "what", kind));
            String name = map.text("name").map(YamlText::text).orElse(kind + "-" + position);
            return Optional.of(new Analysis.Reserved(
                    new Analysis.Frame(entry.place(), name, "", Optional.empty(), Optional.empty()), kind));
        }
        Analysis.Frame frame = frame(entry, map, kind + "-" + position);
        Optional<Analysis> analysis = analysis(kind, subject, map, frame);
        map.rejectUnknown();
        return analysis;
    }

    private Finding noKind(ValueReader entry, MapReader map, List<String> all) {
        String first = map.entries().stream().findFirst().map(ValueReader::name).orElse("");
        return Nearest.to(first, all)
                .map(near -> Finding.error(StudyCode.UNKNOWN_ANALYSIS, entry.place(), "kind", first, "nearest", near))
                .orElseGet(() ->
                        Finding.error(StudyCode.NO_ANALYSIS_KIND, entry.place(), "kinds", String.join(", ", KINDS)));
    }

    private Analysis.Frame frame(ValueReader entry, MapReader map, String defaultName) {
        String name = map.text("name").map(YamlText::text).orElse(defaultName);
        if (!taken.add(name)) {
            findings.add(Finding.error(StudyCode.ANALYSIS_NAME_TWICE, entry.place(), "name", name));
        }
        Optional<YamlText> by = map.text("by");
        by.ifPresent(text -> names.requireCategory(text.text(), text.place()));
        Optional<Condition> where = map.text("where").flatMap(expressions::condition);
        return new Analysis.Frame(
                entry.place(), name, map.text("label").map(YamlText::text).orElse(""), by.map(YamlText::text), where);
    }

    private Optional<Analysis> analysis(String kind, ValueReader subject, MapReader map, Analysis.Frame frame) {
        return switch (kind) {
            case "describe" -> describe(subject, frame);
            case "reliability" -> reliability(subject, frame);
            case "correlate" -> correlate(subject, map, frame);
            default -> regress(subject, map, frame);
        };
    }

    private Optional<Analysis> describe(ValueReader subject, Analysis.Frame frame) {
        List<String> variables = distinct(
                subject, text -> names.require(text.text(), text.place()).isPresent());
        return variables.isEmpty() ? Optional.empty() : Optional.of(new Analysis.Describe(frame, variables));
    }

    private Optional<Analysis> reliability(ValueReader subject, Analysis.Frame frame) {
        List<YamlText> texts = subject.texts();
        if (texts.size() == 1 && texts.get(0).text().equals("all")) {
            return Optional.of(new Analysis.Reliability(frame, List.of()));
        }
        List<String> scales = distinct(subject, text -> names.requireScale(text.text(), text.place()));
        return scales.isEmpty() ? Optional.empty() : Optional.of(new Analysis.Reliability(frame, scales));
    }

    private Optional<Analysis> correlate(ValueReader subject, MapReader map, Analysis.Frame frame) {
        int named = subject.texts().size();
        List<String> variables = distinct(subject, text -> names.requireNumber(text.text(), text.place()));
        Analysis.Correlate.Method method =
                map.choice("method", Analysis.Correlate.Method.class).orElse(Analysis.Correlate.Method.PEARSON);
        Analysis.Correlate.MissingValues missing = map.choice("missing", Analysis.Correlate.MissingValues.class)
                .orElse(Analysis.Correlate.MissingValues.PAIRWISE);
        Analysis.Correlate.Adjustment adjustment =
                map.choice("adjust", Analysis.Correlate.Adjustment.class).orElse(Analysis.Correlate.Adjustment.NONE);
        if (named == 1) {
            findings.add(Finding.error(StudyCode.TOO_FEW_NAMES, subject.place()));
        }
        return variables.size() < 2
                ? Optional.empty()
                : Optional.of(new Analysis.Correlate(frame, variables, method, missing, adjustment));
    }

    private Optional<Analysis> regress(ValueReader subject, MapReader map, Analysis.Frame frame) {
        Analysis.Regress.Errors errors =
                map.choice("errors", Analysis.Regress.Errors.class).orElse(Analysis.Regress.Errors.CLASSICAL);
        if (errors == Analysis.Regress.Errors.CLUSTER && !clustered) {
            findings.add(Finding.error(
                    StudyCode.CLUSTER_MISSING, map.value("errors").orElseThrow().place()));
        }
        Optional<YamlText> text = subject.text();
        Optional<ValueReader> steps = map.value("steps");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean isFormula = text.get().text().indexOf('~') >= 0;
        if (isFormula == steps.isPresent()) {
            StudyCode code = isFormula ? StudyCode.STEPS_TWICE : StudyCode.STEPS_MISSING;
            findings.add(
                    Finding.error(code, subject.place(), "outcome", text.get().text()));
            return Optional.empty();
        }
        if (isFormula) {
            return expressions
                    .formula(text.get())
                    .flatMap(formula ->
                            regress(frame, formula.outcome().orElse(""), List.of(formula), errors, subject.place()));
        }
        List<Formula> formulas = steps.get().texts().stream()
                .flatMap(step -> step(step).stream())
                .toList();
        return regress(frame, text.get().text(), formulas, errors, subject.place());
    }

    private Optional<Formula> step(YamlText text) {
        Optional<Formula> formula = expressions.formula(text);
        if (formula.flatMap(Formula::outcome).isPresent()) {
            findings.add(Finding.error(StudyCode.OUTCOME_IN_STEP, text.place(), "formula", text.text()));
            return Optional.empty();
        }
        return formula;
    }

    private Optional<Analysis> regress(
            Analysis.Frame frame, String outcome, List<Formula> steps, Analysis.Regress.Errors errors, Place place) {
        boolean known = names.requireNumber(outcome, place);
        for (Formula step : steps) {
            for (String variable : step.predictors()) {
                if (variable.equals(outcome)) {
                    findings.add(Finding.error(StudyCode.OUTCOME_AMONG_TERMS, place, "name", outcome));
                }
                known &= requirePredictor(variable, place);
            }
        }
        return known && !steps.isEmpty()
                ? Optional.of(new Analysis.Regress(frame, outcome, steps, errors))
                : Optional.empty();
    }

    private boolean requirePredictor(String name, Place place) {
        Optional<Variable.Type> type = names.require(name, place);
        if (type.isPresent() && type.get() == Variable.Type.TEXT) {
            findings.add(Finding.error(StudyCode.NEEDS_NUMBER, place, "name", name));
            return false;
        }
        return type.isPresent();
    }

    private List<String> distinct(ValueReader subject, Function<YamlText, Boolean> accepted) {
        Set<String> seen = new HashSet<>();
        List<String> variables = new ArrayList<>();
        for (YamlText text : subject.texts()) {
            if (!seen.add(text.text())) {
                findings.add(Finding.error(StudyCode.NAMED_TWICE, text.place(), "name", text.text()));
            } else if (accepted.apply(text)) {
                variables.add(text.text());
            }
        }
        return variables;
    }
}
