package io.github.relata.scoring.proposal;

import java.util.List;
import java.util.Locale;

/**
 * Columns that a proposal does not use.
 *
 * @param columns what they are called
 */
public record LeftOut(Reason reason, List<String> columns) {
    /** Why a column is not used. */
    public enum Reason {
        /** It holds nothing. */
        EMPTY,
        /** The survey software wrote it about the answer: times, progress, status. */
        SOFTWARE,
        /** It tells who answered. */
        IDENTIFYING,
        /** It names rows, or what they belong to. */
        KEY,
        /** It holds dates or times. */
        DATE,
        /** It is one box of a check list. */
        CHECK_LIST,
        /** Its texts do not recur. */
        TEXT;

        /** Its name in message files. */
        public String key() {
            return "left-out." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public LeftOut {
        columns = List.copyOf(columns);
    }
}
