package io.github.relata.model.binding;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong between a study and its data. */
enum BindingCode implements FindingCode {
    COLUMN_NOT_FOUND(Concern.DECLARATION),
    COLUMN_NOT_FOUND_NEAREST(Concern.DECLARATION),
    COLUMN_AMBIGUOUS(Concern.DECLARATION),
    PLACE_OUTSIDE(Concern.DECLARATION),
    BLOCK_HIT(Concern.DECLARATION),
    ITEM_COUNT(Concern.DECLARATION),
    ITEM_UNKNOWN(Concern.DECLARATION),
    OUT_OF_RANGE(Concern.DATA),
    NOT_A_NUMBER(Concern.DATA),
    UNKNOWN_LEVEL(Concern.DATA),
    DUPLICATE_ID(Concern.DATA),
    BLANK_ID(Concern.DATA),
    NO_CASE_LEFT(Concern.DATA),
    LEVELS_FOUND(Concern.DATA),
    INVALID_AS_MISSING(Concern.DATA),
    FAULTS_IN_LEFT_OUT_ROWS(Concern.DATA);

    private final Concern concern;

    BindingCode(Concern concern) {
        this.concern = concern;
    }

    @Override
    public Concern concern() {
        return concern;
    }
}
