package io.github.relata.model.binding;

import io.github.relata.model.answer.AnswerSet;
import io.github.relata.model.answer.AnswerSets;
import io.github.relata.model.answer.AnswerText;
import io.github.relata.model.answer.Direction;
import io.github.relata.model.answer.RecognisedAnswers;
import io.github.relata.model.binding.TextsFound.Text;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.study.AnswerLabels;
import io.github.relata.model.study.DataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the numbers of answers written as text: by the study's labels, by what the instrument's answers say, then by the
 * set of answers that has as many as the range. What can stand in two orders is asked for.
 */
final class AnswerTexts {
    /** More texts than this are no answers to choose from. */
    private static final int MOST_TEXTS = 100;

    private final Asked asked;
    private final AnswerSets sets;
    private final AnswerFindings findings;
    private final Map<String, Double> labels = new LinkedHashMap<>();
    private final List<Text> open = new ArrayList<>();

    private AnswerTexts(Asked asked, List<Text> texts, AnswerSets sets, FileColumns file) {
        this.asked = asked;
        this.sets = sets;
        this.findings = new AnswerFindings(asked, texts, file);
        this.labels.putAll(asked.labels());
        this.open.addAll(texts);
    }

    /** What the texts mean. */
    static AnswersRead read(Asked asked, List<Text> texts, AnswerSets sets, FileColumns file) {
        return new AnswerTexts(asked, texts, sets, file).read();
    }

    private AnswersRead read() {
        byDeclaredLabels();
        if (open.isEmpty()) {
            return told();
        }
        if (asked.steps() == 0 || open.size() > MOST_TEXTS) {
            return untold();
        }
        if (byAnchors()) {
            return told();
        }
        List<String> cells = open.stream().map(Text::cell).toList();
        List<String> withLabels = new ArrayList<>(cells);
        withLabels.addAll(asked.labels().keySet());
        RecognisedAnswers recognised = sets.recognise(withLabels);
        RecognisedAnswers fitting = fitting(recognised.ofSize(asked.steps()));
        if (fitting.isEmpty()) {
            recognised = sets.recognise(cells);
            fitting = fitting(recognised.ofSize(asked.steps()));
        }
        if (!fitting.isEmpty()) {
            return bySets(fitting, recognised);
        }
        if (byTheirNumbers()) {
            return told();
        }
        if (!recognised.isEmpty() && recognised.ofSize(asked.steps()).isEmpty()) {
            findings.otherSize(recognised.closest().orElseThrow());
            return told();
        }
        RecognisedAnswers most = fitting(sets.recogniseMost(cells, size -> size == asked.steps()));
        RecognisedAnswers ofAnySize = sets.recogniseMost(cells, size -> true);
        if (ofAnySize.texts().size() > most.texts().size() && isMost(ofAnySize)) {
            findings.otherSize(ofAnySize.closest().orElseThrow());
            return told();
        }
        if (most.isClear() && isMost(most)) {
            return bySets(most, most);
        }
        if (open.size() > 1) {
            findings.unknown();
        }
        return open.size() > 1 ? told() : untold();
    }

    /** Whether they are two texts or more, and more than half. */
    private boolean isMost(RecognisedAnswers recognised) {
        int held = recognised.texts().size();
        return held > 1 && held * 2 > open.size();
    }

    private AnswersRead told() {
        return new AnswersRead(labels, findings.list(), Set.of(), Set.copyOf(asked.columns()));
    }

    private AnswersRead untold() {
        return new AnswersRead(labels, findings.list(), Set.of(), Set.of());
    }

    private void byDeclaredLabels() {
        Map<String, Double> byWords = new HashMap<>();
        asked.labels()
                .forEach((label, number) -> byWords.merge(
                        AnswerText.of(label).words(), number, (one, other) -> one.equals(other) ? one : Double.NaN));
        open.removeIf(text -> {
            String label = AnswerLabels.normalized(text.cell());
            Double number = byWords.getOrDefault(text.answer().words(), Double.NaN);
            if (!labels.containsKey(label)
                    && !number.isNaN()
                    && !text.answer().words().isEmpty()) {
                labels.put(label, number);
            }
            return labels.containsKey(label);
        });
    }

