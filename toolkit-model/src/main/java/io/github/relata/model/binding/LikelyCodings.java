package io.github.relata.model.binding;

import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codes that a file may well use for the answers to an instrument: those known of it, and as many steps counted from
 * 0 or from 1, as survey software counts them.
 */
public final class LikelyCodings {
    /** More steps than this are measurements, which nobody counts from 1. */
    private static final double MOST_STEPS = 10;

    private final Answering answering;
    private final List<AnswerRange> ranges;

    /** The codes for an instrument. */
    public LikelyCodings(Instrument instrument) {
        this.answering = instrument.answering();
        this.ranges = instrument.items().stream().map(Item::range).distinct().toList();
    }

    /** All of them but those with the same codes as the ones that are declared. */
    public List<Coding> otherThan(Optional<Coding> declared) {
        List<Coding> likely = new ArrayList<>(answering.codings());
        if (ranges.stream().allMatch(LikelyCodings::isSteps)) {
            boolean yesOrNo = ranges.stream().allMatch(range -> range.width() == 1);
            for (double lowest : List.of(0.0, 1.0)) {
                likely.add(upFrom(lowest));
                if (yesOrNo) {
                    likely.add(Coding.between(lowest + 1, lowest));
                }
            }
        }
        List<Coding> others = new ArrayList<>();
        for (Coding coding : likely) {
            boolean known = others.stream().anyMatch(other -> sameEnds(coding, other));
            if (!known && !codes(coding).equals(declared.map(this::codes).orElse(ranges))) {
                others.add(coding);
            }
        }
        return others;
    }

    /** The codes that count up from a number; with both ends where all items have as many. */
    Coding upFrom(double lowest) {
        return ranges.size() == 1
                ? Coding.between(lowest, lowest + ranges.get(0).width())
                : Coding.from(lowest);
    }

    private List<AnswerRange> codes(Coding coding) {
        return ranges.stream().map(coding::codesOf).toList();
    }

    private boolean sameEnds(Coding one, Coding other) {
        return one.lowest() == other.lowest()
                && ranges.stream().allMatch(range -> one.highestOf(range) == other.highestOf(range));
    }

    private static boolean isSteps(AnswerRange range) {
        return range.minimum() == Math.rint(range.minimum())
                && range.maximum() == Math.rint(range.maximum())
                && range.width() <= MOST_STEPS;
    }
}
