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
    // the items
    ITEM_COUNT,
    GIST_COUNT,
    GIST_WITH_ORDERS,
    // the scores
    NO_SCORES,
    NO_ORDERS,
    SCORES_AND_ORDERS,
    ORDER_NAME,
    UNKNOWN_ORDER,
    MISSPELT_ORDER,
    SCORE_NAME,
    SCORE_NAME_TAKEN,
    SCORE_WITHOUT_ITEMS,
    ITEM_UNKNOWN,
    ITEM_TWICE,
    MIN_ANSWERED,
    // the worked examples
    EXAMPLE_WITHOUT_ORDER,
    EXAMPLE_WITHOUT_SCORES,
    UNKNOWN_SCORE,
    MISSPELT_SCORE,
    EXAMPLE_ANSWERS,
    EXAMPLE_ANSWER;

    @Override
    public Concern concern() {
        return Concern.DECLARATION;
    }
}
