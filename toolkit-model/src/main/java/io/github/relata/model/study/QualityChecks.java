package io.github.relata.model.study;

import java.util.List;
import java.util.Optional;

/**
 * What a study asks of the quality of answers: {@code scoring.quality} and {@code sensitivity}.
 *
 * @param extent whether careless answering is looked for
 * @param seconds the column that tells how long a case took, where the study names one
 * @param attention the items that show who reads
 * @param sensitivity which results are computed twice
 */
public record QualityChecks(
        Extent extent, Optional<ColumnName> seconds, List<AttentionCheck> attention, Sensitivity sensitivity) {
    /** Nothing is asked for: answers are looked at where there are enough. */
    public static final QualityChecks AUTOMATIC =
            new QualityChecks(Extent.AUTOMATIC, Optional.empty(), List.of(), Sensitivity.NONE);

    /** No one looks. */
    public static final QualityChecks OFF =
            new QualityChecks(Extent.OFF, Optional.empty(), List.of(), Sensitivity.NONE);

    public QualityChecks {
        attention = List.copyOf(attention);
    }

    /** Whether careless answering is looked for. */
    public enum Extent {
        /** Where there are enough items and cases, and not too many for it to be done unasked. */
        AUTOMATIC,
        /** In any case. */
        ON,
        /** Not at all. */
        OFF
    }

    /** Which results are computed a second time, without whom. */
    public enum Sensitivity {
        /** None. */
        NONE,
        /** All of them, without the cases whose answers look careless. */
        CARELESS
    }

    /** An item that shows who reads, and what it asks people to answer. */
    public record AttentionCheck(ColumnName column, String answer) {}
}
