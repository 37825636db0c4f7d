package io.github.relata.scoring.proposal;

import io.github.relata.model.binding.SurveyReader;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyReader;
import io.github.relata.scoring.library.Instruments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A proposal for a data file, written and read again as any study file is. */
record ProposedStudy(StudyProposal proposal, String text, Path file) {
    static ProposedStudy of(DataFile data, Path folder) {
        return of(data.write(folder), folder);
    }

    static ProposedStudy of(Path data, Path folder) {
        StudyProposal proposal =
                StudyProposer.of(Intake.read(data, IntakeOptions.auto()).orThrow());
        String text = ProposalWriter.write(proposal, data.getFileName().toString(), Optional.empty(), Locale.ENGLISH);
        try {
            return new ProposedStudy(proposal, text, Files.writeString(folder.resolve("study.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The study that the file declares. */
    Checked<Study> study() {
        return StudyReader.with(Instruments.shipped()).read(file);
    }

    /** What would keep the study from being run. */
    List<Finding> errors() {
        Checked<Study> study = study();
        Checked<SurveyData> data = study.value()
                .map(SurveyReader::read)
                .orElseGet(() -> new Checked<>(Optional.empty(), study.findings()));
        return data.findings().stream().filter(Finding::isError).toList();
    }
}
