package io.github.relata.scoring.quality;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What the answers tell against a key. */
public enum KeyingCode implements FindingCode {
    ITEMS_UNREVERSED,
    ITEMS_DOUBLY_REVERSED,
    ITEMS_ALL_REVERSED_TWICE,
    ITEMS_TURNED,
    ITEM_SIDES_UNDECIDED,
    ITEM_ORDER_DIFFERS;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }

    static KeyingCode of(KeyingVerdict suspicion) {
        return switch (suspicion) {
            case UNREVERSED -> ITEMS_UNREVERSED;
            case DOUBLY_REVERSED -> ITEMS_DOUBLY_REVERSED;
            case ALL_REVERSED_TWICE -> ITEMS_ALL_REVERSED_TWICE;
            case TURNED -> ITEMS_TURNED;
            case SIDES_UNDECIDED -> ITEM_SIDES_UNDECIDED;
            case OTHER_ORDER -> ITEM_ORDER_DIFFERS;
            case NOT_EXAMINED, FITS -> throw new IllegalArgumentException("no suspicion: " + suspicion);
        };
    }
}
