package io.github.relata.report.run;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.FindingCode;

/** What can be wrong with an analysis once its data are there. */
enum PlanCode implements FindingCode {
    STEP_ADDS_NOTHING(Concern.DECLARATION),
    MANY_LEVELS(Concern.DECLARATION),
    CLUSTER_IGNORED(Concern.DECLARATION),
    NOTHING_DECLARED(Concern.DECLARATION),
    SAFETY_ANSWER(Concern.DATA),
    SAFETY_ANSWERS(Concern.DATA);

    private final Concern concern;

    PlanCode(Concern concern) {
        this.concern = concern;
    }

    @Override
    public Concern concern() {
        return concern;
    }
}
