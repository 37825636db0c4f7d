package io.github.relata.scoring.quality.careless;

import java.util.Locale;

/** Why an index flags nobody. */
public enum Gap {
    /** Too few cases, or for the Mahalanobis distance too few complete ones for so many items. */
    TOO_FEW_CASES,
    /** Fewer than {@value CarelessCheck#LEAST_ITEMS} items. */
    TOO_FEW_ITEMS,
    /** Fewer than {@value CarelessCheck#LEAST_SCALES} scales that fall into halves. */
    TOO_FEW_SCALES,
    /** Fewer than {@value CarelessCheck#LEAST_PAIRS} pairs of items that go together so closely. */
    TOO_FEW_PAIRS,
    /** Constant items, or items that are combinations of others. */
    DEPENDENT_ITEMS,
    /** People differ in it so much that nobody is an outlier. */
    TOO_UNLIKE,
    /** The file does not tell. */
    NOT_RECORDED;

    /** The name as it stands in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
