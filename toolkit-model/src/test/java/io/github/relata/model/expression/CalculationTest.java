package io.github.relata.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.finding.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {
    private static final Place PLACE = new Place.Nowhere();
    private static final double GAP = Double.NaN;
    private static final List<String> SCORES = List.of("PA", "BC", "style");

    /** The answers to four items, the last one missing; then two scores, the second withheld, and {@code style}: fearful. */
    private static final double[] ROW = {3, 1, 2, GAP, 10, GAP, 1};

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 + 2 * 3 - 4 / 2; 5",
                "2 ^ 3 ^ 1; 8",
                "-2 ^ 2; -4",
                "2 ^ 0.5 * 2 ^ 0.5; 2.0000000000000004",
                "i1 - -i2; 4",
                "(i1 + i2) / i3; 2",
                "sum(i1..i3); 6",
                "sum(i1..i3, 4, PA); 20",
                "mean(i1..i3, 0); 1.5",
                "min(i1..i3); 1",
                "max(2, i1..i3); 3",
                "first(i1..i3); 3",
                "last(i1..i3); 2",
                "last(i1..i3, 7); 7",
                "count(i1..i3 >= 2); 2",
                "count(i1..i3 >= 2, i2 == 1, PA < 5); 3",
                "sum(i1..i3 * i1..i3); 14",
                "sum(2 * i1..i3); 12",
                "sum(i1..i3 * 2); 12",
                "sum(i1..i3 ^ 2); 14",
                "sum(-i1..i3); -6",
                "last(differences(i1..i3)); 1",
                "first(differences(i1..i3)); -2",
                "trapezoid(i2..i3, i1..i2); 2",
                "abs(i2 - i1); 2",
                "sqrt(PA - 1); 3",
                "exp(0); 1",
                "ln(1); 0",
                "if(i1 > 2, 5, 6); 5",
                "if(i1 > 3, 5, 6); 6",
            })
    void worksOutNumbers(String text, double expected) {
        assertThat(value(text, ROW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "i1 == 3; 1",
                "i1 == 2; 0",
                "i1 != 3; 0",
                "i1 != 2; 1",
                "i1 < 3; 0",
                "i1 < 4; 1",
                "i1 <= 3; 1",
                "i1 <= 2; 0",
                "i1 > 3; 0",
                "i1 > 2; 1",
                "i1 >= 3; 1",
                "i1 >= 4; 0",
                "i1 == 3 and i2 == 1; 1",
                "i1 == 3 and i2 == 2; 0",
                "i1 == 2 and i2 == 2; 0",
                "i1 == 3 or i2 == 2; 1",
                "i1 == 2 or i2 == 2; 0",
                "not i1 == 3; 0",
                "not i1 == 2; 1",
                "i1 in (1, 3); 1",
                "i1 in (1, 2); 0",
                "i1 not in (1, 2); 1",
                "any(i1..i3 in (2, 5)); 1",
                "all(i1..i3 in (1, 2)); 0",
                "all(i1..i3 in (1, 2, 3)); 1",
                "any(i1..i3 > 3); 0",
                "any(i1..i3 > 2); 1",
                "all(i1..i3 > 1); 0",
                "all(i1..i3 > 0); 1",
                "all(i1..i3 > 0 and i1..i3 < 4); 1",
                "style == \"fearful\"; 1",
                "style == \"secure\"; 0",
                "\"fearful\" == style; 1",
                "style != \"fearful\"; 0",
                "style != \"secure\"; 1",
                "style in (\"secure\", \"fearful\"); 1",
                "style in (\"secure\"); 0",
                "style not in (\"secure\"); 1",
            })
    void saysWhetherAConditionHolds(String text, double expected) {
        assertThat(truth(text, ROW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "i4",
                "i1 + i4",
                "0 * i4",
                "i4 ^ 0",
                "2 ^ i4",
                "1 ^ i4",
                "sum(items)",
                "mean(items)",
                "min(items)",
                "max(items)",
                "last(items)",
                "BC",
                "sum(differences(items))",
                "trapezoid(items, items)",
                "abs(i4)",
                "sin(i4)",
                "cos(i4)",
                "angle(i4, 1)",
                "angle(1, i4)",
                "if(i4 > 1, 1, 2)",
                "if(i1 > 1, i4, 2)",
                "if(i1 < 1, 2, BC)",
                "count(items >= 2)",
                "count(i4 != 1)",
                "count(i4 == 1)",
                "count(i4 < 1)",
                "count(i4 <= 1)",
                "count(i4 > 1)",
                "count(not i4 > 1)",
                "count(1 < i4)",
                "count(i4 in (1, 2))",
                "count(i1 in (3, i4))",
                "count(any(items >= 3))",
                "count(all(items >= 3))",
                "count(i1 > 2 or i4 > 1)",
                "count(i1 > 3 and i4 > 1)",
                // what does not exist
                "1 / 0",
                "0 / 0",
                "ln(0)",
                "ln(-1)",
                "sqrt(-1)",
                "exp(1000)",
                "1e200 ^ 2",
                "1e200 * 1e200",
                "10 ^ 400",
                "angle(0, 0)",
                "count(1 / 0 > 5)",
                "count(ln(0) < 5)",
                "count(exp(1000) > 1)",
                "count(10 ^ 400 > 1)",
            })
    void whatHangsOnTheUnknownIsUnknown(String text) {
        assertThat(value(text, ROW)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"if(i1 > 1, 1, i4); 1", "if(i1 > 3, BC, 2); 2", "first(items); 3"})
    void aChoiceNeedsOnlyTheBranchTaken(String text, double expected) {
        assertThat(value(text, ROW)).isEqualTo(expected);
    }

    @Test
    void aWithheldCategoryIsUnknown() {
        double[] row = ROW.clone();
        row[6] = GAP;
        assertThat(truth("style == \"fearful\"", row)).isNaN();
        assertThat(truth("style != \"fearful\"", row)).isNaN();
        assertThat(truth("style in (\"fearful\")", row)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "30, 0.5, 0.8660254037844387",
        "45, 0.7071067811865476, 0.7071067811865476",
        "60, 0.8660254037844387, 0.5",
        "90, 1, 0",
        "120, 0.8660254037844387, -0.5",
        "135, 0.7071067811865476, -0.7071067811865476",
        "180, 0, -1",
        "210, -0.5, -0.8660254037844387",
        "225, -0.7071067811865476, -0.7071067811865476",
        "270, -1, 0",
        "315, -0.7071067811865476, 0.7071067811865476",
        "360, 0, 1",
        "405, 0.7071067811865476, 0.7071067811865476",
        "-90, -1, 0",
        "-180, 0, -1",
        "-45, -0.7071067811865476, 0.7071067811865476",
        "-720, 0, 1",
    })
    void takesAnglesInDegrees(double degrees, double sine, double cosine) {
        assertThat(Degrees.sin(degrees)).isEqualTo(sine);
        assertThat(Degrees.cos(degrees)).isEqualTo(cosine);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 45",
        "1, 0, 90",
        "1, -1, 135",
        "0, -1, 180",
        "-1, -1, 225",
        "-1, 0, 270",
        "-1, 1, 315",
        "-0.0, 1, 0",
        "-1e-300, 1, 0",
        "2, 2, 45",
    })
    void tellsDirections(double y, double x, double degrees) {
        assertThat(Degrees.angle(y, x)).isEqualTo(degrees);
    }

    @Test
    void directionsTurnBackIntoThemselves() {
        for (double degrees = 0; degrees < 360; degrees += 0.7) {
            assertThat(Degrees.angle(Degrees.sin(degrees), Degrees.cos(degrees)))
                    .isCloseTo(degrees, within(1e-12));
        }
    }

    @Test
    void saysWhatItNames() {
        Calculation calculation = parse("if(style == \"secure\", mean(BC, i3), sum(i1..i2) + i3 - PA)");

        assertThat(calculation.items()).containsExactly(1, 2, 3);
        assertThat(calculation.scores()).containsExactly("style", "BC", "PA");
        assertThat(calculation).hasToString(calculation.text());
        assertThat(ExpressionText.of(calculation.expression())).isEqualTo(calculation.text());
        assertThat(parse("sum(items)").items()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aListMayBeOpenEnded() {
        Calculation.Names names = new Calculation.Names(2, true, Set.of("minutes"), Map.of());
        Calculation area = Calculation.parse("trapezoid(minutes, items - first(items))", PLACE, names)
                .orThrow();
        BoundCalculation bound = area.bind(3, List.of(), Map.of("minutes", new double[] {0, 30, 90}));

        assertThat(area.items()).containsExactly(1, 2);
        assertThat(bound.items()).containsExactly(1, 2, 3);
        assertThat(bound.scores()).isEmpty();
        assertThat(bound.value(new double[] {5, 7, 6})).isEqualTo(0.5 * 2 * 30 + 1.5 * 60);
    }

    @Test
    void bindsScoresByTheirPlace() {
        BoundCalculation bound = parse("PA - BC + i1").bind(4, List.of("x", "BC", "PA"), Map.of());

        assertThat(bound.scores()).containsExactly("PA", "BC");
        assertThat(bound.value(new double[] {1, GAP, GAP, GAP, GAP, 20, 300})).isEqualTo(281);
    }

    @Test
    void refusesToBindWhatIsNotThere() {
        Calculation.Names names = new Calculation.Names(2, true, Set.of("minutes"), Map.of());
        Calculation calculation =
                Calculation.parse("sum(minutes)", PLACE, names).orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculation.bind(3, List.of(), Map.of("minutes", new double[2])))
                .withMessage("setting minutes has 2 numbers for 3 items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculation.bind(3, List.of(), Map.of()))
                .withMessage("setting minutes has 0 numbers for 3 items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("PA").bind(4, List.of("BC"), Map.of()))
                .withMessage("there is no score PA");
    }

    /** {@code functions.R} writes the expected. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvFileSource(resources = "/golden/calculation/functions.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
    void equalsR(String text, String answers, String minutes, double expected) {
        double[] row = numbers(answers);
        Calculation.Names names = new Calculation.Names(row.length, true, Set.of("minutes"), Map.of());
        double actual = Calculation.parse(text, PLACE, names)
                .orThrow()
                .bind(row.length, List.of(), Map.of("minutes", numbers(minutes)))
                .value(row);

        assertThat(actual).isCloseTo(expected, within(1e-13 * Math.max(1, Math.abs(expected))));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double value(String text, double[] row) {
        return parse(text).bind(4, SCORES, Map.of()).value(row);
    }

    private static double truth(String text, double[] row) {
        return Calculation.parseCondition(text, PLACE, names())
                .orThrow()
                .bind(4, SCORES, Map.of())
                .value(row);
    }

    private static Calculation parse(String text) {
        return Calculation.parse(text, PLACE, names()).orThrow();
    }

    private static Calculation.Names names() {
        Map<String, List<String>> scores = new LinkedHashMap<>();
        Stream.of("PA", "BC").forEach(score -> scores.put(score, List.of()));
        scores.put("style", List.of("secure", "fearful"));
        return new Calculation.Names(4, false, Set.of(), scores);
    }
}
