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

    /** Which way the answers run. */
    public enum Way {
        UP,
        DOWN,
        /** The anchors do not tell. */
        UNKNOWN
    }

    /**
     * Which way the answers run against sets of a kind. One anchor of that kind tells; of another kind, both ends must, and
     * be the same for all items.
     */
    public Way way(String kind) {
        List<AnswerSet> ofKind =
                sets.all().stream().filter(set -> set.kind().equals(kind)).toList();
        long told = ends(ofKind, range.minimum(), false) + ends(ofKind, range.maximum(), true);
        if (told != 0) {
            return told > 0 ? Way.DOWN : Way.UP;
        }
        long low = ends(sets.all(), range.minimum(), false);
        long high = ends(sets.all(), range.maximum(), true);
        boolean one = anchors.allOf(NumberWords.of(range.minimum())).size() == 1
                && anchors.allOf(NumberWords.of(range.maximum())).size() == 1;
        if (one && low > 0 && high > 0) {
            return Way.DOWN;
        }
        return one && low < 0 && high < 0 ? Way.UP : Way.UNKNOWN;
    }

    /** How many sets have the answer at their other end, less those that have it at the same. */
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
