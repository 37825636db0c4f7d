package io.github.relata.model.binding;

import io.github.relata.model.answer.AnswerSet;
import io.github.relata.model.answer.AnswerText;
import io.github.relata.model.binding.TextsFound.Text;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.finding.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told of answers written as text. */
final class AnswerFindings {
    /** So many texts are named; a question with more has no answers to choose from. */
    private static final int NAMED = 12;

    private final Asked asked;
    private final List<Text> texts;
    private final FileColumns file;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * What is told of a question.
     *
     * @param texts all texts that stand for its answers
     */
    AnswerFindings(Asked asked, List<Text> texts, FileColumns file) {
        this.asked = asked;
        this.texts = List.copyOf(texts);
        this.file = file;
    }

    List<Finding> list() {
        return findings;
    }

    /** The texts and the numbers by which they were read. */
    void read(Map<String, Integer> places, Optional<AnswerSet> fewer, List<String> unused) {
        String answers = AnswerWords.equations(codes(places));
        if (fewer.isPresent()) {
            add(
                    asked.ownRange() ? BindingCode.OWN_ANSWERS_FIT_FEWER : BindingCode.ANSWERS_FIT_FEWER,
                    "answers",
                    answers,
                    "unused",
                    AnswerWords.quoted(unused),
                    "fewer",
                    Integer.toString(fewer.get().size()),
                    "range",
                    range(fewer.get().size()),
                    "labels",
                    AnswerWords.labels(codes(places)));
        } else if (unused.isEmpty()) {
            note(BindingCode.ANSWERS_READ, "answers", answers);
        } else {
            note(BindingCode.ANSWERS_READ_SOME_UNUSED, "answers", answers, "unused", AnswerWords.quoted(unused));
        }
    }

    /** Texts that were read by the numbers beside them. */
    void byTheirNumbers(Map<String, Double> numbers) {
        note(BindingCode.ANSWERS_READ_BY_NUMBER, "answers", AnswerWords.equations(numbers));
    }

    /** Texts that can stand in several orders. */
    void unclear(List<Map<String, Integer>> orders) {
        error(
                BindingCode.ANSWERS_UNCLEAR,
                "answers",
                AnswerWords.quoted(List.copyOf(orders.get(0).keySet())),
                "orders",
                Integer.toString(orders.size()),
                "labels",
                orders.stream().map(order -> AnswerWords.labels(codes(order))).collect(Collectors.joining(" or ")));
    }

    /** Texts of a set with more or fewer answers than the range. */
    void otherSize(AnswerSet set) {
        List<String> cells = texts.stream()
                .sorted(Comparator.comparingInt(
                        text -> set.position(text.answer()).orElse(0)))
                .map(Text::cell)
                .toList();
        List<String> all = new ArrayList<>();
        for (int place = 1; place <= set.size(); place++) {
            all.add(set.words(place, cells));
        }
        error(
                asked.ownRange() ? BindingCode.OWN_ANSWERS_OF_OTHER_SIZE : BindingCode.ANSWERS_OF_OTHER_SIZE,
                "answers",
                AnswerWords.quoted(all),
                "number",
                Integer.toString(set.size()),
                "steps",
                Integer.toString(asked.steps()),
                "expected",
                words(),
                "range",
                range(set.size()),
                "labels",
                AnswerWords.open(cells));
    }

    /** Answers to a variable that has no range to read them by. */
    static Finding withoutRange(Asked asked, AnswerSet set, List<Text> texts) {
        List<String> cells = texts.stream().map(Text::cell).toList();
        int lowest = set.size() == 2 ? 0 : 1;
        List<String> all = new ArrayList<>();
        for (int place = 1; place <= set.size(); place++) {
            all.add(set.words(place, cells));
        }
        return Finding.error(
                BindingCode.ANSWERS_WITHOUT_RANGE,
                asked.place(),
                "name",
                asked.name(),
                "answers",
                AnswerWords.quoted(all),
                "range",
                "range: [" + lowest + ", " + (lowest + set.size() - 1) + "]");
    }

    /** Texts of no known set. */
    void unknown() {
        List<String> cells =
                texts.stream().limit(NAMED).map(Text::cell).collect(Collectors.toCollection(ArrayList::new));
        String more = texts.size() > NAMED ? " …" : "";
        error(
                BindingCode.ANSWERS_UNKNOWN,
                "answers",
                AnswerWords.quoted(cells) + more,
                "expected",
                words(),
                "where",
                AnswerWords.where(texts.get(0)),
                "labels",
                AnswerWords.open(cells));
    }

