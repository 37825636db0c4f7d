package io.github.relata.report.codebook;

import io.github.relata.model.data.MissingCounts;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.stats.moments.Moments;
import java.util.List;
import java.util.Optional;

/**
 * One variable, item or score of a study.
 *
 * @param name its name in the study
 * @param place where it stands in the data file; nowhere for a score
 * @param label what a reader is told instead: the question, where the file or the study has it
 * @param unit the word behind its numbers, empty for none
 * @param range the lowest and highest possible value, where they are declared
 * @param reversed whether any score counts it from the other end
 * @param moments n, mean, SD and extremes of a number
 * @param counts how many cases have each value, or lie in each class of values; none for a text
 * @param missing how many values are missing, by kind
 * @param n how many are not
 */
record Entry(
        String name,
        Optional<Place> place,
        String label,
        Type type,
        String unit,
        Optional<AnswerRange> range,
        boolean reversed,
        Optional<Moments> moments,
        List<Count> counts,
        MissingCounts missing,
        int n) {
    Entry {
        counts = List.copyOf(counts);
    }

    /** What a variable holds. */
    enum Type {
        NUMBER,
        CATEGORY,
        TEXT
    }

    /**
     * A column of the data file.
     *
     * @param header its name there
     * @param position its place, from 1
     */
    record Place(String header, int position) {}

    /**
     * How often a value occurs.
     *
     * @param value the value, or the ends of a class of values
     * @param label what it means, empty where it is not told
     */
    record Count(String value, String label, long n) {}
}
