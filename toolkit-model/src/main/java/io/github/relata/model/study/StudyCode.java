package io.github.relata.model.study;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong with a study file beyond its YAML. */
public enum StudyCode implements FindingCode {
    SCHEMA,
    CONFIDENCE,
    // what is taken for later
    NOT_AVAILABLE_YET,
    OCCASIONS_NOT_YET,
    FILES_NOT_YET,
    // its names
    BAD_NAME,
    NAME_TWICE,
    NOTHING_DECLARED,
    UNKNOWN_NAME,
    MISSPELT_NAME,
    NO_TOTAL,
    // its columns
    COLUMNS_REQUIRED,
    COLUMNS_TWICE,
    BAD_PATTERN,
    PLACE,
    PLACE_SPAN,
    // its variables
    NOT_OF_THIS_TYPE,
    CODE_TWICE,
    LABEL_TWICE,
    // its scales
    UNKNOWN_INSTRUMENT,
    MISSPELT_INSTRUMENT,
    VARIANT_REQUIRED,
    UNKNOWN_VARIANT,
    NO_VARIANTS,
    OWN_KEY_WITH_INSTRUMENT,
    NO_SETTINGS,
    SETTING_MISSING,
    UNKNOWN_SETTING,
    MISSPELT_SETTING,
    RANGE_REQUIRED,
    SHARE,
    NO_SCORE,
    PART_CALLED_TOTAL,
    ITEM_SPAN,
    // its analyses
    NO_ANALYSIS,
    UNKNOWN_ANALYSIS,
    MISSPELT_ANALYSIS,
    TWO_ANALYSES,
    ANALYSIS_NAME_TWICE,
    NEEDS_NUMBER,
    NEEDS_CATEGORY,
    NOT_A_SCALE,
    NOT_OF_ITEMS,
    NAMED_TWICE,
    ONE_TO_CORRELATE,
    STEPS_TWICE,
    STEPS_MISSING,
    OUTCOME_IN_STEP,
    OUTCOME_AMONG_TERMS,
    CLUSTER_MISSING,
    NO_OUTCOME,
    NO_PRODUCT,
    PART_OF_PRODUCT,
    TOO_MANY_MODERATORS,
    NOT_ONE_RESOURCE,
    RESOURCE_RAISED,
    NO_PROBE,
    NO_CHANGE,
    // its paths
    NO_MEDIATOR,
    PATH_CIRCLE,
    MANY_PATHS,
    MANY_MODERATORS,
    NO_PATH,
    UNKNOWN_PATH,
    MISSPELT_PATH,
    NO_MODERATORS,
    MODERATOR_IN_PATHS,
    COVARIATE_IN_PATHS,
    UNKNOWN_OUTCOME,
    MISSPELT_OUTCOME,
    DRAWS;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }
}
