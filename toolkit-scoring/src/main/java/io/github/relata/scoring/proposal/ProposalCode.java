package io.github.relata.scoring.proposal;

import io.github.relata.model.finding.Concern;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingCode;
import io.github.relata.model.finding.Place;

/** The evidence for a proposal, as a note, and what is left to decide, as a warning. */
public enum ProposalCode implements FindingCode {
    // data
    KEY,
    KEY_OF_SEVERAL,
    KEY_BLANK,
    KEY_REPEATED,
    NO_KEY,
    CLUSTER,
    MISSING,
    MISSING_POSSIBLE,
    INVALID,
    ONLY_MARKED,
    // variables
    NUMBERS,
    ONE_NUMBER,
    UNIT,
    TEXTS_AMONG_NUMBERS,
    LEVELS,
    CHOICES,
    CODES,
    SPELLINGS,
    MANY_SPELLINGS,
    NO_AGES,
    ATTENTION,
    // scales
    INSTRUMENT,
    INSTRUMENT_CODED,
    INSTRUMENT_SLIPS,
    OWN,
    OWN_TEXTS,
    OWN_RANGE,
    RARE_ZERO,
    CANDIDATE,
    CANDIDATE_CODED,
    CANDIDATE_OF_OTHER_LENGTH,
    SETTINGS,
    VARIANT,
    VARIANT_DEFAULT,
    VARIANT_BY_ANSWERS,
    LABELS,
    LABELS_WITH_ANCHORS,
    LABELS_ORDERS,
    LABELS_UNKNOWN,
    MARKED_REVERSED,
    RUNS_AGAINST,
    PARALLEL,
    // analyses
    SUGGESTION;

    @Override
    public Concern concern() {
        return Concern.DATA;
    }

    /** Evidence; {@code namesAndValues} alternates argument names and values. */
    Finding evidence(String... namesAndValues) {
        return Finding.note(this, new Place.Nowhere(), namesAndValues);
    }

    /** Something that the reader of the proposal is to decide. */
    Finding question(String... namesAndValues) {
        return Finding.warning(this, new Place.Nowhere(), namesAndValues);
    }
}
