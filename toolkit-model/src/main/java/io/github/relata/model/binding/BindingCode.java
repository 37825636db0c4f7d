package io.github.relata.model.binding;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong between a study and its data. */
enum BindingCode implements FindingCode {
    // what the study names
    COLUMN_NOT_FOUND(Concern.DECLARATION),
    COLUMN_MISSPELT(Concern.DECLARATION),
    COLUMNS_NOT_FOUND(Concern.DECLARATION),
    COLUMNS_MISSPELT(Concern.DECLARATION),
    COLUMN_AMBIGUOUS(Concern.DECLARATION),
    PLACE_OUTSIDE(Concern.DECLARATION),
    PLACE_HIT(Concern.DECLARATION),
    BLOCK_HIT(Concern.DECLARATION),
    ITEM_COUNT(Concern.DECLARATION),
    TOO_FEW_ITEMS(Concern.DECLARATION),
    SETTING_COUNT(Concern.DECLARATION),
    ITEM_UNKNOWN(Concern.DECLARATION),
    ITEM_TWICE(Concern.DECLARATION),
    COLUMN_TWICE(Concern.DECLARATION),
    COLUMNS_SHARED(Concern.DECLARATION),
    CODES_STRETCHED(Concern.DECLARATION),
    SCORE_IN_ROWS(Concern.DECLARATION),
    // what the file holds
    ID_TELLS_WHO(Concern.DATA),
    BLANK_ID(Concern.DATA),
    DUPLICATE_ID(Concern.DATA),
    SEVERAL_ROWS_PER_ID(Concern.DATA),
    BLANK_CLUSTER(Concern.DATA),
    NO_CASE_LEFT(Concern.DATA),
    OUT_OF_RANGE(Concern.DATA),
    BEYOND_LIMITS(Concern.DATA),
    CODED_OTHERWISE(Concern.DATA),
    OWN_CODED_OTHERWISE(Concern.DATA),
    LOWEST_NEVER_ANSWERED(Concern.DATA),
    HIGHEST_NEVER_ANSWERED(Concern.DATA),
    NOT_A_NUMBER(Concern.DATA),
    ANSWERS_READ(Concern.DATA),
    ANSWERS_READ_SOME_UNUSED(Concern.DATA),
    ANSWERS_READ_BY_NUMBER(Concern.DATA),
    ANSWERS_FIT_FEWER(Concern.DATA),
    OWN_ANSWERS_FIT_FEWER(Concern.DATA),
    ANSWERS_UNCLEAR(Concern.DATA),
    ANSWERS_UNKNOWN(Concern.DATA),
    ANSWERS_OF_OTHER_SIZE(Concern.DATA),
    OWN_ANSWERS_OF_OTHER_SIZE(Concern.DATA),
    ANSWERS_DIFFER(Concern.DATA),
    ANSWERS_WITHOUT_RANGE(Concern.DATA),
    ANSWER_UNKNOWN(Concern.DATA),
    ANSWER_MISSPELT(Concern.DATA),
    ANSWER_CONTRADICTS_ITS_NUMBER(Concern.DATA),
    NUMBER_IN_TEXT(Concern.DATA),
    NUMBERS_IN_TEXT(Concern.DATA),
    NUMBER_UNCLEAR(Concern.DATA),
    UNKNOWN_LEVEL(Concern.DATA),
    INVALID_AS_MISSING(Concern.DATA),
    FAULTS_IN_LEFT_OUT_ROWS(Concern.DATA),
    LEVELS_FOUND(Concern.DATA),
    NO_LEVELS_FOUND(Concern.DATA);

    private final Concern concern;

    BindingCode(Concern concern) {
        this.concern = concern;
    }

    @Override
    public Concern concern() {
        return concern;
    }
}
