package io.github.relata.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any instrument that a file can state, tried on files and answers drawn from a seed. */
class RandomRulesTest {
    private static final int ROWS = 4500;
    private static final List<String> NUMBERS = List.of(
            "i%d",
            "(i%d + i%d)",
            "sum(i1..i%d)",
            "mean(items)",
            "max(i%d, i%d)",
            "a",
            "b",
            "abs(a - i%d)",
            "i%d / i%d",
            "sqrt(a)",
            "last(differences(items))",
            "if(i%d > 1, a, b)",
            "angle(a - b, i%d)",
            "2 ^ i%d");
    private static final List<String> CONDITIONS = List.of(
            "i%d >= 2",
            "a > b",
            "any(items == 0)",
            "all(i1..i%d > 0)",
            "count(items > 1) >= 2",
            "not i%d in (1, 2)",
            "i%d > 1 and b < 3",
            "b > 2 or i%d == 0");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onePersonIsARowOfTheColumn(long seed) {
        Random random = new Random(seed);
        Instrument instrument = instrument(random);
        double[][] rows = IntStream.range(0, ROWS)
                .mapToObj(row -> Samples.answers(random, instrument, 0.15))
                .toArray(double[][]::new);

        ScoredData scored = StudyScorer.score(Samples.data(Samples.scale("x", instrument, rows)));

        Scorer scorer = Scorer.of(instrument);
        for (int row = 0; row < ROWS; row++) {
            Map<String, Score> expected = scorer.score(rows[row]);
            for (ScoreColumn column : scored.scores()) {
                assertThat(column.score(row))
                        .isEqualTo(expected.get(column.definition().name()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void rowsThatAreSharedAmongThreadsKeepTheirScores(long seed) {
        Random random = new Random(seed);
        Instrument instrument = instrument(random);
        int different = 100;
        double[][] rows = IntStream.range(0, different)
                .mapToObj(row -> Samples.answers(random, instrument, 0.15))
                .toArray(double[][]::new);
        double[][] repeated = IntStream.range(0, StudyScorer.ROWS_WORTH_THREADS + ROWS)
                .mapToObj(row -> rows[row % different])
                .toArray(double[][]::new);

        ScoredData scored = StudyScorer.score(Samples.data(Samples.scale("x", instrument, repeated)));

        for (ScoreColumn column : scored.scores()) {
            for (int row = different; row < repeated.length; row++) {
                assertThat(column.score(row).equals(column.score(row % different)))
                        .as("row %s", row)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void everyCaseIsCounted(long seed) {
        Random random = new Random(seed);
        Instrument instrument = instrument(random);
        double[][] rows = IntStream.range(0, ROWS)
                .mapToObj(row -> Samples.answers(random, instrument, 0.05))
                .toArray(double[][]::new);

        ScoredData scored = StudyScorer.score(Samples.data(Samples.scale("x", instrument, rows)));

        for (ScoreColumn column : scored.scores()) {
            ScoreCounts counts = column.counts();
            assertThat(counts.complete() + counts.prorated() + counts.withheld())
                    .isEqualTo(ROWS);
            assertThat(column.values().missingCount()).isEqualTo(counts.withheld());
            if (column.categories().isPresent()) {
                assertThat(column.levelCounts().stream()
                                .mapToInt(ScoreColumn.LevelCount::cases)
                                .sum())
                        .isEqualTo(ROWS - counts.withheld());
            }
        }
    }

    private static Instrument instrument(Random random) {
        int items = 2 + random.nextInt(8);
        String text = """
                items: {count: %d, range: [0, 3]}
                scores:
                  a: {rule: mean, items: %s, min-answered: 0.5}
                  b: {rule: sum, items: %s, rescale: [0, 10]}
                  c: {rule: count, points: {0: 0, 1: 0, 2: 1, 3: 1}, items: [1..%d]}
                  total:
                    formula: "%s"
                    bands: {standard: {basis: made up, levels: [{en: low}, {en: middle, above: 1}, {en: high, from: 3}]}}
                  kind: {cases: [{en: one, when: "%s"}, {en: two, when: "%s"}, {en: one, when: "c > 1"}, {en: none}]}
                  last: {formula: "if(kind == 'one', c, %s)"}
                """.formatted(
                        items,
                        signed(random, items),
                        signed(random, items),
                        items,
                        drawn(random, items, NUMBERS) + " - " + drawn(random, items, NUMBERS),
                        drawn(random, items, CONDITIONS),
                        drawn(random, items, CONDITIONS),
                        drawn(random, items, NUMBERS));
        return Samples.read((random.nextBoolean() ? "missing: {source: made up, form: 2}\n" : "") + text);
    }

    private static String drawn(Random random, int items, List<String> forms) {
        String form = forms.get(random.nextInt(forms.size()));
        return form.formatted(1 + random.nextInt(items), 1 + random.nextInt(items));
    }

    private static String signed(Random random, int items) {
        StringJoiner list = new StringJoiner(", ", "[", "]");
        for (int item = 1; item <= items; item++) {
            if (item == 1 || random.nextInt(3) > 0) {
                list.add(Integer.toString(random.nextBoolean() ? item : -item));
            }
        }
        return list.toString();
    }
}
