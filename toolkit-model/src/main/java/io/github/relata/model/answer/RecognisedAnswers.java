package io.github.relata.model.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which sets some texts can belong to.
 *
 * @param texts the texts that have words
 * @param sets the sets that hold them all, those with the fewest answers first
 */
public record RecognisedAnswers(List<AnswerText> texts, List<AnswerSet> sets) {
    public RecognisedAnswers {
        texts = List.copyOf(texts);
        sets = sets.stream().sorted(Comparator.comparingInt(AnswerSet::size)).toList();
    }

    /** Whether no set holds them all. */
    public boolean isEmpty() {
        return sets.isEmpty();
    }

    /** The set with the fewest answers beyond those seen, if any holds them. */
    public Optional<AnswerSet> closest() {
        return sets.stream().findFirst();
    }

    /** The same, with sets of so many answers alone. */
    public RecognisedAnswers ofSize(int size) {
        return new RecognisedAnswers(
                texts, sets.stream().filter(set -> set.size() == size).toList());
    }

    /**
     * Whether the order is clear: all sets with as many answers as the closest give each text the same place. "Jarang,
     * kadang-kadang, sering" are the answers 2, 3, 4 of one set and 1, 2, 3 of another, and so not clear.
     */
    public boolean isClear() {
        return !isEmpty() && orders().count() == 1;
    }

    /** Whether every answer of the closest set is among the texts. */
    public boolean isComplete() {
        return closest()
                .map(set -> places(set).stream().distinct().count() == set.size())
                .orElse(false);
    }

    /** One set for each order in which the texts can stand, as many answers as the closest has. */
    public Stream<AnswerSet> orders() {
        int size = closest().map(AnswerSet::size).orElse(0);
        List<AnswerSet> sized = sets.stream().filter(set -> set.size() == size).toList();
        return sized.stream()
                .filter(set -> sized.stream()
                        .filter(other -> places(other).equals(places(set)))
                        .findFirst()
                        .equals(Optional.of(set)));
    }

    private List<Integer> places(AnswerSet set) {
        return texts.stream().map(text -> set.position(text).getAsInt()).toList();
    }
}
