package io.github.relata.model.instrument;

import java.util.Locale;
import java.util.Optional;

/**
 * On what terms an instrument may be used.
 *
 * @param terms in words
 * @param research use in research
 * @param commercial use for profit
 * @param texts whether the items' texts may be passed on, where that is known
 */
public record Licence(String terms, Use research, Use commercial, Optional<Texts> texts) {
    /** Where nothing is stated. */
    public static final Licence NONE = new Licence("", Use.NOT_STATED, Use.NOT_STATED, Optional.empty());

    /** On what condition. */
    public enum Use {
        /** Without asking. */
        FREE,
        /** Only with permission, a licence or a fee. */
        PERMISSION,
        /** The sources do not say. */
        NOT_STATED;

        /** Its name in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What may be done with the items' texts. */
    public enum Texts {
        /** They may be passed on. */
        FREE,
        /** They may not. */
        RESTRICTED
    }
}
