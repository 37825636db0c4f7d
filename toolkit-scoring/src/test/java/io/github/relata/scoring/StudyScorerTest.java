package io.github.relata.scoring;

import static io.github.relata.scoring.Samples.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.Column;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.scoring.IncompleteScore.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyScorerTest {
    private static final int MANY_ROWS = 70_001;

    private final SurveyData data = Samples.data(Samples.scale(
            "work",
            Samples.support(),
            new double[] {5, 1, 4, 3, 2},
            new double[] {5, 1, GAP, 3, 2},
            new double[] {5, 1, GAP, 3, GAP},
            new double[] {GAP, GAP, GAP, GAP, GAP}));

    @Test
    void addsAColumnForEachScore() {
        List<Column> columns = StudyScorer.score(data).data().columns();

        assertThat(columns).extracting(Column::name).containsExactly("work", "work.at_home");
        assertThat(columns).extracting(Column::label).containsExactly("Support in work", "Support in work: at home");
    }

    @Test
    void withheldScoresAreMissingAsSuch() {
        NumberColumn total = numbers(StudyScorer.score(data).score("work").orElseThrow());

        assertThat(values(total)).containsExactly(21 / 5.0, 17 / 4.0, GAP, GAP);
        assertThat(total.missing(1)).isEmpty();
        assertThat(total.missing(2)).contains(MissingKind.WITHHELD);
    }

    @Test
    void auditsEveryScoreThatIsNotPlainlyComplete() {
        List<IncompleteScore> audit = new ArrayList<>();
        StudyScorer.score(data).forEachIncomplete(audit::add);

        assertThat(audit)
                .containsExactly(
                        new IncompleteScore(1, "work", new Score.Computed(17 / 4.0, 4, 4)),
                        new IncompleteScore(2, "work", new Score.Withheld(3, 4)),
                        new IncompleteScore(2, "work.at_home", new Score.Withheld(1, 2)),
                        new IncompleteScore(3, "work", new Score.Withheld(0, 4)),
                        new IncompleteScore(3, "work.at_home", new Score.Withheld(0, 2)));
        assertThat(audit)
                .extracting(IncompleteScore::status)
                .containsExactly(Status.PRORATED, Status.WITHHELD, Status.WITHHELD, Status.WITHHELD, Status.WITHHELD);
        assertThat(Status.PRORATED.key()).isEqualTo("prorated");
    }

    @Test
    void countsHowEachScoreFared() {
        assertThat(StudyScorer.score(data).scores())
                .extracting(ScoreColumn::counts)
                .containsExactly(new ScoreCounts(1, 1, 2), new ScoreCounts(2, 0, 2));
    }

    @Test
    void completeAnswersLeaveNoAudit() {
        ScoredData scored =
                StudyScorer.score(Samples.data(Samples.scale("w", Samples.support(), new double[] {5, 1, 4, 3, 2})));

        assertThat(scored.scores()).allMatch(score -> score.counts().allComplete());
        scored.forEachIncomplete(score -> assertThat(score).isNull());
    }

    @Test
    void noCasesGiveEmptyColumns() {
        ScoredData scored = StudyScorer.score(Samples.data(Samples.scale("w", Samples.support())));

        assertThat(scored.data().columns()).allMatch(column -> column.size() == 0);
        assertThat(scored.score("w.elsewhere")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void equalsTheScorerOfOnePerson(long seed) {
        Random random = new Random(seed);
        Instrument instrument = Samples.support();
        double[][] rows = IntStream.range(0, 5000)
                .mapToObj(row -> Samples.answers(random, instrument, 0.15))
                .toArray(double[][]::new);
        Scorer scorer = Scorer.of(instrument);

        ScoredData scored = StudyScorer.score(Samples.data(Samples.scale("work", instrument, rows)));

        for (ScoreColumn column : scored.scores()) {
            List<Score> expected = Stream.of(rows)
                    .map(row ->
                            Samples.named(scorer.score(row), column.definition().name()))
                    .toList();
            assertThat(IntStream.range(0, rows.length).mapToObj(column::score).toList())
                    .isEqualTo(expected);
            assertThat(values(numbers(column)))
                    .isEqualTo(expected.stream().map(Score::orNaN).toList());
        }
    }

    @Test
    void theThreadsDoNotChangeABit() throws Exception {
        Random random = new Random(11);
        Instrument instrument = Samples.support();
        double[][] rows = IntStream.range(0, MANY_ROWS)
                .mapToObj(row -> Samples.answers(random, instrument, 0.1))
                .toArray(double[][]::new);
        SurveyData many = Samples.data(Samples.scale("work", instrument, rows));

        assertThat(valuesOn(4, many)).isEqualTo(valuesOn(1, many));
    }

    @Test
    void scoresScaleByScale() {
        ScaleItems home = Samples.scale("home", Samples.support(), new double[] {1, 1, 1, 1, 1});
        ScaleItems work = Samples.scale("work", Samples.support(), new double[] {5, 5, 5, 5, 5});

        assertThat(StudyScorer.score(Samples.data(work, home)).scores())
                .extracting(ScoreColumn::name)
                .containsExactly("work", "work.at_home", "home", "home.at_home");
    }

    private static List<List<Double>> valuesOn(int threads, SurveyData data) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> StudyScorer.score(data)).get().scores().stream()
                    .map(score -> values(numbers(score)))
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static NumberColumn numbers(ScoreColumn score) {
        return score.numbers().orElseThrow();
    }

    private static List<Double> values(NumberColumn column) {
        return IntStream.range(0, column.size()).mapToObj(column::value).toList();
    }
}
