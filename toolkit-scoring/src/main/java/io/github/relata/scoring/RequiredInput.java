package io.github.relata.scoring;

import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an instrument needs to be scored; what is given otherwise is refused by an exception that names it. */
record RequiredInput(Instrument instrument) {
    /** Answers must be as many as the items, and in their ranges. */
    void checkAnswers(double[] answers) {
        List<Item> items = instrument.items();
        boolean openEnded = instrument.answering().openEnded();
        if (answers.length != items.size() && !(openEnded && answers.length > items.size())) {
            throw new IllegalArgumentException(instrument.id() + " has " + (openEnded ? "at least " : "") + items.size()
                    + " items, but " + answers.length + " answers were given; NaN stands for a missing one");
        }
        for (int i = 0; i < answers.length; i++) {
            AnswerRange range = items.get(Math.min(i, items.size() - 1)).range();
            if (!Double.isNaN(answers[i]) && !range.contains(answers[i])) {
                throw new IllegalArgumentException(
                        instrument.id() + ", item " + (i + 1) + ": " + NumberWords.of(answers[i]) + " is outside "
                                + NumberWords.of(range.minimum()) + " to " + NumberWords.of(range.maximum()));
            }
        }
    }

    /** Settings must be those of the instrument, and numbers. */
    void checkSettings(Map<String, double[]> settings) {
        Set<String> known = instrument.answering().settings().keySet();
        for (String name : settings.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(instrument.id() + " has no setting \"" + name + "\""
                        + (known.isEmpty() ? "" : "; it has " + String.join(", ", known)));
            }
        }
        for (String name : known) {
            double[] numbers = settings.get(name);
            if (numbers == null) {
                throw new IllegalArgumentException(
                        instrument.id() + " needs the setting \"" + name + "\": a number for each answer");
            }
            for (double number : numbers) {
                if (Double.isNaN(number) || Double.isInfinite(number)) {
                    throw new IllegalArgumentException(
                            instrument.id() + ", setting \"" + name + "\": " + number + " is no number");
                }
            }
        }
    }

    /** They must be as many as the answers, besides. */
    void checkSettings(Map<String, double[]> settings, int answers) {
        checkSettings(settings);
        settings.forEach((name, numbers) -> {
            if (numbers.length != answers) {
                throw new IllegalArgumentException(instrument.id() + ", setting \"" + name + "\": " + numbers.length
                        + " numbers for " + answers + " answers");
            }
        });
    }
}
