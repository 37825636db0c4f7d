package io.github.relata.scoring;

import static io.github.relata.scoring.Samples.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Wording;
import io.github.relata.scoring.ScoreColumn.LevelCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scores of a study by rules beyond mean and sum: bands, categories, formulas, and answers that call for care. */
class StudyCategoriesTest {
    private static final String EVERY_RULE = """
            items: {count: 5, range: [0, 3], ranges: {5: [0, 1]}}
            missing: {source: authors, form: 2}
            scores:
              total:
                rule: sum
                items: [1..3]
                rescale: [0, 100]
                bands:
                  standard:
                    basis: made up
                    levels: [{en: none}, {en: mild, id: ringan, from: 25}, {en: severe, above: 50}]
              symptoms: {rule: count, points: {0: 0, 1: 0, 2: 1, 3: 1}, items: [1..4]}
              weighted: {rule: sum, items: [1, {items: [-2], weight: 2}, {items: [3], weight: -0.5}], plus: 1.5, required: 2}
              looked_up: {rule: sum, items: [3, 5], table: {0: 10, 1: 11.5, 2: 12, 3: 15, 4: 20}}
              elevation: {formula: "mean(total / 10, symptoms) - i5"}
              syndrome:
                cases:
                  - {en: major, when: "count(i1..i4 >= 2) >= 3 and symptoms > 2"}
                  - {en: minor, when: "symptoms in (1, 2) or elevation > 4"}
                  - {en: none}
              alarm: {formula: "if(syndrome == 'major', 2, if(syndrome == 'minor', 1, i4 * 0))"}
            safety:
              - {item: 4, from: 2, about: harm}
              - {item: -1, from: 3, about: hope}
            """;

    private final Instrument instrument = Samples.read(EVERY_RULE);
    private final ScoredData scored = StudyScorer.score(Samples.data(Samples.scale(
            "mood",
            instrument,
            new double[] {3, 3, 3, 2, 1},
            new double[] {0, 1, 2, 0, 0},
            new double[] {0, 0, 0, 0, 0},
            new double[] {1, GAP, GAP, 3, 1},
            new double[] {GAP, GAP, GAP, 2, GAP})));

    @Test
    void aBandStandsRightBehindItsScore() {
        assertThat(scored.data().columns())
                .extracting(Column::name)
                .containsExactly(
                        "mood",
                        "mood.band",
                        "mood.symptoms",
                        "mood.weighted",
                        "mood.looked_up",
                        "mood.elevation",
                        "mood.syndrome",
                        "mood.alarm");
        assertThat(scored.data().columns())
                .allSatisfy(column -> assertThat(scored.scoreOf(column))
                        .hasValueSatisfying(score -> assertThat(score.columns()).contains(column)));
        assertThat(scored.scoreOf(NumberColumn.of("mood", "", 1))).isEmpty();
    }

    @Test
    void bandsAndCategoriesHaveTheLevelsOfTheFile() {
        CategoryColumn band = score("mood").band().orElseThrow();
        assertThat(band.levels()).containsExactly("none", "mild", "severe");
        assertThat(band.label()).isEqualTo("Support in mood: standard");
        assertThat(levels(band)).containsExactly(2, 1, 0, withheld(), withheld());

        CategoryColumn syndrome = score("mood.syndrome").categories().orElseThrow();
        assertThat(syndrome.levels()).containsExactly("major", "minor", "none");
        assertThat(levels(syndrome)).containsExactly(0, 1, 2, withheld(), withheld());
        assertThat(syndrome.missing(3)).contains(MissingKind.WITHHELD);
        assertThat(score("mood.syndrome").band()).isEmpty();
        assertThat(score("mood.syndrome").numbers()).isEmpty();
        assertThat(score("mood").categories()).contains(band);
        assertThat(score("mood.symptoms").categories()).isEmpty();
    }

    @Test
    void countsTheCasesAtEachLevel() {
        Wording mild = new Wording("mild", Optional.of("ringan"));
        assertThat(score("mood").levelCounts())
                .containsExactly(
                        new LevelCount(Wording.of("none"), 1),
                        new LevelCount(mild, 1),
                        new LevelCount(Wording.of("severe"), 1));
        assertThat(score("mood.syndrome").levelCounts())
                .extracting(LevelCount::cases)
                .containsExactly(1, 1, 1);
        assertThat(score("mood.symptoms").levelCounts()).isEmpty();
        assertThat(score("mood.syndrome").counts()).isEqualTo(new ScoreCounts(3, 0, 2));
    }

