package io.github.relata.model.binding;

import io.github.relata.model.answer.Anchors;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is known of the answers in some columns before a cell is read.
 *
 * @param name of the scale or variable
 * @param labels the numbers that the study gives to texts, in the file's coding
 * @param range the possible answers
 * @param coded the file's codes for them, where they differ
 * @param invalid what happens to a text that is no answer
 * @param anchors what the instrument's answers say
 * @param ownRange whether the range is the study's own, so that it can be written otherwise
 */
record Asked(
        String name,
        Place place,
        List<Integer> columns,
        Map<String, Double> labels,
        Optional<AnswerRange> range,
        Optional<Coding> coded,
        DataSource.InvalidAnswers invalid,
        Anchors anchors,
        boolean ownRange) {
    /** More steps than this have no words. */
    private static final double MOST_STEPS = 10;

    /** The items of a scale, those with the same range together. */
    static List<Asked> of(BoundScale bound, DataSource.InvalidAnswers invalid) {
        List<Item> items = bound.instrument().items();
        return items.stream()
                .map(Item::range)
                .distinct()
                .map(range -> new Asked(
                        bound.scale().name(),
                        bound.scale().place(),
                        IntStream.range(0, items.size())
                                .filter(item -> items.get(item).range().equals(range))
                                .mapToObj(bound.columns()::get)
                                .toList(),
                        bound.scale().inFile().labels(),
                        Optional.of(range),
                        bound.scale().inFile().coded(),
                        invalid,
                        new Anchors(bound.instrument().answering().anchors().english()),
                        bound.scale().key() instanceof Scale.Own))
                .toList();
    }

    /** A variable that asks for a number. */
    static Asked of(BoundVariable bound, DataSource.InvalidAnswers invalid) {
        Variable variable = bound.variable();
        return new Asked(
                variable.name(),
                variable.column().place(),
                List.of(bound.column()),
                variable.labels(),
                variable.range(),
                Optional.empty(),
                invalid,
                new Anchors(""),
                true);
    }

    /** How many answers there are to choose from; 0 where they are not steps with words. */
    int steps() {
        boolean steps = range.filter(known -> known.isBounded()
                        && known.minimum() == Math.rint(known.minimum())
                        && known.width() == Math.rint(known.width())
                        && known.width() < MOST_STEPS)
                .isPresent();
        return steps ? (int) range.orElseThrow().width() + 1 : 0;
    }

    /** The file's code for the answer at a place, counted from 1 for the lowest. */
    double code(int position) {
        AnswerRange answers = range.orElseThrow();
        return coded.map(coding -> coding.lowest()
                        + (position - 1) * (coding.highestOf(answers) - coding.lowest()) / answers.width())
                .orElse(answers.minimum() + position - 1);
    }
}
