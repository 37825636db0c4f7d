package io.github.relata.model.instrument;

import java.util.List;

/**
 * Named stretches of a score that together cover all of it: cut points on the unrounded score, without gap or overlap.
 *
 * @param name the word by which a study asks for them
 * @param basis by whose word
 * @param official whether the instrument's authors, or those of a study of it, give them
 * @param levels in rising order; the first has no lower end
 */
public record Bands(String name, Wording basis, boolean official, List<Level> levels) {
    /** What bands are called where an instrument has no others. */
    public static final String ONLY = "standard";

    /** What lies so close to a cut lies on it: 64 kg at 1.60 m are a body mass index of 25, and 24.999999999999996. */
    private static final double SLACK = 1e-9;

    /**
     * One stretch.
     *
     * @param label its name, in English that of the category
     * @param lower where it begins; minus infinity for the first
     * @param lowerBelongs whether that point itself belongs to it
     */
    public record Level(Wording label, double lower, boolean lowerBelongs) {
        boolean begins(double score) {
            return lowerBelongs ? score >= lower - SLACK : score > lower + SLACK;
        }
    }

    public Bands {
        levels = List.copyOf(levels);
        for (int i = 1; i < levels.size(); i++) {
            if (!(levels.get(i).lower() > levels.get(i - 1).lower())) {
                throw new IllegalArgumentException("bands \"" + name + "\" do not rise");
            }
        }
    }

    /** The index of the level that a score lies in. */
    public int indexOf(double score) {
        int index = 0;
        while (index + 1 < levels.size() && levels.get(index + 1).begins(score)) {
            index++;
        }
        return index;
    }
}
