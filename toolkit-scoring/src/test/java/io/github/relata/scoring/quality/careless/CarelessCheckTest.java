package io.github.relata.scoring.quality.careless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.data.Answering;
import io.github.relata.model.data.AttentionItem;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.instrument.AnswerRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarelessCheckTest {
    private static final int SCALES = 6;

    private static double[][] attentive(int people, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, people)
                .mapToObj(person -> SimulatedSurvey.attentive(SCALES, 0.68, random))
                .toArray(double[][]::new);
    }

    private static CarelessAnswers look(SurveyData data) {
        return CarelessCheck.of(data).orElseThrow();
    }

    @Test
    void aStraightLinerIsCarelessByTwoIndices() {
        double[][] rows = attentive(60, 1);
        Arrays.fill(rows[7], 3);

        CarelessAnswers answers = look(SimulatedSurvey.ofSixes(SCALES, rows));

        assertThat(answers.flags(7)).containsExactly(CarelessIndex.LONGSTRING, CarelessIndex.IRV);
        assertThat(answers.verdict(7)).isEqualTo(Verdict.CARELESS);
        assertThat(answers.careless()).contains(7);
        assertThat(answers.of(CarelessIndex.LONGSTRING).flaggedCount()).isEqualTo(1);
        assertThat(answers.of(CarelessIndex.LONGSTRING).cutOff()).isEqualTo(18);
    }

    @Test
    void timeAndAttentionSpeakAgainstACase() {
        double[][] rows = attentive(40, 2);
        double[] seconds = new double[40];
        Arrays.fill(seconds, 300);
        seconds[3] = 50;
        seconds[4] = Double.NaN;
        SurveyData data = SimulatedSurvey.ofSixes(SCALES, rows)
                .answeredAs(new Answering(
                        Optional.of(NumberColumn.of("took", "", seconds)),
                        List.of(new AttentionItem("A", "4", List.of(3, 5)), new AttentionItem("B", "1", List.of(3)))));

        CarelessAnswers answers = look(data);

        assertThat(answers.flags(3)).contains(CarelessIndex.SPEED, CarelessIndex.ATTENTION);
        assertThat(answers.of(CarelessIndex.SPEED).value(3)).isCloseTo(36 / 50.0, within(1e-15));
        assertThat(answers.of(CarelessIndex.SPEED).value(4)).isNaN();
        assertThat(answers.of(CarelessIndex.ATTENTION).value(3)).isEqualTo(2);
        assertThat(answers.of(CarelessIndex.ATTENTION).value(0)).isZero();
        assertThat(answers.of(CarelessIndex.ATTENTION).isFlagged(5)).isTrue();
    }

    @Test
    void aMahalanobisDistanceCountsOnlyBesideAnotherIndex() {
        double[][] rows = attentive(250, 3);
        Random random = new Random(4);
        for (int row = 0; row < 20; row++) {
            rows[row] = SimulatedSurvey.random(SCALES, random);
        }

        CarelessAnswers answers = look(SimulatedSurvey.ofSixes(SCALES, rows));
        List<Integer> distant = IntStream.range(0, 250)
                .filter(answers.of(CarelessIndex.MAHAD)::isFlagged)
                .boxed()
                .toList();

        assertThat(distant).isNotEmpty();
        for (int row : distant) {
            assertThat(answers.flags(row))
                    .satisfiesAnyOf(
                            flags -> assertThat(flags).isEmpty(),
                            flags -> assertThat(flags).hasSizeGreaterThan(1));
        }
    }

    @Test
    void whatTheDataDoNotAllowHasAReason() {
        CarelessAnswers few = look(SimulatedSurvey.of(new AnswerRange(1, 5), new int[] {6}, Set.of(), new double[][] {
            {1, 2, 3, 1, 5, 5}, {2, 5, 3, 3, 1, 4}, {5, 4, 3, 2, 1, 1}, {4, 4, 1, 5, 2, 2}, {3, 1, 2, 4, 4, 1}
        }));

        assertThat(few.of(CarelessIndex.LONGSTRING).gap()).contains(Gap.TOO_FEW_ITEMS);
        assertThat(few.of(CarelessIndex.IRV).gap()).contains(Gap.TOO_FEW_ITEMS);
        assertThat(few.of(CarelessIndex.EVENODD).gap()).contains(Gap.TOO_FEW_SCALES);
        assertThat(few.of(CarelessIndex.PSYCHANT).gap()).contains(Gap.TOO_FEW_PAIRS);
        assertThat(few.of(CarelessIndex.MAHAD).gap()).contains(Gap.TOO_FEW_CASES);
        assertThat(few.of(CarelessIndex.SPEED).gap()).contains(Gap.NOT_RECORDED);
        assertThat(few.of(CarelessIndex.ATTENTION).gap()).contains(Gap.NOT_RECORDED);
        assertThat(few.of(CarelessIndex.SPEED).value(0)).isNaN();
        assertThat(few.of(CarelessIndex.SPEED).cutOff()).isNaN();
        assertThat(few.verdict(0)).isEqualTo(Verdict.INCONSPICUOUS);

        CarelessAnswers ten = look(SimulatedSurvey.ofSixes(
                2,
                IntStream.range(0, 10)
                        .mapToObj(row -> SimulatedSurvey.random(2, new Random(row)))
                        .toArray(double[][]::new)));
        assertThat(ten.of(CarelessIndex.IRV).gap()).contains(Gap.TOO_FEW_CASES);
    }

    @Test
    void constantItemsHaveNoDistance() {
        double[][] rows = attentive(200, 5);
        for (double[] row : rows) {
            row[0] = 2;
        }

        assertThat(look(SimulatedSurvey.ofSixes(SCALES, rows))
                        .of(CarelessIndex.MAHAD)
                        .gap())
                .contains(Gap.DEPENDENT_ITEMS);
    }

    @Test
    void whereAllAreInconsistentNobodyIsAnOutlier() {
        Random random = new Random(6);
        double[][] rows = IntStream.range(0, 100)
                .mapToObj(row -> SimulatedSurvey.random(SCALES, random))
                .toArray(double[][]::new);

        IndexValues evenOdd = look(SimulatedSurvey.ofSixes(SCALES, rows)).of(CarelessIndex.EVENODD);

        assertThat(evenOdd.gap()).contains(Gap.TOO_UNLIKE);
        assertThat(evenOdd.flaggedCount()).isZero();
        assertThat(evenOdd.value(0)).isFinite();
    }

    @Test
    void aCaseWithoutAnswersHasNoIndex() {
        double[][] rows = attentive(40, 7);
        Arrays.fill(rows[2], Double.NaN);

        CarelessAnswers answers = look(SimulatedSurvey.ofSixes(SCALES, rows));

        assertThat(answers.indices())
                .allSatisfy(values -> assertThat(values.value(2)).isNaN());
    }

    @Test
    void thereIsNothingToLookAtWithoutItems() {
        SurveyData data = SimulatedSurvey.of(AnswerRange.UNBOUNDED, new int[] {6}, Set.of(), attentive(30, 8));

        assertThat(CarelessCheck.of(data)).isEmpty();
    }

    @Test
    void enoughAreTwentyItemsOfThirtyCases() {
        assertThat(CarelessCheck.hasEnough(SimulatedSurvey.ofSixes(4, attentive(30, 9))))
                .isTrue();
        assertThat(CarelessCheck.hasEnough(SimulatedSurvey.ofSixes(4, attentive(29, 9))))
                .isFalse();
        assertThat(CarelessCheck.hasEnough(SimulatedSurvey.ofSixes(3, attentive(30, 9))))
                .isFalse();
    }

    @Test
    void theValuesDoNotDependOnTheThreads() {
        SurveyData data = SimulatedSurvey.ofSixes(SCALES, attentive(70_000, 10));

        CarelessAnswers alone = new ForkJoinPool(1).submit(() -> look(data)).join();
        CarelessAnswers together = new ForkJoinPool(4).submit(() -> look(data)).join();

        for (CarelessIndex index : CarelessIndex.values()) {
            for (int row = 0; row < data.size(); row++) {
                assertThat(Double.compare(
                                alone.of(index).value(row), together.of(index).value(row)))
                        .isZero();
            }
        }
    }

    @Test
    void theSamePlaceOnTheLineIsTheSameAnswerInAnyRange() {
        double[][] five = {{3, 3, 3, 3, 3, 3}, {1, 2, 1, 2, 1, 2}};
        double[][] nine = {{5, 5, 5, 5, 5, 5}, {9, 1, 9, 1, 9, 1}};
        List<ScaleItems> scales =
                new ArrayList<>(SimulatedSurvey.of(new AnswerRange(1, 5), new int[] {6}, Set.of(), five)
                        .scales());
        SurveyData second = SimulatedSurvey.of(new AnswerRange(1, 9), new int[] {6}, Set.of(), nine);
        scales.addAll(second.scales());
        SurveyData data = new SurveyData(
                "answers.csv",
                row -> row + 2,
                second.keys(),
                Optional.empty(),
                List.of(),
                List.of(),
                scales,
                second.flow());

        IndexValues strings = look(data).of(CarelessIndex.LONGSTRING);

        assertThat(strings.value(0)).isEqualTo(12);
        assertThat(strings.value(1)).isEqualTo(1);
        assertThat(strings.cutOff()).isEqualTo(6);
    }
}
