package io.github.relata.model.study;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.yaml.MapReader;
import io.github.relata.model.yaml.ValueReader;
import io.github.relata.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the {@code analyses} of a study file. One that cannot be made, because it or something it names is not available
 * yet, is kept as {@link Analysis.Reserved}.
 */
final class AnalysisReader {
    private static final List<String> KINDS =
            List.of("describe", "reliability", "correlate", "regress", "moderate", "buffer", "mediate");
    private static final List<String> LATER = List.of("compare", "factor");
    private static final List<String> ALL_KINDS =
            Stream.concat(KINDS.stream(), LATER.stream()).toList();
    private static final List<String> FRAME = List.of("name", "label", "by", "where");

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
        List<String> kinds = ALL_KINDS.stream().filter(map::has).toList();
        if (kinds.isEmpty()) {
            findings.add(noKind(entry, map));
            return Optional.empty();
        }
        if (kinds.size() > 1) {
            findings.add(Finding.error(
                    StudyCode.TWO_ANALYSES, entry.place(), "first", kinds.get(0), "second", kinds.get(1)));
            return Optional.empty();
        }
        String kind = kinds.get(0);
        Analysis.Frame frame = frame(entry, map, kind + "-" + position);
        if (LATER.contains(kind)) {
            findings.add(Finding.note(StudyCode.NOT_AVAILABLE_YET, entry.place(), "what", kind));
            return Optional.of(new Analysis.Reserved(frame, kind));
        }
        Optional<Analysis> analysis = analysis(kind, map.value(kind).orElseThrow(), map, frame);
        map.rejectUnknown();
        return Optional.of(analysis.orElseGet(() -> new Analysis.Reserved(frame, kind)));
    }

    private static Finding noKind(ValueReader entry, MapReader map) {
        return map.entries().stream()
                .map(ValueReader::name)
                .filter(key -> !FRAME.contains(key))
                .findFirst()
                .map(key -> UnknownWord.ANALYSIS.finding(key, ALL_KINDS, entry.place()))
                .orElseGet(() ->
                        Finding.error(StudyCode.NO_ANALYSIS, entry.place(), "known", String.join(", ", ALL_KINDS)));
    }

    private Analysis.Frame frame(ValueReader entry, MapReader map, String defaultName) {
        String name = notBlank(map.text("name")).orElse(defaultName);
        if (!taken.add(name)) {
            findings.add(Finding.error(StudyCode.ANALYSIS_NAME_TWICE, entry.place(), "name", name));
        }
        Optional<YamlText> by = map.text("by").filter(names::requireCategory);
        Optional<Condition> where = map.text("where").flatMap(expressions::condition);
        String label = notBlank(map.text("label")).orElse("");
        return new Analysis.Frame(entry.place(), name, label, by.map(YamlText::text), where);
    }

    private static Optional<String> notBlank(Optional<YamlText> text) {
        return text.map(YamlText::text).filter(words -> !words.isBlank());
    }

    private Optional<Analysis> analysis(String kind, ValueReader subject, MapReader map, Analysis.Frame frame) {
        return switch (kind) {
            case "describe" -> describe(subject, frame);
            case "reliability" -> reliability(subject, frame);
            case "correlate" -> correlate(subject, map, frame);
            case "moderate" ->
                new ModerateReader(names, expressions, clustered, findings).moderate(subject, map, frame);
            case "buffer" -> new ModerateReader(names, expressions, clustered, findings).buffer(subject, map, frame);
            case "mediate" -> new MediateReader(names, expressions, clustered, findings).read(subject, map, frame);
            default -> new RegressReader(names, expressions, clustered, findings).read(subject, map, frame);
        };
    }

    private Optional<Analysis> describe(ValueReader subject, Analysis.Frame frame) {
        List<String> variables =
                distinct(subject.someTexts(), name -> names.require(name).isPresent());
        return variables.isEmpty() ? Optional.empty() : Optional.of(new Analysis.Describe(frame, variables));
    }

    private Optional<Analysis> reliability(ValueReader subject, Analysis.Frame frame) {
        List<YamlText> texts = subject.someTexts();
        if (texts.size() == 1 && texts.get(0).text().equals("all")) {
            return Optional.of(new Analysis.Reliability(frame, List.of()));
        }
        List<String> scales = distinct(texts, names::requireScale);
        return scales.isEmpty() ? Optional.empty() : Optional.of(new Analysis.Reliability(frame, scales));
    }

    private Optional<Analysis> correlate(ValueReader subject, MapReader map, Analysis.Frame frame) {
        List<YamlText> texts = subject.someTexts();
        if (texts.size() == 1) {
            findings.add(Finding.error(StudyCode.ONE_TO_CORRELATE, subject.place()));
        }
        List<String> variables = distinct(texts, name -> names.requireNumber(name.text(), name.place()));
        Analysis.Correlate.Method method =
                map.choice("method", Analysis.Correlate.Method.class).orElse(Analysis.Correlate.Method.PEARSON);
        Analysis.Correlate.MissingValues missing = map.choice("missing", Analysis.Correlate.MissingValues.class)
                .orElse(Analysis.Correlate.MissingValues.PAIRWISE);
        Analysis.Correlate.Adjustment adjustment =
                map.choice("adjust", Analysis.Correlate.Adjustment.class).orElse(Analysis.Correlate.Adjustment.NONE);
        return variables.size() < 2
                ? Optional.empty()
                : Optional.of(new Analysis.Correlate(frame, variables, method, missing, adjustment));
    }

    private List<String> distinct(List<YamlText> texts, Predicate<YamlText> accepted) {
        Set<String> seen = new HashSet<>();
        List<String> variables = new ArrayList<>();
        for (YamlText text : texts) {
            if (!seen.add(text.text())) {
                findings.add(Finding.error(StudyCode.NAMED_TWICE, text.place(), "name", text.text()));
            } else if (accepted.test(text)) {
                variables.add(text.text());
            }
        }
        return variables;
    }
}
