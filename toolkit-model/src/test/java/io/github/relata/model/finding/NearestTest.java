package io.github.relata.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("columns", "label", "range", "reverse", "MSPSS_1", "age");

    @ParameterizedTest
    @CsvSource({
        "colums, columns",
        "colunms, columns",
        "lable, label",
        "Label, label",
        "revers, reverse",
        "mspss_1, MSPSS_1",
        "MSPSS-1, MSPSS_1",
        "agee, age",
        "ag, age"
    })
    void meansTheNearestName(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"stress", "x", "''", "colours-of-things", "aeg1x"})
    void suggestsNothingFarAway(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void prefersTheNearerAndThenTheEarlierName() {
        assertThat(Nearest.to("item_12", List.of("item_3", "item_13", "item_1")))
                .contains("item_13");
        assertThat(Nearest.to("item_9", List.of("item_1", "item_2"))).contains("item_1");
    }

    @Test
    void hasNothingToSuggestWithoutCandidates() {
        assertThat(Nearest.to("age", List.of())).isEmpty();
    }
}