    @Test
    void auditsCategoriesAndNoBands() {
        List<String> audited = new ArrayList<>();
        scored.forEachIncomplete(incomplete -> {
            if (incomplete.row() == 3) {
                audited.add(incomplete.name() + " " + incomplete.status().key() + " "
                        + incomplete.score().answered() + "/"
                        + incomplete.score().required());
            }
        });

        assertThat(audited)
                .containsExactly(
                        "mood withheld 1/3",
                        "mood.symptoms withheld 2/4",
                        "mood.weighted withheld 1/2",
                        "mood.looked_up withheld 1/2",
                        "mood.elevation withheld 3/5",
                        "mood.syndrome withheld 3/5",
                        "mood.alarm withheld 3/5");
    }

    @Test
    void auditsACompleteCaseWithoutAScore() {
        ScoredData ratio = StudyScorer.score(Samples.data(Samples.scale(
                "w",
                Samples.read("items: {count: 2, range: [0, 3]}\nscores: {total: {formula: i1 / i2}}\n"),
                new double[] {1, 0},
                new double[] {1, 2})));
        List<IncompleteScore> audit = new ArrayList<>();
        ratio.forEachIncomplete(audit::add);

        assertThat(audit).containsExactly(new IncompleteScore(0, "w", new Score.Withheld(2, 2)));
        assertThat(ratio.scores().get(0).counts()).isEqualTo(new ScoreCounts(1, 0, 1));
    }

    @Test
    void listsTheCasesWhoseAnswersCallForCare() {
        assertThat(scored.safety())
                .extracting(it -> it.item().about().english())
                .containsExactly("harm", "hope");
        assertThat(scored.safety()).extracting(SafetyCases::cases).containsExactly(List.of(0, 3, 4), List.of(1, 2));
        assertThat(scored.safety()).allMatch(it -> it.scale().name().equals("mood"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void equalsTheScorerOfOnePerson(long seed) {
        Random random = new Random(seed);
        double[][] rows = rows(random, 9000);
        Scorer scorer = Scorer.of(instrument);

        ScoredData many = StudyScorer.score(Samples.data(Samples.scale("mood", instrument, rows)));

        for (int row = 0; row < rows.length; row++) {
            Map<String, Score> expected = scorer.score(rows[row]);
            for (ScoreColumn column : many.scores()) {
                String name = column.definition().name();
                assertThat(column.score(row)).as(name).isEqualTo(expected.get(name));
            }
            assertThat(bandOf(many.scores().get(0), row)).isEqualTo(levelOf(Samples.named(expected, "total.band")));
        }
    }

    @Test
    void theThreadsDoNotChangeABit() throws Exception {
        double[][] rows = rows(new Random(5), 70_001);
        SurveyData data = Samples.data(Samples.scale("mood", instrument, rows));

        assertThat(valuesOn(4, data)).isEqualTo(valuesOn(1, data));
    }

    @Test
    void aScaleMayStateSettings() {
        Instrument cortisol = Samples.read("""
                items: {at-least: 2, range: [0, 100], settings: {minutes: when each sample was taken}}
                scores: {total: {formula: "trapezoid(minutes, items)"}}
                """).withItems(3);
        List<NumberColumn> columns = List.of(
                NumberColumn.of("a", "", 1, 2), NumberColumn.of("b", "", 3, GAP), NumberColumn.of("c", "", 5, 6));
        ScaleItems scale = new ScaleItems(
                "cortisol",
                "Cortisol",
                cortisol,
                cortisol.orders().get(0),
                columns,
                Map.of("minutes", List.of(0.0, 10.0, 30.0)));
        ScoreColumn area = StudyScorer.score(Samples.data(scale)).scores().get(0);

        assertThat(area.score(0)).isEqualTo(new Score.Computed(20 + 80, 3, 3));
        assertThat(area.score(1)).isEqualTo(new Score.Withheld(2, 3));
    }

    private double[][] rows(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> Samples.answers(random, instrument, 0.1))
                .toArray(double[][]::new);
    }

    private static List<List<Score>> valuesOn(int threads, SurveyData data) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> StudyScorer.score(data)).get().scores().stream()
                    .map(score -> IntStream.range(0, data.size())
                            .mapToObj(score::score)
                            .toList())
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static String bandOf(ScoreColumn score, int row) {
        CategoryColumn band = score.band().orElseThrow();
        return band.levelIndex(row) < 0 ? "" : band.levels().get(band.levelIndex(row));
    }

    private static String levelOf(Score score) {
        return score instanceof Score.Classified classified ? classified.level().english() : "";
    }

    private ScoreColumn score(String name) {
        return scored.score(name).orElseThrow();
    }

    private static List<Integer> levels(CategoryColumn column) {
        return IntStream.range(0, column.size()).map(column::levelIndex).boxed().toList();
    }

    private static int withheld() {
        return CategoryColumn.missingCode(MissingKind.WITHHELD);
    }
}
