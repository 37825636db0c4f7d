package io.github.relata.scoring.quality;

import java.util.Locale;

/** What the answers to a scale say of its key. */
public enum KeyingVerdict {
    /** Nothing: too few cases or items, or no score that is a mean or a sum. */
    NOT_EXAMINED,
    /** Nothing speaks against it. */
    FITS,
    /** Items that the key counts as they are look as if they were worded in reverse, or turned in the file. */
    UNREVERSED,
    /** Items that the key reverses look as if the file held them reversed already. */
    DOUBLY_REVERSED,
    /** All items that the key reverses look as if the file held them reversed already. */
    ALL_REVERSED_TWICE,
    /** Items of both kinds look turned. */
    TURNED,
    /** The items fall into two sides, one of them turned; nothing tells which. */
    SIDES_UNDECIDED,
    /** Another item order of the instrument fits better. */
    OTHER_ORDER;

    /** Whether something speaks against the key. */
    public boolean isSuspicion() {
        return this != NOT_EXAMINED && this != FITS;
    }

    /** The verdict as machine output names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
