package io.github.relata.scoring;

/**
 * A score of a case that did not answer all of its items.
 *
 * @param row the case, counted from 0
 * @param name what the score is called in the study
 */
public record IncompleteScore(int row, String name, Score score) {
    /** What became of it. */
    public enum Status {
        /** Made from the answers that there are. */
        PRORATED("prorated"),
        /** Not made, for want of answers. */
        WITHHELD("withheld");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        /** The status as result files name it. */
        public String key() {
            return key;
        }
    }

    /** What became of it. */
    public Status status() {
        return score instanceof Score.Withheld ? Status.WITHHELD : Status.PRORATED;
    }
}