    /** Takes the words that the instrument tells for its answers, if all texts are such. */
    private boolean byAnchors() {
        AnswerRange range = asked.range().orElseThrow();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 1; place <= asked.steps(); place++) {
            String answer = NumberWords.of(range.minimum() + place - 1);
            for (String words : asked.anchors().allOf(answer)) {
                places.put(AnswerText.of(words).words(), place);
            }
        }
        if (!open.stream().allMatch(text -> places.containsKey(text.answer().words()))) {
            return false;
        }
        Map<String, Integer> read = new LinkedHashMap<>();
        open.forEach(text -> read.put(text.cell(), places.get(text.answer().words())));
        take(read);
        findings.read(read, Optional.empty(), List.of());
        return true;
    }

    /** The sets that agree with the study's own labels. */
    private RecognisedAnswers fitting(RecognisedAnswers found) {
        List<AnswerSet> agreeing = found.sets().stream()
                .filter(set -> asked.labels().entrySet().stream().allMatch(label -> {
                    OptionalInt place = place(set, AnswerText.of(label.getKey()));
                    return place.isEmpty() || asked.code(place.getAsInt()) == label.getValue();
                }))
                .toList();
        return new RecognisedAnswers(found.texts(), agreeing);
    }

    private AnswersRead bySets(RecognisedAnswers fitting, RecognisedAnswers recognised) {
        if (!fitting.isClear()) {
            findings.unclear(fitting.orders().map(this::places).toList());
            return told();
        }
        AnswerSet set = fitting.closest().orElseThrow();
        if (way(set) == Direction.Way.UNKNOWN) {
            findings.unclear(List.of(places(set, false), places(set, true)));
            return told();
        }
        Map<String, Integer> read = places(set);
        take(read);
        List<String> seen = open.stream().map(Text::cell).toList();
        List<String> unused = new ArrayList<>();
        for (int place = 1; place <= set.size(); place++) {
            if (!read.containsValue(place) && !asked.labels().containsValue(asked.code(place))) {
                unused.add(set.words(isDownwards(set) ? set.size() + 1 - place : place, seen));
            }
        }
        boolean contradicted = findings.contradictions(read);
        if (!contradicted) {
            boolean fewer = asked.labels().isEmpty()
                    && recognised.closest().orElseThrow().size() < set.size()
                    && recognised.isComplete();
            findings.read(read, fewer ? recognised.closest() : Optional.empty(), unused);
        }
        List<Text> others =
                open.stream().filter(text -> !read.containsKey(text.cell())).toList();
        if (asked.invalid() == DataSource.InvalidAnswers.MISSING) {
            return untold();
        }
        findings.noneOf(others, read);
        return told();
    }

    /** Takes the numbers that stand beside words which are not known, if all texts have one. */
    private boolean byTheirNumbers() {
        AnswerRange codes = asked.coded()
                .map(coding -> coding.codesOf(asked.range().orElseThrow()))
                .orElse(asked.range().orElseThrow());
        Map<String, Double> read = new LinkedHashMap<>();
        for (Text text : open) {
            if (text.answer().number().isEmpty()
                    || !codes.contains(text.answer().number().getAsDouble())) {
                return false;
            }
            read.put(text.cell(), text.answer().number().getAsDouble());
        }
        read.forEach((cell, number) -> labels.put(AnswerLabels.normalized(cell), number));
        findings.byTheirNumbers(read);
        return true;
    }

    private void take(Map<String, Integer> places) {
        places.forEach((cell, place) -> labels.put(AnswerLabels.normalized(cell), asked.code(place)));
    }

    /** The places of the texts in a set, by the way that the instrument runs; in the order of the places. */
    private Map<String, Integer> places(AnswerSet set) {
        return places(set, isDownwards(set));
    }

    private Map<String, Integer> places(AnswerSet set, boolean downwards) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 1; place <= set.size(); place++) {
            int position = downwards ? set.size() + 1 - place : place;
            for (Text text : open) {
                if (set.position(text.answer()).equals(OptionalInt.of(position))) {
                    places.put(text.cell(), place);
                }
            }
        }
        return places;
    }

    private OptionalInt place(AnswerSet set, AnswerText text) {
        OptionalInt position = set.position(text);
        return position.isPresent() && isDownwards(set)
                ? OptionalInt.of(set.size() + 1 - position.getAsInt())
                : position;
    }

    private boolean isDownwards(AnswerSet set) {
        return way(set) == Direction.Way.DOWN;
    }

    /** A range of the study's own runs upwards; which way an instrument runs, its anchors must tell. */
    private Direction.Way way(AnswerSet set) {
        return asked.ownRange()
                ? Direction.Way.UP
                : new Direction(sets, asked.anchors(), asked.range().orElseThrow()).way(set.kind());
    }
}
