package io.github.relata.scoring.recognition;

import io.github.relata.model.instrument.AnswerRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answers to the items of a run, item by item and taken together. */
public final class RunAnswers {
    /** More different answers are measurements. */
    private static final int MOST_LEVELS = 11;
    /** Beyond these no answers to an item are counted. */
    private static final double LOWEST = -5;

    private static final double HIGHEST = 10;

    private final List<ColumnAnswers> items;
    private final Map<Double, Integer> numbers = new TreeMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<Double> strays;

    private RunAnswers(List<ColumnAnswers> items) {
        this.items = List.copyOf(items);
        for (ColumnAnswers item : items) {
            item.numbers().forEach((number, count) -> numbers.merge(number, count, Integer::sum));
            item.texts().forEach((text, count) -> texts.merge(text, count, Integer::sum));
        }
        this.strays = StrayCodes.among(numbers);
        strays.forEach(numbers::remove);
    }

    /** The answers to items. */
    public static RunAnswers of(List<ColumnAnswers> items) {
        return new RunAnswers(items);
    }

    /** Numbers that look like codes for "no answer". */
    public List<Double> strays() {
        return List.copyOf(strays);
    }

    /** The different texts, the first in the file first. */
    public List<String> texts() {
        return List.copyOf(texts.keySet());
    }

    /** The lowest and the highest answer, codes for "no answer" aside; none where there are not two. */
    public Optional<AnswerRange> range() {
        List<Double> values = new ArrayList<>(numbers.keySet());
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new AnswerRange(values.get(0), values.get(values.size() - 1)));
    }

    /** Whether all answers are numbers. */
    public boolean areNumbers() {
        return items.stream().allMatch(item -> item.isEmpty() || item.areNumbers()) && !numbers.isEmpty();
    }

    /** Whether they are few whole numbers, as answers to items are. */
    public boolean areSteps() {
        return areNumbers()
                && numbers.size() <= MOST_LEVELS
                && numbers.keySet().stream()
                        .allMatch(number -> number == Math.rint(number) && number >= LOWEST && number <= HIGHEST);
    }

    /** Whether they are few texts, none of them a number. */
    public boolean areLabels() {
        return numbers.isEmpty() && strays.isEmpty() && texts.size() >= 2 && texts.size() <= MOST_LEVELS;
    }

    /** How many different answers there are. */
    public int levels() {
        return areNumbers() ? numbers.size() : texts.size();
    }

    /** How many answers, codes for "no answer" aside, lie outside the range of their item. */
    public int outside(List<AnswerRange> ranges) {
        int outside = 0;
        for (int item = 0; item < items.size(); item++) {
            for (Map.Entry<Double, Integer> number : items.get(item).numbers().entrySet()) {
                boolean possible =
                        strays.contains(number.getKey()) || ranges.get(item).contains(number.getKey());
                outside += possible ? 0 : number.getValue();
            }
        }
        return outside;
    }

    /** How often a number was answered. */
    public int count(double number) {
        return numbers.getOrDefault(number, 0);
    }

    /** How many answers are numbers, codes for "no answer" aside. */
    public int count() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
