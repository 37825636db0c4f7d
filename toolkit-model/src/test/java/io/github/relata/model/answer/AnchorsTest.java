package io.github.relata.model.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from 0 = never to 4 = very often | 0 | never",
                "from 0 = never to 4 = very often | 4 | very often",
                "1 = no, 2 = more or less, 3 = yes | 2 | more or less",
                "1 = true to life (agree); 10 = not | 1 | true to life",
                "10 = all | 0 | ''",
                "1 = , 2 = all | 1 | ''",
                "how often | 1 | ''"
            })
    void areFoundInWords(String words, String answer, String anchor) {
        assertThat(new Anchors(words).of(answer).orElse("")).isEqualTo(anchor);
    }

    @Test
    void areFoundForEachKindOfItem() {
        assertThat(new Anchors(
                                "items 1–15 from 0 = always disagree to 5 = always agree; items 29 and 30 0 = yes (a problem)")
                        .allOf("0"))
                .containsExactly("always disagree", "yes");
    }
}
