package io.github.relata.report.run;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.study.Study;
import io.github.relata.scoring.ScoredData;
import io.github.relata.scoring.quality.ScaleKeying;
import io.github.relata.scoring.quality.careless.CarelessAnswers;
import java.util.List;
import java.util.Optional;

/**
 * A study resolved once: its scored cases, and its analyses with columns, cases and terms. What follows reads its
 * conventions here and derives none anew.
 *
 * @param keying how the answers to each scale fit its key, in the order of the study
 * @param careless what the answers look like, where it was looked at
 * @param withoutCareless the same analyses on the cases that do not look careless, where the study asks for them
 * @param findings what was found on the way here, none of it an error
 */
public record Plan(
        Study study,
        ScoredData scored,
        List<ScaleKeying> keying,
        List<PlannedAnalysis> analyses,
        Optional<CarelessAnswers> careless,
        List<PlannedAnalysis> withoutCareless,
        List<Finding> findings) {
    public Plan {
        keying = List.copyOf(keying);
        analyses = List.copyOf(analyses);
        withoutCareless = List.copyOf(withoutCareless);
        findings = List.copyOf(findings);
    }

    /** What a reader is told for the name of a variable or score. */
    public String label(String name) {
        return scored.data().column(name).map(column -> column.label()).orElse(name);
    }
}
