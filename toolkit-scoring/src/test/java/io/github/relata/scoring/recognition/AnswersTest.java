package io.github.relata.scoring.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.AnswerRange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void codesForNoAnswerLieApartAndAreRare() {
        assertThat(strays(1, 2, 3, 4, 5, 9)).containsExactly(9.0);
        assertThat(strays(1, 2, 3, 4, 5, 99, 98)).containsExactly(99.0, 98.0);
        assertThat(strays(0, 1, 2, 3, -9)).containsExactly(-9.0);
        assertThat(strays(1, 2, 3, 4, -1)).containsExactly(-1.0);
        assertThat(strays(-20, 3, -99, 5)).containsExactly(-99.0);
    }

    @Test
    void answersAreNoCodes() {
        assertThat(strays(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEmpty();
        assertThat(strays(-1, 0, 1)).isEmpty();
        assertThat(strays(1, 8, 9)).isEmpty();
        assertThat(strays(60, 70, 88, 99)).isEmpty();
        assertThat(strays(-3, -2, -1, 0, 1)).isEmpty();
        assertThat(StrayCodes.among(Map.of(1.0, 4, 99.0, 9))).as("too common").isEmpty();
        assertThat(StrayCodes.among(Map.of(1.0, 4, 99.0, 1))).as("too few").isEmpty();
    }

    @Test
    void textsCountByTheirNumbersOrTheirPlaces() {
        assertThat(AnswerOrder.of(List.of("0 - never", "3 - always")))
                .contains(
                        new AnswerOrder(AnswerOrder.NUMBERED, 0, 3, List.of(Map.of("0 - never", 0, "3 - always", 3))));
        AnswerOrder agreement = AnswerOrder.within(
                        List.of("Strongly agree", "Disagree", "Neutral"), new AnswerRange(0, 4))
                .orElseThrow();
        assertThat(agreement.orders()).containsExactly(Map.of("Strongly agree", 4, "Disagree", 1, "Neutral", 2));
        assertThat(AnswerOrder.of(List.of("red", "green"))).isEmpty();
        assertThat(AnswerOrder.within(List.of("1 a", "9 b"), new AnswerRange(1, 5)))
                .isEmpty();
    }

    private static List<Double> strays(double... numbers) {
        Map<Double, Integer> counts = new TreeMap<>();
        for (double number : numbers) {
            boolean code = Math.abs(number) > 8 || number == -1;
            counts.put(number, code && numbers.length < 8 ? 1 : 10);
        }
        return StrayCodes.among(counts);
    }
}
