package io.github.relata.model.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The answers that a form offers to a question, from the lowest to the highest. Each may be worded in several ways, of
 * which a form uses one, and each wording has its spellings.
 */
public final class AnswerSet {
    private record Wording(int position, int choice) {}

    private final String kind;
    private final String language;
    private final List<List<String>> wordings;
    private final Map<String, Wording> bySpelling = new HashMap<>();

    /**
     * A set of answers.
     *
     * @param answers from the lowest to the highest: wordings with a slash between them, each of spellings with a comma
     *     between them
     */
    AnswerSet(String kind, String language, List<String> answers) {
        this.kind = kind;
        this.language = language;
        List<List<String>> all = new ArrayList<>();
        for (String answer : answers) {
            List<String> ofAnswer = new ArrayList<>();
            for (String wording : List.of(answer.split("/", -1))) {
                List<String> spellings = List.of(wording.split(",", -1));
                for (String spelling : spellings) {
                    Wording known = new Wording(all.size() + 1, ofAnswer.size());
                    if (bySpelling.put(AnswerText.comparable(spelling), known) != null) {
                        throw new IllegalArgumentException("an answer that stands twice in a set: " + spelling);
                    }
                }
                ofAnswer.add(spellings.get(0).strip());
            }
            all.add(List.copyOf(ofAnswer));
        }
        this.wordings = List.copyOf(all);
    }

    /** What the answers are about: agreement, frequency … */
    public String kind() {
        return kind;
    }

    /** The language of the words: {@code en} or {@code id}. */
    public String language() {
        return language;
    }

    /** How many answers there are. */
    public int size() {
        return wordings.size();
    }

    /** The place of an answer, from 1 for the lowest; none for an answer of another set. */
    public OptionalInt position(AnswerText text) {
        Wording wording = bySpelling.get(text.words());
        return wording == null ? OptionalInt.empty() : OptionalInt.of(wording.position());
    }

    /** The words of the answer at a place, counted from 1, as one of these texts has them; else as they mostly are. */
    public String words(int position, Collection<String> texts) {
        return texts.stream()
                .filter(text -> position(AnswerText.of(text)).equals(OptionalInt.of(position)))
                .findFirst()
                .orElse(wordings.get(position - 1).get(0));
    }

    /** Whether a form with these answers can have given all these texts: each is one of them, and each is worded in one way. */
    boolean holds(Collection<AnswerText> texts) {
        Map<Integer, Wording> used = new HashMap<>();
        Map<Wording, String> asides = new HashMap<>();
        for (AnswerText text : texts) {
            Wording wording = bySpelling.get(text.words());
            if (wording == null
                    || !used.computeIfAbsent(wording.position(), position -> wording)
                            .equals(wording)) {
                return false;
            }
            String aside = text.aside();
            if (!aside.isEmpty()
                    && !asides.computeIfAbsent(wording, key -> aside).equals(aside)) {
                return false;
            }
        }
        return true;
    }
}
