package io.github.relata.scoring;

/**
 * How a score fared over all cases.
 *
 * @param complete cases that answered all of its items
 * @param prorated cases that answered enough of them
 * @param withheld cases that answered too few
 */
public record ScoreCounts(int complete, int prorated, int withheld) {
    /** Whether every case answered all items. */
    public boolean allComplete() {
        return prorated == 0 && withheld == 0;
    }
}
