package io.github.relata.model.instrument.file;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong with an instrument file beyond its YAML and its keys. */
public enum InstrumentCode implements FindingCode {
    // a folder of such files
    NO_FOLDER,
    EMPTY_FOLDER,
    ID_SHIPPED,
    ID_TAKEN,
    // the head
    SCHEMA,
    REVISION,
    ID,
    DOI,
    WORDS,
    // the items
    ITEM_COUNT,
    COUNT_AND_AT_LEAST,
    GIST_COUNT,
    GIST_WITH_ORDERS,
    CODING_NAME,
    SETTING_NAME,
    SETTINGS_OF_COUNTED_ITEMS,
    FORM_REQUIRED,
    // the orders
    NO_ORDERS,
    BESIDE_ORDERS,
    ORDER_NAME,
    UNKNOWN_ORDER,
    MISSPELT_ORDER,
    // the scores
    NO_SCORES,
    SCORE_NAME,
    SCORE_NAME_TAKEN,
    SCORE_CALLED_BAND,
    NO_RULE,
    SEVERAL_RULES,
    // their items
    SCORE_WITHOUT_ITEMS,
    NO_ITEM,
    ITEM_UNKNOWN,
    ITEM_TWICE,
    WEIGHT,
    NO_NUMBER_BEFORE_COLON,
    POINTS_ALIKE,
    POINTS_AND_REVERSED,
    ANSWERS_WITHOUT_POINTS,
    POINTS_WITHOUT_ANSWER,
    MIN_ANSWERED,
    REQUIRED,
    SHARE_AND_NUMBER,
    // what becomes of a mean, sum or count
    SEVERAL_CONVERSIONS,
    TABLE_OF_MEANS,
    TABLE_WITH_GAPS,
    SUM_NOT_IN_TABLE,
    TABLE_BEYOND_SUMS,
    // formulas and cases
    SCORE_BELOW,
    TOO_FEW_CASES,
    CASE_WITHOUT_CONDITION,
    LAST_CASE_WITH_CONDITION,
    // bands
    BANDS_NAME,
    TOO_FEW_LEVELS,
    FIRST_LEVEL_WITH_CUT,
    LEVEL_WITHOUT_CUT,
    LEVEL_WITH_TWO_CUTS,
    LEVEL_TWICE,
    LEVELS_DO_NOT_RISE,
    CUT_OUTSIDE,
    // safety
    SAFETY_ANSWER,
    // the worked examples
    EXAMPLE_WITHOUT_ORDER,
    EXAMPLE_WITHOUT_SCORES,
    UNKNOWN_SCORE,
    MISSPELT_SCORE,
    UNKNOWN_LEVEL,
    MISSPELT_LEVEL,
    EXAMPLE_ANSWERS,
    EXAMPLE_TOO_SHORT,
    EXAMPLE_ANSWER,
    EXAMPLE_WITHOUT_SETTING,
    EXAMPLE_SETTING,
    NO_SETTINGS,
    UNKNOWN_SETTING,
    MISSPELT_SETTING;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }
}
