package io.github.relata.model.study;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong with a study file beyond its YAML. */
public enum StudyCode implements FindingCode {
    SCHEMA,
    LANGUAGE,
    CONFIDENCE,
    NOT_AVAILABLE_YET,
    DATA_FILE_LATER,
    BAD_NAME,
    NAME_TWICE,
    LEVELS_NEED_CATEGORY,
    RANGE_NEEDS_NUMBER,
    LEVEL_TWICE,
    CODE_TWICE,
    UNKNOWN_INSTRUMENT,
    UNKNOWN_INSTRUMENT_NEAREST,
    VARIANT_REQUIRED,
    UNKNOWN_VARIANT,
    NO_VARIANTS,
    OWN_KEY_WITH_INSTRUMENT,
    RANGE_REQUIRED,
    SHARE,
    NO_SCORE,
    COLUMNS_REQUIRED,
    COLUMNS_TWICE,
    BAD_PATTERN,
    LABEL_NOT_A_NUMBER,
    PLACE_BLOCK,
    ITEM_RANGE,
    UNKNOWN_ANALYSIS,
    NO_ANALYSIS_KIND,
    TWO_ANALYSIS_KINDS,
    ANALYSIS_NAME_TWICE,
    UNKNOWN_NAME,
    UNKNOWN_NAME_NEAREST,
    NEEDS_NUMBER,
    NEEDS_CATEGORY,
    NOT_A_SCALE,
    TOO_FEW_NAMES,
    STEPS_TWICE,
    STEPS_MISSING,
    OUTCOME_IN_STEP,
    OUTCOME_AMONG_TERMS,
    NAMED_TWICE,
    CLUSTER_MISSING;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }
}
