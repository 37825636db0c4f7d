package io.github.relata.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationFaultTest {
    private static final Place PLACE = new Place.Nowhere();
    private static final String OF_IT =
            "Make one of it: sum() and mean() take numbers, count(), any() and all() take conditions.";
    private static final String OPERATORS = "Calculations take + - * / ^, comparisons, and, or, not, in and functions.";
    private static final String BESIDE =
            "Text in quotes has a place only beside a score that is a category:" + " style == \"secure\".";
    private static final String SAME_LENGTH = "Write lists of the same length.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "1 + i10;there is no item 10;5;The items are i1 to i9.",
                "i0;there is no item 0;1;The items are i1 to i9.",
                "sum(i8..i12);there is no item 12;5;The items are i1 to i9.",
                "sum(i0..i2);there is no item 0;5;The items are i1 to i9.",
                "sum(i3..i2);i3..i2 counts downwards;5;Write the smaller number first.",
                "Pa * 2;there is no \"Pa\";1;Did you mean \"PA\"?",
                "minute;there is no \"minute\";1;Did you mean \"minutes\"?",
                "sum(item);there is no \"item\";5;Did you mean \"items\"?",
                "q9;there is no \"q9\";1;Did you mean \"i9\"?",
                "anything;there is no \"anything\";1;Known here: i1 to i9, items, minutes, style, PA.",
                "i1..;there is no \"i1..\";1;Known here: i1 to i9, items, minutes, style, PA.",
                "angel(1, 2);there is no angel() here;1;Did you mean angle()?",
                "regress(1);there is no regress() here;1;Known here: sum, mean, min, max, first, last, count, any, all,"
                        + " differences, trapezoid, abs, sqrt, ln, exp, sin, cos, angle, if.",
                "1 + angle(1);a wrong number of values stands in angle(): 1, not 2;5;Write angle(number, number).",
                "if(i1 > 1, 2);a wrong number of values stands in if(): 2, not 3;1;"
                        + "Write if(condition, number, number).",
                "sqrt(1, 2);a wrong number of values stands in sqrt(): 2, not 1;1;Write sqrt(number).",
                "trapezoid(items);a wrong number of values stands in trapezoid(): 1, not 2;1;"
                        + "Write trapezoid(list, list).",
                "sum(i1 > 1);i1 > 1 says yes or no where a number is needed;8;"
                        + "Make a number of it: if(i1 > 1, 1, 0).",
                "i1 > 1;i1 > 1 says yes or no where a number is needed;4;Make a number of it: if(i1 > 1, 1, 0).",
                "-(i1 > 1);i1 > 1 says yes or no where a number is needed;6;Make a number of it: if(i1 > 1, 1, 0).",
                "1 + any(i1 > 1);any(i1 > 1) says yes or no where a number is needed;5;"
                        + "Make a number of it: if(any(i1 > 1), 1, 0).",
                "count(i1);i1 says neither yes nor no;7;Compare it: i1 == 1.",
                "count(not i1);i1 says neither yes nor no;11;Compare it: i1 == 1.",
                "count(i1 > 1 and PA);PA says neither yes nor no;18;Compare it: PA == 1.",
                "if(i1, 1, 2);i1 says neither yes nor no;4;Compare it: i1 == 1.",
                "differences(i1);i1 is no list;13;Write items, a range of items such as i1..i4, or a setting.",
                "trapezoid(items, 1);1 is no list;18;Write items, a range of items such as i1..i4, or a setting.",
                "count(style < 2);style is a category;7;Compare it by ==, != or in: style == \"secure\".",
                "count(style == 1);style is a category;7;Compare it by ==, != or in: style == \"secure\".",
                "style;style is a category;1;Compare it by ==, != or in: style == \"secure\".",
                "count(style == \"secur\");style never is \"secur\";16;Did you mean \"secure\"?",
                "count(style == \"x\");style never is \"x\";16;It is one of: secure, fearful.",
                "count(style in (\"secure\", \"x\"));style never is \"x\";27;It is one of: secure, fearful.",
            })
    void tellsWhatIsWrong(String text, String fault, int at, String remedy) {
        assertThat(number(text)).containsExactly(told(text, fault, at, remedy));
    }

    @Test
    void tellsWhereAListStands() {
        assertThat(number("items"))
                .containsExactly(told("items", "items is a list where one value is needed", 1, OF_IT));
        assertThat(number("sqrt(i1..i2)"))
                .containsExactly(told("sqrt(i1..i2)", "i1..i2 is a list where one value is needed", 6, OF_IT));
        assertThat(number("if(items > 1, 1, 2)"))
                .containsExactly(
                        told("if(items > 1, 1, 2)", "items > 1 is a list where one value is needed", 10, OF_IT));
        assertThat(number("count(i1 in (items))"))
                .containsExactly(told("count(i1 in (items))", "items is a list where one value is needed", 14, OF_IT));
        assertThat(condition("items > 1"))
                .containsExactly(told("items > 1", "items > 1 is a list where one value is needed", 7, OF_IT));
    }

    @Test
    void tellsWhichListsDoNotGoTogether() {
        assertThat(number("sum(i1..i2 * items)"))
                .containsExactly(told(
                        "sum(i1..i2 * items)",
                        "i1..i2 and items do not go together, element by element",
                        12,
                        SAME_LENGTH));
        assertThat(number("trapezoid(minutes, i1..i8)"))
                .containsExactly(told(
                        "trapezoid(minutes, i1..i8)",
                        "minutes and i1..i8 do not go together, element by element",
                        1,
                        SAME_LENGTH));
    }

    @Test
    void listsThatAreAlikeByChanceDoNotGoTogether() {
        Calculation.Names open = new Calculation.Names(2, true, Set.of("minutes"), Map.of());
        String text = "trapezoid(minutes, i1..i2)";

        assertThat(lines(Calculation.parse(text, PLACE, open).findings()))
                .containsExactly(
                        told(text, "minutes and i1..i2 do not go together, element by element", 1, SAME_LENGTH));
        assertThat(lines(Calculation.parse("i3", PLACE, open).findings()))
                .containsExactly(told("i3", "there is no item 3", 1, "The items are i1 to i2."));
        assertThat(lines(Calculation.parse("sum(minutes * items)", PLACE, open).findings()))
                .isEmpty();
    }

    @Test
    void tellsWhatHasNoPlaceInACalculation() {
        assertThat(number("PA ~ i1")).containsExactly(told("PA ~ i1", "~ has no place in a calculation", 4, OPERATORS));
        assertThat(number("PA:i1")).containsExactly(told("PA:i1", ": has no place in a calculation", 3, OPERATORS));
        assertThat(number("\"x\"")).containsExactly(told("\"x\"", "\"x\" stands where a number is needed", 1, BESIDE));
        assertThat(condition("i1 == \"x\""))
                .containsExactly(told("i1 == \"x\"", "\"x\" stands where a number is needed", 7, BESIDE));
    }

    @Test
    void aConditionSaysYesOrNo() {
        assertThat(condition("i1 + 1"))
                .containsExactly(told("i1 + 1", "i1 + 1 says neither yes nor no", 4, "Compare it: i1 + 1 == 1."));
        assertThat(condition("i1 >= 1")).isEmpty();
    }

    @Test
    void tellsAllFaultsTogetherAndEachOnce() {
        assertThat(number("sum(i10, foo, angle(bar)) + (i11 > 1)")).hasSize(4);
        assertThat(number("sum(i10) + 1 > 2 and not 3")).hasSize(2);
        assertThat(number("i1 ==")).hasSize(1);
    }

    private static String told(String text, String fault, int at, String remedy) {
        return fault + " (character " + at + " of \"" + text + "\"). " + remedy;
    }

    private static List<String> number(String text) {
        return lines(Calculation.parse(text, PLACE, names()).findings());
    }

    private static List<String> condition(String text) {
        return lines(Calculation.parseCondition(text, PLACE, names()).findings());
    }

    private static List<String> lines(List<Finding> findings) {
        return FindingText.in(Locale.ENGLISH).lines(findings);
    }

    private static Calculation.Names names() {
        Map<String, List<String>> scores = new LinkedHashMap<>();
        scores.put("style", List.of("secure", "fearful"));
        scores.put("PA", List.of());
        return new Calculation.Names(9, false, Set.of("minutes"), scores);
    }
}
