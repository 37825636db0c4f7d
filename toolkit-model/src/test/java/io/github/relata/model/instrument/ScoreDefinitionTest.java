package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.model.expression.Calculation;
import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreDefinitionTest {
    private static final Calculation.Names NAMES =
            new Calculation.Names(4, false, Set.of(), Map.of("close_friends", List.of()));

    private final ScoreDefinition total = score("total", 1, 2, 3, 4);
    private final ScoreDefinition family = score("family", 3, 4);
    private final ScoreDefinition friends = score("close_friends", 1, 2);

    @Test
    void isCalledByTheScaleAndItsOwnName() {
        assertThat(total.nameIn("support")).isEqualTo("support");
        assertThat(friends.nameIn("support")).isEqualTo("support.close_friends");
        assertThat(total.labelIn("Support")).isEqualTo("Support");
        assertThat(friends.labelIn("Support")).isEqualTo("Support: close friends");
    }

    @Test
    void sharesItemsWithTheWholeItIsPartOf() {
        assertThat(total.sharesItems(family)).isTrue();
        assertThat(family.sharesItems(total)).isTrue();
        assertThat(family.sharesItems(friends)).isFalse();
    }

    @Test
    void takesAnotherMissingRule() {
        MissingRule half = new MissingRule(0.5, MissingRule.Authority.STUDY);

        assertThat(total.required()).isEqualTo(4);
        assertThat(total.withMissing(half).required()).isEqualTo(2);
    }

    @Test
    void hasItems() {
        assertThatIllegalArgumentException().isThrownBy(() -> score("empty")).withMessage("a score of no items");
    }

    @Test
    void knowsItsRuleAndWhatItRestsOn() {
        assertThat(total.rule().key()).isEqualTo("mean");
        assertThat(total.itemCount()).isEqualTo(4);
        assertThat(total.missing()).isEqualTo(MissingRule.DEFAULT);
        assertThat(total.levels()).isEmpty();
        assertThat(total.isCategory()).isFalse();
    }

    @Test
    void aFormulaNeedsEveryItemBehindIt() {
        Calculation calculation = Calculation.parse("close_friends - i3", new Place.Nowhere(), NAMES)
                .orThrow();
        ScoreDefinition formula = calculated(ScoringRule.Formula.of(calculation, 4, List.of(family, friends)));

        assertThat(formula.rule().key()).isEqualTo("formula");
        assertThat(formula.rule().itemNumbers()).containsExactly(1, 2, 3);
        assertThat(formula.itemCount()).isEqualTo(3);
        assertThat(formula.required()).isEqualTo(3);
        assertThat(formula.missing()).isEqualTo(MissingRule.ALL);
        assertThat(formula.items()).isEmpty();
        assertThat(formula.withMissing(new MissingRule(0.5, MissingRule.Authority.STUDY)))
                .isEqualTo(formula);
        assertThat(formula.sharesItems(family)).isTrue();
    }

    @Test
    void aCategoryHasEachLevelOnce() {
        Optional<Calculation> high =
                Calculation.parseCondition("i1 > 3", new Place.Nowhere(), NAMES).value();
        ScoreDefinition category = calculated(ScoringRule.Cases.of(
                List.of(
                        new ScoringRule.Case(Wording.of("high"), high),
                        new ScoringRule.Case(Wording.of("low"), high),
                        new ScoringRule.Case(Wording.of("high"), Optional.empty())),
                4,
                List.of()));

        assertThat(category.rule().key()).isEqualTo("cases");
        assertThat(category.levels()).containsExactly(Wording.of("high"), Wording.of("low"));
        assertThat(category.isCategory()).isTrue();
        assertThat(category.rule().itemNumbers()).containsExactly(1);
    }

    @Test
    void theLevelsOfAScoreAreThoseOfTheBandsThatHold() {
        ScoreDefinition banded = new ScoreDefinition(
                "total",
                Wording.of("total"),
                total.rule(),
                List.of(bands("standard", "low", "high"), bands("clinical", "well", "ill")),
                Optional.empty(),
                List.of());

        assertThat(banded.levels()).extracting(Wording::english).containsExactly("low", "high");
        assertThat(banded.withBands("clinical").levels())
                .extracting(Wording::english)
                .containsExactly("well", "ill");
        assertThat(banded.withBands("none").levels()).isEmpty();
        assertThat(banded.isCategory()).isFalse();
    }

    private static Bands bands(String name, String low, String high) {
        return new Bands(
                name,
                Wording.NONE,
                true,
                List.of(
                        new Bands.Level(Wording.of(low), Double.NEGATIVE_INFINITY, true),
                        new Bands.Level(Wording.of(high), 3, true)));
    }

    private static ScoreDefinition calculated(ScoringRule rule) {
        return new ScoreDefinition("other", Wording.of("other"), rule, List.of(), Optional.empty(), List.of());
    }

    private static ScoreDefinition score(String name, int... numbers) {
        List<KeyedItem> items = IntStream.of(numbers)
                .mapToObj(number -> KeyedItem.of(new Item(number, new AnswerRange(1, 5), ""), false))
                .toList();
        return ScoreDefinition.ofItems(name, items, Aggregation.MEAN, MissingRule.DEFAULT);
    }
}
