package io.github.relata.report.run;

import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.study.QualityChecks;
import io.github.relata.scoring.quality.careless.CarelessAnswers;
import io.github.relata.scoring.quality.careless.CarelessCheck;
import io.github.relata.scoring.quality.careless.CarelessFindings;
import java.util.Optional;

/** Decides whether a study's answers are looked at for careless ones, and tells what was seen. */
final class CarelessLook {
    /** More cases than these are looked at only if the study asks for it: it takes longer than reading them. */
    private static final int MOST_CASES_UNASKED = 100_000;

    private CarelessLook() {}

    static Optional<CarelessAnswers> at(SurveyData data, QualityChecks checks, Findings findings) {
        if (checks.extent() == QualityChecks.Extent.OFF
                || (checks.extent() == QualityChecks.Extent.AUTOMATIC && !CarelessCheck.hasEnough(data))) {
            return Optional.empty();
        }
        if (checks.extent() == QualityChecks.Extent.AUTOMATIC && data.size() > MOST_CASES_UNASKED) {
            findings.add(CarelessFindings.notLookedAt(data));
            return Optional.empty();
        }
        Optional<CarelessAnswers> answers = CarelessCheck.of(data);
        answers.ifPresent(seen -> findings.addAll(CarelessFindings.of(seen, data)));
        return answers;
    }
}
