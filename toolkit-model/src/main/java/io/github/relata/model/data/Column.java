package io.github.relata.model.data;

import java.util.Optional;

/** A variable, an item or a score: one value or kind of missing per case. */
public sealed interface Column permits NumberColumn, CategoryColumn, TextColumn {
    /** One answer for each kind of column. */
    interface Visitor<R> {
        R number(NumberColumn column);

        R category(CategoryColumn column);

        R text(TextColumn column);
    }

    /** Asks the visitor's method for this kind of column. */
    <R> R accept(Visitor<R> visitor);

    /** Its name in analyses. */
    String name();

    /** What a reader is told instead of the name. */
    String label();

    /** How many cases. */
    int size();

    /** Why the value of a case is missing; empty where it is there. */
    Optional<MissingKind> missing(int row);

    /** How many values are missing, by kind. */
    default MissingCounts missingCounts() {
        int[] byCode = new int[MissingKind.COUNT];
        for (int row = 0; row < size(); row++) {
            missing(row).ifPresent(kind -> byCode[kind.code()]++);
        }
        return MissingCounts.ofCodes(byCode);
    }

    /** How many values are missing. */
    default int missingCount() {
        return missingCounts().total();
    }
}
