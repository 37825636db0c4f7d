package io.github.relata.scoring;

import static io.github.relata.scoring.Samples.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private final Scorer scorer = Scorer.of(Samples.support());

    @Test
    void reversesAndScoresByName() {
        Map<String, Score> scores = scorer.score(5, 1, 4, 3, 2);

        assertThat(scores)
                .containsExactly(
                        Map.entry("total", new Score.Computed((5 + 5 + 4 + 3 + 4) / 5.0, 5, 4)),
                        Map.entry("at_home", new Score.Computed(3 + 4, 2, 2)));
    }

    @Test
    void meanIsTheMeanOfTheAnswered() {
        assertThat(scorer.score(5, 1, GAP, 3, 2)).containsEntry("total", new Score.Computed(17 / 4.0, 4, 4));
    }

    @Test
    void sumIsProratedWhenTheRuleAllowsGaps() {
        List<Item> items = Samples.items(5, 0, 4);
        Instrument stress =
                Samples.instrument("stress", items, Samples.score("total", Aggregation.SUM, items, 1, 2, 3, -4, 5));

        assertThat(Scorer.of(stress).score(1, 2, 4, GAP, 3))
                .containsEntry("total", new Score.Computed(10 / 4.0 * 5, 4, 4));
    }

    @Test
    void withholdsBelowTheRequiredAnswers() {
        Map<String, Score> scores = scorer.score(5, 1, GAP, 3, GAP);

        assertThat(scores)
                .containsEntry("total", new Score.Withheld(3, 4))
                .containsEntry("at_home", new Score.Withheld(1, 2));
        assertThat(scores.values())
                .allSatisfy(score -> assertThat(score.orNaN()).isNaN());
    }

    @Test
    void givesTheValueForNumericWork() {
        assertThat(new Score.Computed(3.5, 4, 4).orNaN()).isEqualTo(3.5);
    }

    @Test
    void scoresInANamedOrder() {
        List<Item> items = Samples.items(2, 1, 7);
        Instrument pair = Samples.instrument(
                "pair",
                items,
                Optional.of("first"),
                new ItemOrder(
                        "first",
                        Wording.NONE,
                        List.of(Samples.score("total", Aggregation.SUM, items, 1, -2)),
                        List.of()),
                new ItemOrder(
                        "second",
                        Wording.NONE,
                        List.of(Samples.score("total", Aggregation.SUM, items, -1, 2)),
                        List.of()));

        assertThat(Scorer.of(pair).score(7, 1)).containsEntry("total", new Score.Computed(14, 2, 2));
        assertThat(Scorer.of(pair).inOrder("second").score(7, 1)).containsEntry("total", new Score.Computed(2, 2, 2));
    }

    @Test
    void namesTheOrdersWhenNoneDominates() {
        List<Item> items = Samples.items(2, 1, 7);
        Scorer undecided = Scorer.of(Samples.instrument(
                "pair",
                items,
                Optional.empty(),
                new ItemOrder(
                        "a", Wording.NONE, List.of(Samples.score("total", Aggregation.SUM, items, 1, -2)), List.of()),
                new ItemOrder(
                        "b", Wording.NONE, List.of(Samples.score("total", Aggregation.SUM, items, -1, 2)), List.of())));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> undecided.score(1, 2))
                .withMessage("pair circulates in several item orders: name one of a, b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> undecided.inOrder("c"))
                .withMessage("pair has no item order \"c\"; it has a, b");
        assertThat(undecided.inOrder("b").score(7, 1)).containsEntry("total", new Score.Computed(2, 2, 2));
    }

    @Test
    void namesItemAndValueOfAnAnswerOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.score(5, 1, 7, 3, 2))
                .withMessage("support-5, item 3: 7 is outside 1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.score(5, 1, 4, 3, 0.5))
                .withMessage("support-5, item 5: 0.5 is outside 1 to 5");
    }

    @Test
    void countsTheAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.score(5, 1, 4))
                .withMessage("support-5 has 5 items, but 3 answers were given; NaN stands for a missing one");
    }

    @Test
    void refusesSettingsThatAreNotTheInstruments() {
        Scorer cortisol = Scorer.of(Samples.read("""
                items: {at-least: 2, range: [0, 100], settings: {minutes: when each sample was taken}}
                scores: {total: {formula: "trapezoid(minutes, items)"}}
                """));

        assertRefused(() -> cortisol.score(1, 2), "made-up needs the setting \"minutes\": a number for each answer");
        assertRefused(
                () -> cortisol.withSettings(Map.of()),
                "made-up needs the setting \"minutes\": a number for each answer");
        assertRefused(
                () -> cortisol.withSettings(Map.of("hours", new double[] {1, 2})),
                "made-up has no setting \"hours\"; it has minutes");
        assertRefused(
                () -> scorer.withSettings(Map.of("hours", new double[] {1, 2})), "support-5 has no setting \"hours\"");
        assertRefused(
                () -> cortisol.withSettings(Map.of("minutes", new double[] {1, GAP})),
                "made-up, setting \"minutes\": NaN is no number");
        assertRefused(
                () -> cortisol.withSettings(Map.of("minutes", new double[] {1, Double.POSITIVE_INFINITY})),
                "made-up, setting \"minutes\": Infinity is no number");
        assertRefused(
                () -> cortisol.withSettings(Map.of("minutes", new double[] {1, 2, 3}))
                        .score(4, 5),
                "made-up, setting \"minutes\": 3 numbers for 2 answers");
        assertRefused(
                () -> cortisol.withSettings(Map.of("minutes", new double[] {1})).score(4),
                "made-up has at least 2 items, but 1 answers were given; NaN stands for a missing one");
        assertRefused(
                () -> cortisol.withSettings(Map.of("minutes", new double[] {1, 2, 3}))
                        .score(4, 5, 101),
                "made-up, item 3: 101 is outside 0 to 100");
    }

    @Test
    void refusesBandsThatThereAreNot() {
        Scorer banded = Scorer.of(Samples.read("""
                items: {count: 2, range: [0, 3]}
                scores:
                  total:
                    rule: sum
                    items: [1, 2]
                    bands:
                      standard: {basis: made up, levels: [{en: low}, {en: high, from: 2}]}
                      clinical: {basis: made up, levels: [{en: well}, {en: ill, from: 4}]}
                """));

        assertRefused(() -> banded.withBands("clincal"), "made-up has no bands \"clincal\"; it has standard, clinical");
        assertRefused(() -> scorer.withBands("standard"), "support-5 has no bands \"standard\"");
    }

    @Test
    void refusesToWatchAnswersOutOfRange() {
        assertRefused(() -> scorer.concerns(5, 1, 7, 3, 2), "support-5, item 3: 7 is outside 1 to 5");
        assertThat(scorer.concerns(5, 1, 5, 3, 2)).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
