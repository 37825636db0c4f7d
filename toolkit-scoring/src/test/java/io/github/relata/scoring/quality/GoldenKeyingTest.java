package io.github.relata.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.ItemOrder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Scales whose wrong items psych::alpha(check.keys = TRUE) turns, too. */
class GoldenKeyingTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/golden/keying/expected.csv", numLinesToSkip = 1)
    void turnsWhatPsychTurns(String name, int items, String reversed, String turned, double alpha, double turnedAlpha)
            throws IOException {
        List<Integer> reversedItems = numbers(reversed);
        int[] signed = IntStream.rangeClosed(1, items)
                .map(number -> reversedItems.contains(number) ? -number : number)
                .toArray();
        ItemOrder order =
                SimulatedScale.order("standard", List.of(SimulatedScale.score("total", Aggregation.MEAN, signed)));
        ScaleItems scale = SimulatedScale.scale(SimulatedScale.INSTRUMENT, answers(name), order);

        ScaleKeying keying = KeyingDetective.examine(scale);

        assertThat(keying.suspects()).extracting(SuspectItem::number).isEqualTo(numbers(turned));
        keying.alphas().forEach(change -> {
            assertThat(change.declared()).isCloseTo(alpha, within(1e-12));
            assertThat(change.turned()).isCloseTo(turnedAlpha, within(1e-12));
        });
        assertThat(keying.alphas()).hasSize(turned.equals("-") ? 0 : 1);
    }

    private static double[][] answers(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenKeyingTest.class.getResourceAsStream("/golden/keying/answers.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(name))
                    .map(cells -> Arrays.stream(cells[2].split(" ", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(number -> !number.equals("-"))
                .map(Integer::valueOf)
                .toList();
    }
}
