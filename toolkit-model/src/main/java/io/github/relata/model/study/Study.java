package io.github.relata.model.study;

import io.github.relata.model.instrument.file.OwnInstrument;
import io.github.relata.model.intake.IntakeOptions;
import java.util.List;
import java.util.Locale;

/**
 * A study as its file declares it.
 *
 * @param file the study file's name, for findings
 * @param title empty where the file gives none
 * @param language the language of report and messages
 * @param ownInstruments the user's own instrument files, of the folder that the study names
 * @param quality what it asks of the quality of answers
 * @param confidence the level of all intervals, such as 0.95
 * @param sha256 the SHA-256 of the file, in hexadecimal; empty for a study made in memory
 */
public record Study(
        String file,
        String title,
        Locale language,
        DataSource data,
        List<OwnInstrument> ownInstruments,
        List<Variable> variables,
        List<Scale> scales,
        List<Exclusion> exclusions,
        List<Analysis> analyses,
        QualityChecks quality,
        long seed,
        double confidence,
        String sha256) {
    public Study {
        ownInstruments = List.copyOf(ownInstruments);
        variables = List.copyOf(variables);
        scales = List.copyOf(scales);
        exclusions = List.copyOf(exclusions);
        analyses = List.copyOf(analyses);
    }

    /** The same study with another seed. */
    public Study withSeed(long other) {
        return new Study(
                file,
                title,
                language,
                data,
                ownInstruments,
                variables,
                scales,
                exclusions,
                analyses,
                quality,
                other,
                confidence,
                sha256);
    }

    /** The same study with its variables declared more closely. */
    public Study withVariables(List<Variable> others) {
        return new Study(
                file,
                title,
                language,
                data,
                ownInstruments,
                others,
                scales,
                exclusions,
                analyses,
                quality,
                seed,
                confidence,
                sha256);
    }

    /** The same study with its data file read in another way. */
    public Study withIntake(IntakeOptions intake) {
        return new Study(
                file,
                title,
                language,
                data.withIntake(intake),
                ownInstruments,
                variables,
                scales,
                exclusions,
                analyses,
                quality,
                seed,
                confidence,
                sha256);
    }
}
