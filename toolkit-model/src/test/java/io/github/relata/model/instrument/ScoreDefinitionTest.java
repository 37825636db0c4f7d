package io.github.relata.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreDefinitionTest {
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

    private static ScoreDefinition score(String name, int... numbers) {
        List<KeyedItem> items = IntStream.of(numbers)
                .mapToObj(number -> KeyedItem.of(new Item(number, new AnswerRange(1, 5), ""), false))
                .toList();
        return ScoreDefinition.ofItems(name, items, Aggregation.MEAN, MissingRule.DEFAULT);
    }
}
