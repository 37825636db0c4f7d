package io.github.relata.scoring.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Numbers that look like codes for "no answer": nines, eights and sevens that lie apart from all other numbers. */
public final class StrayCodes {
    private static final Set<Double> USUAL = Set.of(
            -1.0, -7.0, -8.0, -9.0, -77.0, -88.0, -98.0, -99.0, -888.0, -999.0, -9999.0, 9.0, 77.0, 88.0, 98.0, 99.0,
            888.0, 999.0, 9999.0, 99999.0);
    /** A code is at least so far from the next number. */
    private static final double LEAST_GAP = 2;
    /** Below zero, answers lie nearer together than this. */
    private static final double LARGEST_STEP = 50;
    /** Of fewer numbers nobody can say what is usual. */
    private static final int LEAST_NUMBERS = 8;
    /** One that is more than so large a share is an answer. */
    private static final int LEAST_SHARE = 2;

    private StrayCodes() {}

    /** Those among numbers with how often each stands there. */
    public static List<Double> among(Map<Double, Integer> numbers) {
        List<Double> strays = new ArrayList<>();
        int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
        if (all < LEAST_NUMBERS) {
            return strays;
        }
        NavigableMap<Double, Integer> rest = new TreeMap<>(numbers);
        while (rest.size() > 1 && isStrayHigh(rest)) {
            strays.add(rest.pollLastEntry().getKey());
        }
        while (rest.size() > 1 && isStrayLow(rest)) {
            strays.add(rest.pollFirstEntry().getKey());
        }
        return strays;
    }

    private static boolean isStrayHigh(NavigableMap<Double, Integer> numbers) {
        double code = numbers.lastKey();
        double next = nearest(numbers.headMap(code, false).descendingMap());
        // Of wide numbers such as ages only what is far beyond them.
        double gap = Math.max(LEAST_GAP, next > 10 ? next : 0);
        return code > 0 && USUAL.contains(code) && code - next >= gap && isRare(numbers, code);
    }

    private static boolean isStrayLow(NavigableMap<Double, Integer> numbers) {
        double code = numbers.firstKey();
        double next = nearest(numbers.tailMap(code, false));
        boolean apart = next >= 0 ? numbers.size() > 2 && (code < -1 || next >= 1) : next - code > LARGEST_STEP;
        return code < 0 && USUAL.contains(code) && apart && isRare(numbers, code);
    }

    /** The first number that is no usual code; NaN, which is apart from nothing, if there is none. */
    private static double nearest(NavigableMap<Double, Integer> numbers) {
        return numbers.keySet().stream()
                .filter(number -> !USUAL.contains(number))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static boolean isRare(NavigableMap<Double, Integer> numbers, double code) {
        int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
        return LEAST_SHARE * numbers.getOrDefault(code, 0) < all;
    }
}
