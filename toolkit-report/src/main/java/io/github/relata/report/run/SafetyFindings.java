package io.github.relata.report.run;

import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import io.github.relata.scoring.SafetyCases;
import java.util.stream.Collectors;

/**
 * Tells whoever runs a study which people gave an answer that calls for care. This goes to the terminal alone: a report
 * is handed on, and names nobody.
 */
final class SafetyFindings {
    private static final int IDS_NAMED = 100;

    private SafetyFindings() {}

    static Finding of(SafetyCases safety, SurveyData data) {
        int count = safety.cases().size();
        String ids =
                safety.cases().stream().limit(IDS_NAMED).map(data.keys()::text).collect(Collectors.joining(", "));
        return Finding.warning(
                count == 1 ? PlanCode.SAFETY_ANSWER : PlanCode.SAFETY_ANSWERS,
                new Place.InColumn(
                        data.file(),
                        safety.scale()
                                .items()
                                .get(safety.item().item().item().number() - 1)
                                .name()),
                "about",
                safety.item().about().english(),
                "count",
                Integer.toString(count),
                "ids",
                count > IDS_NAMED ? ids + " …" : ids);
    }
}
