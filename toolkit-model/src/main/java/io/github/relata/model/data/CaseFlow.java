package io.github.relata.model.data;

import java.util.List;
import java.util.Locale;

/**
 * What became of the rows of a file, in the order of intake.
 *
 * @param rowsInFile rows below the header
 * @param steps what took rows out, first to last
 */
public record CaseFlow(int rowsInFile, List<Step> steps) {
    public CaseFlow {
        steps = List.copyOf(steps);
    }

    /** The kinds of reason, in the order in which they are applied. */
    public enum Kind {
        BLANK,
        PREVIEW,
        UNFINISHED,
        NOT_SELECTED,
        EXCLUDED,
        DUPLICATE;

        /** The kind as files and messages name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Rows taken out for one reason.
     *
     * @param reason the study's own words for an exclusion, the condition for a selection, the column and its values for
     *     what the survey software marked, else empty
     * @param unknown rows for which the condition could not be decided for want of a value; they stay
     */
    public record Step(Kind kind, String reason, int rows, int unknown) {}

    /** Rows that are left. */
    public int analysed() {
        return rowsInFile - steps.stream().mapToInt(Step::rows).sum();
    }
}