    /** Single texts that are none of the answers that the others are. */
    void noneOf(List<Text> others, Map<String, Integer> places) {
        for (Text text : others) {
            Optional<String> nearest = misspelt(text, places.keySet());
            Map<String, String> label = new LinkedHashMap<>();
            label.put(
                    text.cell(),
                    nearest.map(near -> NumberWords.of(asked.code(places.getOrDefault(near, 0))))
                            .orElse("…"));
            findings.add(Finding.error(
                    nearest.isPresent() ? BindingCode.ANSWER_MISSPELT : BindingCode.ANSWER_UNKNOWN,
                    inFile(),
                    "value",
                    text.cell(),
                    "name",
                    asked.name(),
                    "answers",
                    AnswerWords.equations(codes(places)),
                    "where",
                    AnswerWords.where(text),
                    "nearest",
                    nearest.orElse(""),
                    "labels",
                    LabelsLine.of(label)));
        }
    }

    /** The answer that a text may be a slip of the pen for: as many words, each near to its own. */
    private static Optional<String> misspelt(Text text, Collection<String> answers) {
        String[] words = text.answer().words().split(" ", -1);
        return answers.stream()
                .filter(answer -> {
                    String[] others = AnswerText.of(answer).words().split(" ", -1);
                    boolean near = others.length == words.length;
                    for (int word = 0; near && word < words.length; word++) {
                        near = Nearest.to(words[word], List.of(others[word])).isPresent();
                    }
                    return near;
                })
                .findFirst();
    }

    /** The texts whose numbers say otherwise than their words; whether there are any. */
    boolean contradictions(Map<String, Integer> places) {
        List<NumberBesideWords> numbered = new ArrayList<>();
        for (Text text : texts) {
            Integer place = places.get(text.cell());
            if (place != null && text.answer().number().isPresent()) {
                numbered.add(new NumberBesideWords(text, text.answer().number().getAsDouble(), place));
            }
        }
        Optional<NumberBesideWords> first = numbered.stream()
                .filter(each -> each.number() != asked.code(each.place()))
                .findFirst();
        first.ifPresent(each -> findings.add(Finding.error(
                BindingCode.ANSWER_CONTRADICTS_ITS_NUMBER,
                inFile(),
                "value",
                each.text().cell(),
                "name",
                asked.name(),
                "number",
                NumberWords.of(asked.code(each.place())),
                "answers",
                AnswerWords.equations(codes(places)),
                "where",
                AnswerWords.where(each.text()),
                "words",
                NumberBesideWords.coded(numbered, asked.steps()).orElseGet(() -> AnswerWords.labels(codes(places))),
                "numbers",
                AnswerWords.labels(NumberBesideWords.numbers(numbered)))));
        return first.isPresent();
    }

    private Map<String, Double> codes(Map<String, Integer> places) {
        Map<String, Double> codes = new LinkedHashMap<>();
        places.forEach((cell, place) -> codes.put(cell, asked.code(place)));
        return codes;
    }

    /** The range of so many answers that a study would write. */
    private String range(int answers) {
        double lowest = answers == 2 ? 0 : asked.range().orElseThrow().minimum();
        return "range: [" + NumberWords.of(lowest) + ", " + NumberWords.of(lowest + answers - 1) + "]";
    }

    private String words() {
        double lowest = asked.range().orElseThrow().minimum();
        return NumberWords.of(lowest) + " to " + NumberWords.of(lowest + asked.steps() - 1);
    }

    private Place inFile() {
        return new Place.InFile(file.table().file());
    }

    private void note(BindingCode code, String... facts) {
        findings.add(Finding.note(code, asked.place(), named(facts)));
    }

    private void add(BindingCode code, String... facts) {
        findings.add(Finding.warning(code, asked.place(), named(facts)));
    }

    private void error(BindingCode code, String... facts) {
        findings.add(Finding.error(code, asked.place(), named(facts)));
    }

    private String[] named(String... facts) {
        String[] all = new String[facts.length + 2];
        all[0] = "name";
        all[1] = asked.name();
        System.arraycopy(facts, 0, all, 2, facts.length);
        return all;
    }
}
