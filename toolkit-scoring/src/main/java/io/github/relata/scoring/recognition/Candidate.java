package io.github.relata.scoring.recognition;

import io.github.relata.model.instrument.Coding;
import io.github.relata.scoring.library.InstrumentSummary;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An instrument that some columns may hold.
 *
 * @param clues what speaks for it
 * @param coding how the file counts the answers, where not as the instrument does
 */
public record Candidate(InstrumentSummary instrument, Set<Clue> clues, Optional<Coding> coding) {
    public Candidate {
        clues = Set.copyOf(clues);
    }

    /** A candidate by its name alone. */
    static Candidate named(InstrumentSummary instrument, Clue clue) {
        return new Candidate(instrument, Set.of(clue), Optional.empty());
    }

    /** The same with a clue more. */
    Candidate with(Clue clue) {
        Set<Clue> more = EnumSet.of(clue);
        more.addAll(clues);
        return new Candidate(instrument, more, coding);
    }

    /** The same in a coding of the file. */
    Candidate coded(Coding other) {
        return new Candidate(instrument, with(Clue.CODED).clues(), Optional.of(other));
    }

    /** Whether something speaks for it. */
    public boolean has(Clue clue) {
        return clues.contains(clue);
    }

    /** Whether name, number of items and answers all speak for it. */
    boolean isComplete() {
        return isNamed() && has(Clue.COUNT) && (has(Clue.ANSWERS) || has(Clue.CODED) || has(Clue.SLIPS));
    }

    /** Whether the columns are called after it. */
    boolean isNamed() {
        return has(Clue.NAME) || has(Clue.ABBREVIATION);
    }

    /** How much speaks for it, to tell the best of several. */
    int strength() {
        int strength = has(Clue.NAME) ? 16 : 0;
        strength += has(Clue.ABBREVIATION) ? 8 : 0;
        strength += has(Clue.CONSTRUCT) ? 4 : 0;
        strength += has(Clue.COUNT) ? 4 : 0;
        strength += has(Clue.ANSWERS) ? 2 : 0;
        strength += has(Clue.CODED) || has(Clue.SLIPS) ? 1 : 0;
        return strength;
    }
}
