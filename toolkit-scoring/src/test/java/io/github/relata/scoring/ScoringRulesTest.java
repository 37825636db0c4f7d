package io.github.relata.scoring;

import static io.github.relata.scoring.Samples.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.instrument.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person's scores by every rule that an instrument's file can state. */
class ScoringRulesTest {
    private static final String FOUR_ITEMS = "items: {count: 4, range: [0, 3]}\n";

    @Test
    void countsPointsAndNeverMakesThemUp() {
        Scorer scorer = scorer("""
                scores:
                  total: {rule: count, points: {0: 0, 1: 0, 2: 1, 3: 1}, items: [1..4]}
                  lenient: {rule: count, points: {0: 0, 1: 0, 2: 1, 3: 1}, items: [1..4], required: 2}
                """);

        assertThat(scorer.score(0, 1, 2, 3))
                .containsEntry("total", new Score.Computed(2, 4, 4))
                .containsEntry("lenient", new Score.Computed(2, 4, 2));
        assertThat(scorer.score(0, GAP, 2, 3))
                .containsEntry("total", new Score.Withheld(3, 4))
                .containsEntry("lenient", new Score.Computed(2, 3, 2));
        assertThat(scorer.score(GAP, GAP, GAP, 3)).containsEntry("lenient", new Score.Withheld(1, 2));
    }

    @Test
    void weighsItemsAfterReversal() {
        Scorer scorer = scorer("""
                scores:
                  total: {rule: sum, items: [1, {items: [-2], weight: 2}, {items: [3], weight: 0.5}]}
                """);

        assertThat(scorer.score(1, 0, 3, GAP)).containsEntry("total", new Score.Computed(1 + 2 * 3 + 0.5 * 3, 3, 3));
    }

    @Test
    void givesItemsPointsOfTheirOwn() {
        Scorer scorer = scorer("""
                scores:
                  total: {rule: sum, items: [1, {items: [2, 4], points: {0: 5, 1: 4, 2: 1, 3: 0}}]}
                """);

        assertThat(scorer.score(3, 0, GAP, 2)).containsEntry("total", new Score.Computed(3 + 5 + 1, 3, 3));
    }

    @Test
    void mapsThePossibleRangeOntoAnother() {
        Scorer scorer = scorer("""
                scores:
                  total: {rule: sum, items: [1..4], rescale: [0, 100]}
                  doubled: {rule: sum, items: [1, -2], rescale: [0, 12]}
                """);

        assertThat(scorer.score(1, 2, 0, 0))
                .containsEntry("total", new Score.Computed(25, 4, 4))
                .containsEntry("doubled", new Score.Computed(4, 2, 2));
        // the sum is prorated, then mapped
        assertThat(Samples.named(scorer.score(1, 2, 3, 3), "total").orNaN()).isEqualTo(75);
    }

    @Test
    void addsAConstantOrLooksTheSumUp() {
        Scorer scorer = scorer("""
                scores:
                  shifted: {rule: sum, items: [1..2], plus: 56.5}
                  total: {rule: sum, items: [1..2], table: {0: 0, 1: 10.5, 2: 20, 3: 31, 4: 39, 5: 50, 6: 61.25}}
                """);

        assertThat(scorer.score(1, 0, GAP, GAP))
                .containsEntry("shifted", new Score.Computed(57.5, 2, 2))
                .containsEntry("total", new Score.Computed(10.5, 2, 2));
        assertThat(scorer.score(1, GAP, 0, 0)).containsEntry("total", new Score.Withheld(1, 2));
    }

    @Test
    void worksFormulasOutFromItemsAndScores() {
        Scorer scorer = scorer("""
                scores:
                  a: {rule: mean, items: [1, 2], min-answered: 0.5}
                  b: {rule: sum, items: [-3, 4]}
                  total: {formula: "a * 10 + b - i1"}
                """);

        assertThat(scorer.score(1, 2, 0, 3)).containsEntry("total", new Score.Computed(15 + 6 - 1, 4, 4));
        // a gap that the score makes up for
        assertThat(scorer.score(1, GAP, 0, 3)).containsEntry("total", new Score.Computed(10 + 6 - 1, 3, 4));
        // a gap in a named item, and one in a score that is withheld
        assertThat(scorer.score(GAP, 2, 0, 3))
                .containsEntry("a", new Score.Computed(2, 1, 1))
                .containsEntry("total", new Score.Withheld(3, 4));
        assertThat(scorer.score(1, 2, 0, GAP)).containsEntry("total", new Score.Withheld(3, 4));
    }

