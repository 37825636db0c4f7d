package io.github.relata.scoring.quality.careless;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * People who gave the same answer to every item, with gaps at the same items. They are told where chance does not explain
 * them: the number of pairs of people times the probability that two of them agree on every item must stay below {@value
 * #EXPECTED_BY_CHANCE}. That probability takes every other item as independent, since items go together; so a short scale
 * tells nothing. One answer throughout half of the items or more is no pattern: many give it.
 */
final class SameAnswers {
    private static final double EXPECTED_BY_CHANCE = 0.05;

    /** A case whose answers are those of an earlier one, and to how many items. */
    record Pair(int earlier, int later, int items) {}

    private final List<NumberColumn> columns;
    private final int cases;
    private final long[] hashes;
    private final double[] logAgreement;

    private SameAnswers(List<NumberColumn> columns, int cases) {
        this.columns = columns;
        this.cases = cases;
        this.hashes = new long[cases];
        this.logAgreement = new double[columns.size()];
        double[] answers = new double[cases];
        for (int item = 0; item < columns.size(); item++) {
            columns.get(item).copy(0, cases, answers);
            logAgreement[item] = Math.log(agreement(answers));
            for (int row = 0; row < cases; row++) {
                hashes[row] = (hashes[row] + Double.hashCode(answers[row])) * 0x9E3779B97F4A7C15L;
            }
        }
    }

    static List<Pair> in(SurveyData data) {
        return new SameAnswers(Battery.of(data).columns(), data.size()).pairs();
    }

    /** The probability that two people who answered an item gave the same answer. */
    private static double agreement(double[] answers) {
        double[] sorted = answers.clone();
        // What is missing comes last.
        Arrays.sort(sorted);
        double agreeing = 0;
        int answered = 0;
        int from = 0;
        while (from < sorted.length && !Double.isNaN(sorted[from])) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            agreeing += (double) (to - from) * (to - from);
            answered = to;
            from = to;
        }
        return answered == 0 ? 1 : agreeing / answered / answered;
    }

    private List<Pair> pairs() {
        Map<Long, Integer> firsts = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < cases; row++) {
            int first = firsts.getOrDefault(hashes[row], row);
            if (first == row) {
                firsts.put(hashes[row], row);
            } else {
                double[] answers = row(row);
                if (Arrays.equals(answers, row(first)) && isPattern(answers)) {
                    pairs.add(new Pair(first, row, (int) answered(answers)));
                }
            }
        }
        return pairs;
    }

    private boolean isPattern(double[] answers) {
        double logExpected = Math.log((double) cases * (cases - 1) / 2);
        for (int item = 0; item < answers.length; item++) {
            logExpected += Double.isNaN(answers[item]) ? 0 : logAgreement[item] / 2;
        }
        return logExpected < Math.log(EXPECTED_BY_CHANCE) && 2 * LongString.longest(answers) < answers.length;
    }

    private double[] row(int row) {
        return columns.stream().mapToDouble(column -> column.value(row)).toArray();
    }

    private static long answered(double[] answers) {
        return Arrays.stream(answers).filter(answer -> !Double.isNaN(answer)).count();
    }
}
