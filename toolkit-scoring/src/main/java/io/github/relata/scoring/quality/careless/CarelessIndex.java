package io.github.relata.scoring.quality.careless;

import java.util.Locale;

/** What speaks of careless answering. In every index the higher value is the more careless. */
public enum CarelessIndex {
    /** The longest string of the same answer. */
    LONGSTRING,
    /** The variability of the answers, with a minus sign. */
    IRV,
    /** Even-odd inconsistency over the scales. */
    EVENODD,
    /** The correlation over psychometric synonyms, with a minus sign. */
    PSYCHSYN,
    /** The correlation over psychometric antonyms. */
    PSYCHANT,
    /** The squared Mahalanobis distance of the answers. */
    MAHAD,
    /** Items answered in a second. */
    SPEED,
    /** Attention items answered otherwise than they ask. */
    ATTENTION;

    /** The name of its column, and as it stands among the flags. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
