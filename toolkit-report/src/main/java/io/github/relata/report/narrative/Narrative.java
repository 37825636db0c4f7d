package io.github.relata.report.narrative;

import io.github.relata.model.study.Study;
import io.github.relata.report.run.StudyResults;
import java.util.ArrayList;
import java.util.List;

/** Tells the results of a study as a document: what was read, then each analysis in the order of the study file. */
public final class Narrative {
    private Narrative() {}

    /** The document of a study's results. */
    public static Document of(StudyResults results, String version) {
        Study study = results.plan().study();
        List<Block> blocks = new ArrayList<>();
        return new Document(study.language().toLanguageTag(), study.title(), blocks);
    }
}