    @Test
    void withholdsANumberThatDoesNotExist() {
        Scorer scorer = scorer("""
                scores:
                  total: {formula: "i1 / i2"}
                """);

        assertThat(scorer.score(3, 2, GAP, GAP)).containsEntry("total", new Score.Computed(1.5, 2, 2));
        assertThat(scorer.score(3, 0, 1, 1)).containsEntry("total", new Score.Withheld(2, 2));
        assertThat(scorer.score(0, 3, 1, 1)).containsEntry("total", new Score.Computed(0, 2, 2));
    }

    @Test
    void thereIsNoMinusZero() {
        Scorer scorer = scorer("scores: {total: {formula: \"-1 * i1\"}}\n");

        assertThat(1 / Samples.named(scorer.score(0, 1, 1, 1), "total").orNaN()).isPositive();
    }

    @Test
    void theFirstCaseThatHoldsIsTheCategory() {
        Scorer scorer = scorer("""
                scores:
                  a: {rule: mean, items: [1, 2], min-answered: 0.5}
                  style:
                    cases:
                      - {en: high, id: tinggi, when: "a >= 2"}
                      - {en: odd, when: "i3 == 3"}
                      - {en: high, id: tinggi, when: "i4 == 3"}
                      - {en: low}
                  calm: {formula: "if(style == 'low', 1, 2)"}
                """);
        Wording high = new Wording("high", Optional.of("tinggi"));

        assertThat(scorer.score(2, 2, 0, 0))
                .containsEntry("style", new Score.Classified(high, 4, 4))
                .containsEntry("calm", new Score.Computed(2, 4, 4));
        assertThat(scorer.score(0, 0, 3, 3)).containsEntry("style", new Score.Classified(Wording.of("odd"), 4, 4));
        assertThat(scorer.score(0, 0, 0, 3)).containsEntry("style", new Score.Classified(high, 4, 4));
        assertThat(scorer.score(0, 0, 0, 0))
                .containsEntry("style", new Score.Classified(Wording.of("low"), 4, 4))
                .containsEntry("calm", new Score.Computed(1, 4, 4));
    }

    @Test
    void aCategoryIsWithheldWhereADecidingCaseIsUnknown() {
        Scorer scorer = scorer("""
                scores:
                  a: {rule: mean, items: [1, 2], min-answered: 0.5}
                  style:
                    cases:
                      - {en: high, when: "a >= 2"}
                      - {en: odd, when: "i3 == 3"}
                      - {en: low}
                  calm: {formula: "if(style == 'low', 1, 2)"}
                """);

        // decided above the gap
        assertThat(scorer.score(3, GAP, GAP, 0))
                .containsEntry("style", new Score.Classified(Wording.of("high"), 1, 3))
                .containsEntry("calm", new Score.Computed(2, 1, 3));
        assertThat(scorer.score(0, 0, GAP, 0))
                .containsEntry("style", new Score.Withheld(2, 3))
                .containsEntry("calm", new Score.Withheld(2, 3));
        assertThat(scorer.score(GAP, GAP, 3, 0)).containsEntry("style", new Score.Withheld(1, 3));
    }

    @ParameterizedTest
    @CsvSource({"0, none", "1, mild", "2, mild", "3, severe"})
    void aBandStandsBehindItsScore(double answer, String band) {
        Map<String, Score> scores = scorer(BANDS).score(answer, answer, answer, answer);

        assertThat(scores.keySet()).containsExactly("total", "total.band", "rest");
        assertThat(scores).containsEntry("total.band", new Score.Classified(Wording.of(band), 4, 4));
    }

    private static final String BANDS = """
            scores:
              total:
                rule: mean
                items: [1..4]
                bands:
                  standard:
                    basis: made up
                    levels: [{en: none}, {en: mild, from: 1}, {en: severe, above: 2}]
                  clinical:
                    basis: made up
                    levels: [{en: well}, {en: ill, from: 3}]
              rest: {rule: sum, items: [1, 2]}
            """;

    @Test
    void aBandIsWithheldWithItsScore() {
        assertThat(scorer(BANDS).score(0, 1, GAP, GAP)).containsEntry("total.band", new Score.Withheld(2, 4));
        assertThat(new Score.Classified(Wording.of("x"), 1, 1).orNaN()).isNaN();
    }

    @Test
    void anotherSetOfBandsIsNamed() {
        Scorer clinical = scorer(BANDS).withBands("clinical");

        assertThat(clinical.score(2, 2, 2, 2))
                .containsEntry("total.band", new Score.Classified(Wording.of("well"), 4, 4));
        assertThat(clinical.inOrder("standard").score(2, 2, 2, 2))
                .containsEntry("total.band", new Score.Classified(Wording.of("mild"), 4, 4));
    }

