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
}
