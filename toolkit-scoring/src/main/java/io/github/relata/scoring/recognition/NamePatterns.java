package io.github.relata.scoring.recognition;

import io.github.relata.model.intake.ColumnPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names in a row as patterns, as few as say them all: {@code PSS_1} to {@code PSS_10} is {@code PSS_{1..10}}. */
public final class NamePatterns {
    /** Fewer names are shorter as they are. */
    private static final int LEAST = 3;

    private NamePatterns() {}

    /** The patterns that expand to these names, in this order. */
    public static List<String> of(List<String> names) {
        List<String> patterns = new ArrayList<>();
        int from = 0;
        while (from < names.size()) {
            int to = endOfRow(names, from);
            Optional<String> pattern = pattern(names.subList(from, to));
            if (pattern.isPresent()) {
                patterns.add(pattern.get());
                from = to;
            } else {
                patterns.add(names.get(from++));
            }
        }
        return patterns;
    }

    /** Where the row of names ends that differ in one number alone, each by as much as the one before. */
    private static int endOfRow(List<String> names, int from) {
        int to = from + 1;
        while (to < names.size() && step(names, to) != 0 && step(names, to) == step(names, from + 1)) {
            to++;
        }
        return to;
    }

    /** By how much the number of a name is above that of the one before; 0 where nothing else is the same. */
    private static int step(List<String> names, int at) {
        Optional<NumberedName> one = NumberedName.of(names.get(at - 1));
        Optional<NumberedName> next = NumberedName.of(names.get(at));
        boolean alike = one.isPresent()
                && next.isPresent()
                && one.get().before().equals(next.get().before())
                && one.get().after().equals(next.get().after())
                && !one.get().marked()
                && !next.get().marked();
        return alike ? next.get().number() - one.get().number() : 0;
    }

    private static Optional<String> pattern(List<String> names) {
        if (names.size() < LEAST) {
            return Optional.empty();
        }
        NumberedName first = NumberedName.of(names.get(0)).orElseThrow();
        NumberedName second = NumberedName.of(names.get(1)).orElseThrow();
        NumberedName last = NumberedName.of(names.get(names.size() - 1)).orElseThrow();
        int step = second.number() - first.number();
        String pattern = first.before() + "{" + first.digits() + ".." + last.digits() + (step == 1 ? "" : ".." + step)
                + "}" + first.after();
        return new ColumnPattern(pattern).expand().equals(names) ? Optional.of(pattern) : Optional.empty();
    }
}
