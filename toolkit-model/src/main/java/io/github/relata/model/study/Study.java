package io.github.relata.model.study;

import java.util.List;
import java.util.Locale;

/**
 * A study as its file declares it.
 *
 * @param file the study file's name, for findings
 * @param title empty where the file gives none
 * @param language the language of report and messages
 * @param confidence the level of all intervals, such as 0.95
 * @param sha256 the SHA-256 of the file, in hexadecimal; empty for a study made in memory
 */
public record Study(
        String file,
        String title,
        Locale language,
        DataSource data,
        List<Variable> variables,
        List<Scale> scales,
        List<Exclusion> exclusions,
        List<Analysis> analyses,
        long seed,
        double confidence,
        String sha256) {
    public Study {
        variables = List.copyOf(variables);
        scales = List.copyOf(scales);
        exclusions = List.copyOf(exclusions);
        analyses = List.copyOf(analyses);
    }
}
