package io.github.relata.model.expression;

import io.github.relata.model.expression.Calculation.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the names in a calculation stand for in a row; it remembers which items and scores were asked for. */
final class CalculationScope {
    private static final String ALL_ITEMS = "items";
    private static final int MOST_DIGITS = 6;

    private final Names names;
    private final int itemCount;
    private final List<String> scoreNames;
    private final Map<String, double[]> settings;
    private final Set<Integer> items = new LinkedHashSet<>();
    private final Set<String> scores = new LinkedHashSet<>();

    CalculationScope(Names names, int itemCount, Collection<String> scoreNames, Map<String, double[]> settings) {
        this.names = names;
        this.itemCount = itemCount;
        this.scoreNames = List.copyOf(scoreNames);
        this.settings = settings;
    }

    /** A scope for reading, in which settings have no values yet. */
    static CalculationScope unbound(Names names, int itemCount) {
        Map<String, double[]> unknown = new LinkedHashMap<>();
        for (String setting : names.settings()) {
            double[] values = new double[itemCount];
            Arrays.fill(values, Double.NaN);
            unknown.put(setting, values);
        }
        return new CalculationScope(names, itemCount, names.scores().keySet(), unknown);
    }

    /** The items asked for, by number. */
    Set<Integer> items() {
        return items;
    }

    /** The scores asked for. */
    Set<String> scores() {
        return scores;
    }

    /** How many items every row has. */
    int knownItems() {
        return names.items();
    }

    /** The number in {@code i12}, and in names of its form. */
    static OptionalInt itemNumber(String name) {
        boolean item = name.length() > 1 && name.length() <= MOST_DIGITS && name.charAt(0) == 'i';
        int number = 0;
        for (int at = 1; item && at < name.length(); at++) {
            item = name.charAt(at) >= '0' && name.charAt(at) <= '9';
            number = number * 10 + name.charAt(at) - '0';
        }
        return item ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The answers to some items. */
    List<RowNumber> answers(int first, int last) {
        List<RowNumber> answers = new ArrayList<>();
        for (int item = first; item <= last; item++) {
            items.add(item);
            answers.add(RowNumber.at(item - 1));
        }
        return answers;
    }

    /** A list of a name: all items, or a setting. */
    Optional<List<RowNumber>> list(String name) {
        if (name.equals(ALL_ITEMS)) {
            return Optional.of(answers(1, itemCount));
        }
        if (!names.settings().contains(name)) {
            return Optional.empty();
        }
        double[] values = settings.getOrDefault(name, new double[0]);
        if (values.length != itemCount) {
            throw new IllegalArgumentException(
                    "setting " + name + " has " + values.length + " numbers for " + itemCount + " items");
        }
        return Optional.of(Arrays.stream(values).mapToObj(RowNumber::constant).toList());
    }

    /** The levels of a score; none of one that is a number. */
    Optional<List<String>> levels(String name) {
        return Optional.ofNullable(names.scores().get(name));
    }

    /** The value of a score that there is. */
    RowNumber score(String name) {
        scores.add(name);
        int index = scoreNames.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("there is no score " + name);
        }
        return RowNumber.at(itemCount + index);
    }

    /** All names, for a reader to choose from. */
    String known() {
        List<String> known = new ArrayList<>(List.of("i1 to i" + names.items(), ALL_ITEMS));
        names.settings().stream().sorted().forEach(known::add);
        known.addAll(names.scores().keySet());
        return String.join(", ", known);
    }

    /** All names, to suggest one. */
    Collection<String> all() {
        List<String> all = new ArrayList<>(names.scores().keySet());
        names.settings().stream().sorted().forEach(all::add);
        all.add(ALL_ITEMS);
        for (int item = 1; item <= names.items(); item++) {
            all.add("i" + item);
        }
        return all;
    }
}
