package io.github.relata.stats.descriptive;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * How many cases have each level of a categorical variable, and how many have none.
 *
 * @param total number of cases
 * @param missing number of cases without a level
 * @param missingPercent percentage of the missing among all cases
 * @param levels one entry per level, in the order of their codes; levels that no case has are among them
 * @param caveats why a percentage is {@code NaN}: no cases, or none but missing ones
 */
public record Frequencies(
        long total, long missing, double missingPercent, List<Frequencies.Level> levels, List<Caveat> caveats) {
    public Frequencies {
        levels = List.copyOf(levels);
        caveats = List.copyOf(caveats);
    }

    /**
     * One level.
     *
     * @param percent percentage among all cases
     * @param validPercent percentage among the cases that have a level
     */
    public record Level(long n, double percent, double validPercent) {}

    /**
     * Counts the codes 0 to {@code levelCount - 1}; a negative code is missing.
     *
     * @throws IllegalArgumentException if a code has no level
     */
    public static Frequencies of(int[] codes, int levelCount) {
        long[] counts = new long[levelCount];
        long missing = 0;
        for (int code : codes) {
            if (code >= levelCount) {
                throw new IllegalArgumentException("code " + code + " is none of the " + levelCount + " levels from 0");
            }
            if (code < 0) {
                missing++;
            } else {
                counts[code]++;
            }
        }
        return ofCounts(counts, missing);
    }

    /** Frequencies of levels that are counted already. */
    public static Frequencies ofCounts(long[] counts, long missing) {
        long valid = 0;
        for (long count : counts) {
            valid += count;
        }
        long total = valid + missing;
        List<Level> levels = new ArrayList<>();
        for (long count : counts) {
            levels.add(new Level(count, percent(count, total), percent(count, valid)));
        }
        List<Caveat> caveats = new ArrayList<>();
        if (total == 0) {
            caveats.add(new Caveat("", "", Reason.NO_CASES));
        } else if (valid == 0) {
            caveats.add(new Caveat("", "validPercent", Reason.NO_CASES));
        }
        return new Frequencies(total, missing, percent(missing, total), levels, caveats);
    }

    private static double percent(long count, long of) {
        return of == 0 ? Double.NaN : 100.0 * count / of;
    }
}
