package io.github.relata.model.answer;

import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import java.util.List;
import java.util.OptionalInt;

/** Whether the highest answer of an instrument is the highest of a set, as its anchors tell: "1 = always, 6 = never" is not. */
public final class Direction {
    private final AnswerSets sets;
    private final Anchors anchors;
    private final AnswerRange range;

    /** The direction of an instrument's answers. */
    public Direction(AnswerSets sets, Anchors anchors, AnswerRange range) {
        this.sets = sets;
        this.anchors = anchors;
        this.range = range;
    }

    /** Whether the lowest answer is the highest of sets of this kind; not so where the anchors do not tell. */
    public boolean isDownwards(String kind) {
        long ofKind = downwards(
                sets.all().stream().filter(set -> set.kind().equals(kind)).toList());
        return ofKind == 0 ? downwards(sets.all()) > 0 : ofKind > 0;
    }

    /** How many ends of sets lie at the other end of the range, less those at the same. */
    private long downwards(List<AnswerSet> among) {
        return ends(among, range.minimum(), false) + ends(among, range.maximum(), true);
    }

    private long ends(List<AnswerSet> among, double answer, boolean highest) {
        long sum = 0;
        for (String words : anchors.allOf(NumberWords.of(answer))) {
            AnswerText text = AnswerText.of(words);
            for (AnswerSet set : among) {
                OptionalInt position = set.position(text);
                if (position.equals(OptionalInt.of(highest ? 1 : set.size()))) {
                    sum++;
                } else if (position.equals(OptionalInt.of(highest ? set.size() : 1))) {
                    sum--;
                }
            }
        }
        return sum;
    }
}
