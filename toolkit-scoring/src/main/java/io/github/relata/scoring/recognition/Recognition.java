package io.github.relata.scoring.recognition;

import java.util.List;
import java.util.Optional;

/**
 * Which instruments some columns may hold.
 *
 * @param candidates the instruments, the likeliest first
 */
public record Recognition(List<Candidate> candidates) {
    public Recognition {
        candidates = List.copyOf(candidates);
    }

    /** The instrument, where name, number of items and answers all speak for one, and for no other as much. */
    public Optional<Candidate> instrument() {
        if (candidates.isEmpty() || !candidates.get(0).isComplete()) {
            return Optional.empty();
        }
        Candidate best = candidates.get(0);
        boolean alone = candidates.stream().skip(1).noneMatch(other -> other.strength() >= best.strength());
        return alone ? Optional.of(best) : Optional.empty();
    }
}
