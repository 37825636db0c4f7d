package io.github.relata.scoring.quality.careless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.instrument.AnswerRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The indices are those of the R package careless, on answers with gaps. */
class GoldenCarelessTest {
    private static final Offset<Double> SAME = within(1e-11);

    private static double[][] answers;
    private static List<double[]> expected;
    private static CarelessAnswers found;

    @BeforeAll
    static void look() throws IOException {
        answers = lines("answers.csv").stream()
                .skip(1)
                .map(line -> numbers(line, ","))
                .toArray(double[][]::new);
        expected = lines("indices.csv").stream()
                .skip(1)
                .map(line -> numbers(line, ","))
                .toList();
        List<String> scales = lines("scales.txt");
        int[] sizes = Arrays.stream(numbers(scales.get(0), " "))
                .mapToInt(size -> (int) size)
                .toArray();
        Set<Integer> reversed = Arrays.stream(numbers(scales.get(1), " "))
                .mapToObj(number -> (int) number)
                .collect(Collectors.toSet());
        found = CarelessCheck.of(SimulatedSurvey.of(new AnswerRange(1, 6), sizes, reversed, answers))
                .orElseThrow();
    }

    @Test
    void strings() {
        assertEqual(0, row -> LongString.longest(answers[row]));
        assertEqual(0, row -> found.of(CarelessIndex.LONGSTRING).value(row));
        assertEqual(1, row -> LongString.average(answers[row]));
    }

    @Test
    void variability() {
        assertEqual(2, row -> ResponseVariability.of(answers[row]));
        assertEqual(2, row -> -found.of(CarelessIndex.IRV).value(row));
    }

    @Test
    void evenAndOdd() {
        assertEqual(3, row -> found.of(CarelessIndex.EVENODD).value(row));
    }

    @Test
    void synonymsAndAntonyms() {
        assertEqual(4, row -> -found.of(CarelessIndex.PSYCHSYN).value(row));
        assertEqual(5, row -> found.of(CarelessIndex.PSYCHANT).value(row));
    }

    @Test
    void distance() {
        assertEqual(6, row -> found.of(CarelessIndex.MAHAD).value(row));
    }

    private static void assertEqual(int column, ToDoubleFunction<Integer> actual) {
        for (int row = 0; row < expected.size(); row++) {
            double value = expected.get(row)[column];
            if (Double.isNaN(value)) {
                assertThat(actual.applyAsDouble(row)).as("row %d", row + 1).isNaN();
            } else {
                assertThat(actual.applyAsDouble(row)).as("row %d", row + 1).isCloseTo(value, SAME);
            }
        }
    }

    private static double[] numbers(String line, String separator) {
        return Arrays.stream(line.split(separator, -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenCarelessTest.class.getResourceAsStream("/golden/careless/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