    @Test
    void everyScoreIsWithheldWhereTheFormHasTooFewAnswers() {
        Scorer scorer = scorer("""
                missing: {source: authors, form: 3}
                scores:
                  a: {rule: mean, items: [1, 2]}
                  b: {formula: "i1 + a"}
                  c: {cases: [{en: x, when: "i1 > 0"}, {en: y}]}
                """);

        assertThat(scorer.score(1, 1, 1, GAP).values()).noneMatch(Score.Withheld.class::isInstance);
        assertThat(scorer.score(1, 1, GAP, GAP))
                .containsExactly(
                        Map.entry("a", new Score.Withheld(2, 2)),
                        Map.entry("b", new Score.Withheld(2, 2)),
                        Map.entry("c", new Score.Withheld(1, 1)));
    }

    @Test
    void measurementsAreAsManyAsTheyAre() {
        Scorer scorer = Scorer.of(Samples.read("""
                items: {at-least: 2, range: [0, 100], settings: {minutes: when each sample was taken}}
                scores:
                  total: {formula: "trapezoid(minutes, items)"}
                  rise: {formula: "last(items) - i1"}
                """));

        assertThat(scorer.withSettings(Map.of("minutes", new double[] {0, 30})).score(4, 6))
                .containsEntry("total", new Score.Computed(150, 2, 2));
        assertThat(scorer.withSettings(Map.of("minutes", new double[] {0, 30, 90}))
                        .score(4, 6, 10))
                .containsExactly(
                        Map.entry("total", new Score.Computed(150 + 480, 3, 3)),
                        Map.entry("rise", new Score.Computed(6, 3, 3)));
        assertThat(scorer.withSettings(Map.of("minutes", new double[] {0, 30, 90}))
                        .score(4, GAP, 10))
                .containsEntry("total", new Score.Withheld(2, 3));
    }

    @Test
    void settingsAreKeptAsTheyWereGiven() {
        double[] minutes = {0, 30};
        Scorer scorer = Scorer.of(Samples.read("""
                        items: {at-least: 2, range: [0, 100], settings: {minutes: when each sample was taken}}
                        scores: {total: {formula: "sum(minutes * items)"}}
                        """)).withSettings(Map.of("minutes", minutes));
        minutes[1] = 1000;

        assertThat(scorer.score(1, 2)).containsEntry("total", new Score.Computed(60, 2, 2));
    }

    @Test
    void tellsWhichAnswersCallForCare() {
        Scorer scorer = scorer("""
                scores: {total: {rule: sum, items: [1..4]}}
                safety:
                  - {item: 2, from: 1, about: harm}
                  - {item: -4, from: 3, about: hope}
                """);

        assertThat(scorer.concerns(0, 1, 0, 3))
                .extracting(it -> it.about().english())
                .containsExactly("harm");
        assertThat(scorer.concerns(0, 0, 0, 0))
                .extracting(it -> it.about().english())
                .containsExactly("hope");
        assertThat(scorer.concerns(0, GAP, 0, GAP)).isEmpty();
    }

    @Test
    void vectorsHaveAnAngle() {
        Scorer scorer = scorer("""
                scores:
                  dominance: {formula: "i1 - i3"}
                  affiliation: {formula: "i2 - i4"}
                  angle: {formula: "angle(dominance, affiliation)"}
                  amplitude: {formula: "sqrt(dominance ^ 2 + affiliation ^ 2)"}
                """);

        Map<String, Score> scores = scorer.score(3, 0, 0, 3);
        assertThat(scores).containsEntry("angle", new Score.Computed(135, 4, 4));
        assertThat(Samples.named(scores, "amplitude").orNaN()).isCloseTo(Math.hypot(3, 3), within(1e-15));
        assertThat(scorer.score(1, 1, 1, 1))
                .containsEntry("angle", new Score.Withheld(4, 4))
                .containsEntry("amplitude", new Score.Computed(0, 4, 4));
    }

    private static Scorer scorer(String scores) {
        return Scorer.of(Samples.read(FOUR_ITEMS + scores));
    }

    /** The levels in both languages. */
    @Test
    void aLevelIsKnownInBothLanguages() {
        Score score = Samples.named(
                scorer("scores: {total: {cases: [{en: yes, id: ya, when: \"i1 > 0\"}, {en: no, id: tidak}]}}\n")
                        .score(0, 0, 0, 0),
                "total");

        assertThat(score).isEqualTo(new Score.Classified(new Wording("no", Optional.of("tidak")), 1, 1));
        assertThat(List.of(score.answered(), score.required())).containsExactly(1, 1);
    }
}
