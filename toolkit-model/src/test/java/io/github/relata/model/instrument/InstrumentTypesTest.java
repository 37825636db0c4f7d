package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTypesTest {
    private static final AnswerRange RANGE = new AnswerRange(1, 5);
    private static final Item ITEM = new Item(1, RANGE, "");

    @Test
    void aRangeReversesWithinItself() {
        assertThat(RANGE.reverse(2)).isEqualTo(4);
        assertThat(RANGE.width()).isEqualTo(4);
        assertThat(RANGE.contains(1)).isTrue();
        assertThat(RANGE.contains(5)).isTrue();
        assertThat(RANGE.contains(0.5)).isFalse();
        assertThat(RANGE.contains(5.5)).isFalse();
        assertThat(RANGE.contains(Double.NaN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "NaN, 1", "-Infinity, 1", "1, Infinity"})
    void aRangeRises(double minimum, double maximum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerRange(minimum, maximum))
                .withMessage("no range of answers: " + minimum + " to " + maximum);
    }

    @Test
    void anItemIsKeyedInTheDirectionOfTheScore() {
        assertThat(KeyedItem.of(ITEM, false).keyed(2)).isEqualTo(2);
        assertThat(KeyedItem.of(ITEM, true).keyed(2)).isEqualTo(4);
    }

    @Test
    void itemsAreNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Item(0, RANGE, ""))
                .withMessage("item number 0 is below 1");
    }

    @Test
    void anInstrumentHasItemsAndScores() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(List.of(), List.of(order())))
                .withMessage("instrument \"s1\" has no items or no scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(List.of(ITEM), List.of()))
                .withMessage("instrument \"s1\" has no items or no scores");
    }

    @Test
    void onlyOpenEndedListsGrow() {
        Instrument instrument = instrument(List.of(ITEM), List.of(order()));

        assertThat(instrument.withItems(1)).isEqualTo(instrument);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument.withItems(2))
                .withMessage("instrument \"s1\" has 1 items and cannot have 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument.withItems(0))
                .withMessage("instrument \"s1\" has 1 items and cannot have 0");
    }

    @Test
    void findsOrdersAndScoresByName() {
        Instrument instrument = instrument(List.of(ITEM), List.of(order()));

        assertThat(instrument.dominantOrder()).contains(order());
        assertThat(instrument.order("other")).isEmpty();
        assertThat(order().score("total")).isPresent();
        assertThat(order().score("part")).isEmpty();
    }

    @Test
    void anOrderTakesAnotherMissingRule() {
        MissingRule half = new MissingRule(0.5, MissingRule.Authority.STUDY);

        assertThat(order().withMissing(half).scores())
                .extracting(score -> score.ofItems().orElseThrow().missing())
                .containsOnly(half);
    }

    @ParameterizedTest
    @CsvSource({"MSPSS, mspss", "ecr-r, ecrr", "ECR_R, ecrr", "pss-10, pss10", "'', ''"})
    void idsAreComparedWithoutCaseAndMarks(String id, String normalized) {
        assertThat(InstrumentCatalog.normalized(id)).isEqualTo(normalized);
    }

    private static ItemOrder order() {
        return new ItemOrder(
                ItemOrder.ONLY,
                Wording.NONE,
                List.of(ScoreDefinition.ofItems(
                        "total", List.of(KeyedItem.of(ITEM, false)), Aggregation.MEAN, MissingRule.DEFAULT)),
                List.of());
    }

    private static Instrument instrument(List<Item> items, List<ItemOrder> orders) {
        return new Instrument(
                "s1",
                List.of(),
                1,
                About.named("s1"),
                items,
                Answering.PLAIN,
                OptionalInt.empty(),
                orders,
                Optional.of(ItemOrder.ONLY),
                "");
    }
}
