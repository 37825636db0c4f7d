package io.github.relata.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person's answers as a table of a single row, and the scores made of them so far. */
final class OnePerson implements ScoredRows {
    private final double[] answers;
    private final double[] scores;

    private OnePerson(double[] answers, int scoreCount) {
        this.answers = answers;
        this.scores = new double[scoreCount];
    }

    /** All scores and bands by name, in their order. */
    static Map<String, Score> score(List<BoundScore> scores, double[] answers) {
        OnePerson person = new OnePerson(answers, scores.size());
        Map<String, Score> byName = new LinkedHashMap<>();
        double[] value = new double[1];
        int[] answered = new int[1];
        for (BoundScore bound : scores) {
            bound.rule().score(person, 0, 1, value, answered);
            person.scores[bound.index()] = value[0];
            Score score = bound.score(value[0], answered[0]);
            byName.put(bound.definition().name(), score);
            bound.band(score).ifPresent(band -> byName.put(bound.bandName(), band));
        }
        return byName;
    }

    @Override
    public void answers(int item, int from, int to, double[] target) {
        target[0] = answers[item - 1];
    }

    @Override
    public void score(int index, int from, int to, double[] target) {
        target[0] = scores[index];
    }
}
