package io.github.relata.model.study;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.finding.Place;
import java.util.Collection;

/** A word of a study file that stands for nothing: told with the nearest that does, or with all that do. */
enum UnknownWord {
    NAME(StudyCode.UNKNOWN_NAME, StudyCode.MISSPELT_NAME),
    INSTRUMENT(StudyCode.UNKNOWN_INSTRUMENT, StudyCode.MISSPELT_INSTRUMENT),
    SETTING(StudyCode.UNKNOWN_SETTING, StudyCode.MISSPELT_SETTING),
    ANALYSIS(StudyCode.UNKNOWN_ANALYSIS, StudyCode.MISSPELT_ANALYSIS),
    PATH(StudyCode.UNKNOWN_PATH, StudyCode.MISSPELT_PATH),
    OUTCOME(StudyCode.UNKNOWN_OUTCOME, StudyCode.MISSPELT_OUTCOME);

    private final StudyCode unknown;
    private final StudyCode misspelt;

    UnknownWord(StudyCode unknown, StudyCode misspelt) {
        this.unknown = unknown;
        this.misspelt = misspelt;
    }

    Finding finding(String word, Collection<String> known, Place place) {
        return Nearest.to(word, known)
                .map(near -> Finding.error(misspelt, place, "name", word, "nearest", near))
                .orElseGet(() -> Finding.error(unknown, place, "name", word, "known", String.join(", ", known)));
    }
}
