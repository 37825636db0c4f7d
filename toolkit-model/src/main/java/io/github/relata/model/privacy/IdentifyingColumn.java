package io.github.relata.model.privacy;

import java.util.Locale;

/**
 * A column that tells who answered, or may.
 *
 * @param index its place in the table, from 0
 */
public record IdentifyingColumn(int index, Kind kind) {
    /** What a column tells of a person. */
    public enum Kind {
        NAME,
        EMAIL,
        PHONE,
        /** A number that an authority or school gives to one person. */
        NUMBER,
        IP_ADDRESS,
        ADDRESS,
        LOCATION,
        BIRTH_DATE,
        /** A name in social media. */
        ACCOUNT,
        /** Sentences, in which people may tell of themselves. */
        FREE_TEXT,
        /** What the survey software itself marks. */
        MARKED;

        /** As it stands in tables: {@code ip-address}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
