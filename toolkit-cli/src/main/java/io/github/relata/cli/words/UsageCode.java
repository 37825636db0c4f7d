package io.github.relata.cli.words;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingCode;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.finding.Place;
import java.util.List;

/** What can be wrong with how a command was called, or in the way of what it was asked for. */
public enum UsageCode implements FindingCode {
    UNKNOWN_COMMAND,
    MISSPELT_COMMAND,
    DATA_WITHOUT_COMMAND,
    STUDY_WITHOUT_COMMAND,
    UNKNOWN_OPTION,
    MISSPELT_OPTION,
    EXTRA_ARGUMENT,
    MISSING_ARGUMENT,
    OPTION_WITHOUT_VALUE,
    OPTION_TWICE,
    FLAG_WITH_VALUE,
    NOT_A_PATH,
    NOT_A_WHOLE_NUMBER,
    TOO_SMALL,
    UNKNOWN_CHOICE,
    MISSPELT_CHOICE,
    NOT_A_RANGE,
    REVERSE_WITHOUT_RANGE,
    CLUSTER_WITHOUT_COLUMN,
    TOO_FEW_COLUMNS,
    NO_OUTCOME,
    NO_MODERATION,
    NOT_A_PROBE,
    NO_MEDIATOR,
    UNKNOWN_INSTRUMENT,
    MISSPELT_INSTRUMENT,
    UNKNOWN_CONSTRUCT,
    MISSPELT_CONSTRUCT,
    NOT_AVAILABLE_YET,
    COMMAND_LATER,
    NOT_OPENED,
    STUDY_EXISTS,
    STUDY_IN_THE_WAY,
    STUDY_AS_DATA,
    /** The system failed to read a file that is there. */
    READ_FAILED;

    @Override
    public Concern concern() {
        return this == READ_FAILED ? Concern.DATA : Concern.DECLARATION;
    }

    /** An error; {@code namesAndValues} alternates argument names and values. */
    public Finding error(String... namesAndValues) {
        return Finding.error(this, new Place.Nowhere(), namesAndValues);
    }

    /** A warning. */
    public Finding warning(String... namesAndValues) {
        return Finding.warning(this, new Place.Nowhere(), namesAndValues);
    }

    /** An error, to be thrown. */
    public InvalidInputException refusal(String... namesAndValues) {
        return new InvalidInputException(List.of(error(namesAndValues)));
    }
}
