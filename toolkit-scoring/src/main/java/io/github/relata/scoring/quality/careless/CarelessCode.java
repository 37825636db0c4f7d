package io.github.relata.scoring.quality.careless;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What answers look like that hardly tell what people think. */
public enum CarelessCode implements FindingCode {
    CARELESS_ANSWERS,
    ATTENTION_FAILED,
    SAME_ANSWERS,
    SCALE_UNANSWERED,
    ITEM_WITHOUT_VARIANCE,
    TOO_MANY_TO_LOOK_UNASKED;

    @Override
    public Concern concern() {
        return Concern.DATA;
    }
}
