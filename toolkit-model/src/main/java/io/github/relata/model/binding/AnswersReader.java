package io.github.relata.model.binding;

import io.github.relata.model.answer.AnswerSets;
import io.github.relata.model.answer.RecognisedAnswers;
import io.github.relata.model.binding.TextsFound.Text;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the texts of scales and variables mean. The known sets of answers are loaded where a text asks for them. */
final class AnswersReader {
    private final FileColumns file;
    private final Kept kept;
    private final DataSource.InvalidAnswers invalid;
    private final Map<String, Map<String, Double>> labels = new LinkedHashMap<>();
    private Optional<AnswerSets> sets = Optional.empty();

    AnswersReader(FileColumns file, Kept kept, DataSource.InvalidAnswers invalid) {
        this.file = file;
        this.kept = kept;
        this.invalid = invalid;
    }

    /** The texts of a scale's items, of which those with one range are read together. */
    AnswersRead of(BoundScale scale) {
        Map<String, Double> merged = new LinkedHashMap<>(scale.scale().inFile().labels());
        List<Finding> findings = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Asked asked : Asked.of(scale, invalid)) {
            AnswersRead read = items(asked);
            findings.addAll(read.findings());
            told.addAll(read.told());
            read.labels().forEach((label, number) -> {
                Double other = merged.putIfAbsent(label, number);
                if (other != null && !other.equals(number)) {
                    findings.add(different(scale, label, other, number));
                }
            });
        }
        return remembered(scale.scale().name(), new AnswersRead(merged, findings, Set.of(), told));
    }

    /** The texts of a variable that asks for a number; those in rows that are no cases have their numbers too. */
    AnswersRead of(BoundVariable variable) {
        AnswersRead read = variable(variable);
        Map<String, Double> all = new LinkedHashMap<>(kept.isAll() ? Map.of() : everywhere(file, variable));
        all.putAll(read.labels());
        return remembered(
                variable.variable().name(), new AnswersRead(all, read.findings(), read.unclear(), read.told()));
    }

    /** The numbers of a variable's texts, before it is known which rows are cases. */
    static Map<String, Double> everywhere(FileColumns file, BoundVariable variable) {
        Kept all = Kept.all(file.table().rowCount());
        return new AnswersReader(file, all, DataSource.InvalidAnswers.MISSING)
                .variable(variable)
                .labels();
    }

    /** The numbers of the texts of every scale and variable that has some. */
    Map<String, Map<String, Double>> labels() {
        return Collections.unmodifiableMap(labels);
    }

    private AnswersRead items(Asked asked) {
        List<Text> texts = TextsFound.in(file, asked.columns(), kept, number -> false);
        return texts.isEmpty() ? nothing(asked) : AnswerTexts.read(asked, texts, sets(), file);
    }

    private AnswersRead variable(BoundVariable bound) {
        Asked asked = Asked.of(bound, invalid);
        Variable variable = bound.variable();
        NumberTyping declared = NumberTyping.of(
                        variable, new Labels(variable.labels(), Set.of()), file.missing(), file.decimal())
                .unbounded();
        List<Text> texts = new ArrayList<>(TextsFound.in(file, asked.columns(), kept, number -> false));
        texts.removeIf(text -> declared.read(text.cell()) instanceof CellReading.Value);
        if (texts.isEmpty()) {
            return nothing(asked);
        }
        if (asked.steps() > 0) {
            return AnswerTexts.read(asked, texts, sets(), file);
        }
        RecognisedAnswers answers =
                sets().recognise(texts.stream().map(Text::cell).toList());
        if (!answers.isEmpty() && asked.range().isEmpty()) {
            return new AnswersRead(
                    asked.labels(),
                    List.of(AnswerFindings.withoutRange(asked, answers.closest().orElseThrow(), texts)),
                    Set.of(),
                    Set.copyOf(asked.columns()));
        }
        List<Text> uncertain = new ArrayList<>(TextsFound.in(file, asked.columns(), kept, NumbersInText::isUncertain));
        uncertain.removeIf(text -> Double.isNaN(file.number(text.cell())));
        texts.addAll(uncertain);
        return NumbersInText.read(asked, texts, variable.unit(), file);
    }

    private static AnswersRead nothing(Asked asked) {
        return new AnswersRead(asked.labels(), List.of(), Set.of(), Set.of());
    }

    private AnswerSets sets() {
        AnswerSets known = sets.orElseGet(AnswerSets::shipped);
        sets = Optional.of(known);
        return known;
    }

    private AnswersRead remembered(String name, AnswersRead read) {
        if (!read.labels().isEmpty()) {
            labels.put(name, read.labels());
        }
        return read;
    }

    private static Finding different(BoundScale scale, String label, double one, double other) {
        return Finding.error(
                BindingCode.ANSWERS_DIFFER,
                scale.scale().place(),
                "name",
                scale.scale().name(),
                "value",
                label,
                "one",
                NumberWords.of(one),
                "other",
                NumberWords.of(other));
    }
}
