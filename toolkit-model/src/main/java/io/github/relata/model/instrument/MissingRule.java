package io.github.relata.model.instrument;

/**
 * How many of its items a score needs.
 *
 * @param minimumAnswered the share of the items that must be answered, above 0 and at most 1
 * @param authority by whose word
 */
public record MissingRule(double minimumAnswered, Authority authority) {
    /** What holds where neither instrument nor study states a rule. */
    public static final MissingRule DEFAULT = new MissingRule(0.8, Authority.DEFAULT);

    /** What holds where gaps cannot be made up, as in counts and tables, and nobody states otherwise. */
    public static final MissingRule ALL = new MissingRule(1, Authority.DEFAULT);

    /** Whose rule it is. */
    public enum Authority {
        /** The instrument's authors. */
        INSTRUMENT,
        /** The study file. */
        STUDY,
        /** Nobody's: Relata's default. */
        DEFAULT
    }

    public MissingRule {
        if (!(minimumAnswered > 0 && minimumAnswered <= 1)) {
            throw new IllegalArgumentException("a share of answered items of " + minimumAnswered);
        }
    }

    /** How many answers a score of so many items needs: {@code ceil(share x items - 1e-9)}, and one at least. */
    public int required(int items) {
        // 0.56 x 25 is 14.000000000000002 in binary; the slack keeps it at 14.
        return Math.max(1, (int) Math.ceil(minimumAnswered * items - 1e-9));
    }
}
