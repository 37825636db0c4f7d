package io.github.relata.scoring.quality.careless;

import java.util.Locale;

/** What the indices say of a case together. */
public enum Verdict {
    /** Two indices or more are beyond their cut-offs. */
    CARELESS,
    /** One is: as likely an odd person as a careless one. */
    DOUBTFUL,
    /** None is. */
    INCONSPICUOUS;

    /** The name as it stands in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
