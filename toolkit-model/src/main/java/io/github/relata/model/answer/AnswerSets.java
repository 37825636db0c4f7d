package io.github.relata.model.answer;

import io.github.relata.model.finding.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The sets of answers in circulation, in English and Indonesian: {@code answer-sets.properties}. They tell which texts
 * belong together and in which order, never what a study means by them.
 */
public final class AnswerSets {
    private final List<AnswerSet> sets;

    private AnswerSets(List<AnswerSet> sets) {
        this.sets = List.copyOf(sets);
    }

    /** The sets that Relata knows. */
    public static AnswerSets shipped() {
        Messages file = Messages.in(AnswerSets.class, "answer-sets.properties");
        List<AnswerSet> sets = new ArrayList<>();
        for (String key : file.keys()) {
            List<String> name = List.of(key.split("\\.", -1));
            String answers = file.pattern(key).orElseThrow();
            sets.add(new AnswerSet(name.get(0), name.get(1), List.of(answers.split(";", -1))));
        }
        return new AnswerSets(sets);
    }

    /** All of them, by kind, language and number of answers. */
    public List<AnswerSet> all() {
        return sets;
    }

    /**
     * The sets that hold all of these texts. Empty texts and numbers alone are passed over; where nothing else is there,
     * no set is recognised.
     */
    public RecognisedAnswers recognise(Collection<String> distinctTexts) {
        List<AnswerText> words = distinctTexts.stream()
                .map(AnswerText::of)
                .filter(text -> !text.words().isEmpty())
                .toList();
        return new RecognisedAnswers(
                words,
                words.isEmpty()
                        ? List.of()
                        : sets.stream().filter(set -> set.holds(words)).toList());
    }

    /**
     * The sets that hold the most of these texts, with the texts that they hold. Of sets that hold as many but others,
     * those come that hold the first.
     *
     * @param sizes how many answers the sets may have
     */
    public RecognisedAnswers recogniseMost(Collection<String> distinctTexts, IntPredicate sizes) {
        List<AnswerText> texts = distinctTexts.stream().map(AnswerText::of).toList();
        RecognisedAnswers most = new RecognisedAnswers(List.of(), List.of());
        for (AnswerSet set : sets) {
            List<AnswerText> held = texts.stream()
                    .filter(text -> set.position(text).isPresent())
                    .toList();
            if (sizes.test(set.size()) && held.size() > most.texts().size() && set.holds(held)) {
                List<AnswerSet> all = sets.stream()
                        .filter(other -> sizes.test(other.size()) && other.holds(held))
                        .toList();
                most = new RecognisedAnswers(held, all);
            }
        }
        return most;
    }
}
