package io.github.relata.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionFaultTest {
    private static final Place PLACE = new Place.Nowhere();
    private static final String NAME_A_VALUE = "Write a name, a number or a text in quotes there.";
    private static final String OPERATOR =
            "Put an operator there, such as == or +; a name with blanks needs backquotes: `Q1 a`.";
    private static final String TERMS = "A formula takes names, + : * ^ and parentheses.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "a = 4;= is not the sign used here;3;Write == instead.",
                "a === 4;=== is not the sign used here;3;Write == instead.",
                "a !== 4;!== is not the sign used here;3;Write != instead.",
                "a <> 4;<> is not the sign used here;3;Write != instead.",
                "a ≠ 4;≠ is not the sign used here;3;Write != instead.",
                "a =< 4;=< is not the sign used here;3;Write <= instead.",
                "a => 4;=> is not the sign used here;3;Write >= instead.",
                "a ≤ 4;≤ is not the sign used here;3;Write <= instead.",
                "a ≥ 4;≥ is not the sign used here;3;Write >= instead.",
                "a == −4;− is not the sign used here;6;Write - instead.",
                "a == 1 && b == 2;&& is not the sign used here;8;Write and instead.",
                "a == 1 & b == 2;& is not the sign used here;8;Write and instead.",
                "a == 1 || b == 2;|| is not the sign used here;8;Write or instead.",
                "a == 1 | b == 2;| is not the sign used here;8;Write or instead.",
                "a == 1 AND b == 2;AND is not the sign used here;8;Write and instead.",
                "a == 1 Or b == 2;Or is not the sign used here;8;Write or instead.",
                "!missing(a);! is not the sign used here;1;Write not instead.",
                "a %in% (1, 2);%in% is not the sign used here;3;Write in instead.",
                "a == “b”;“b” is not the sign used here;6;Write \"b\" instead.",
                "a == „b“;„b“ is not the sign used here;6;Write \"b\" instead.",
                "a ** 2;** is not the sign used here;3;Write ^ instead.",
            })
    void namesTheRightSign(String text, String fault, int at, String remedy) {
        assertThat(condition(text)).containsExactly(told(text, fault, at, remedy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "a == 'b;a ' opens and is not closed;6;Close it.",
                "a == \"b;a \" opens and is not closed;6;Close it.",
                "`a == b;a ` opens and is not closed;1;Close it.",
                "a == “b;a “ opens and is not closed;6;Close it.",
                "a == (1;a parenthesis opens and is not closed;6;Add a ).",
                "missing(a;a parenthesis opens and is not closed;8;Add a ).",
                "a in (1, 2;a parenthesis opens and is not closed;6;Add a ).",
                "a == 1);) has no place here;7;Delete it, or write what is missing before it.",
                "(a == 1,);, has no place here;8;Delete it, or write what is missing before it.",
                "a -> b;-> has no place here;3;Delete it, or write what is missing before it.",
                "a == 1 not b;not has no place here;8;Delete it, or write what is missing before it.",
                "1 < a < 5;< comes after another comparison;7;Compare two values at a time: 1 < a and a < 5.",
                "a == b in (1);in comes after another comparison;8;Compare two values at a time: 1 < a and a < 5.",
                "a in (1) == b;== comes after another comparison;10;Compare two values at a time: 1 < a and a < 5.",
                "a == b not in (1);not comes after another comparison;8;Compare two values at a time: 1 < a and a < 5.",
                "a in 1, 2;a list is missing after in;6;Write it in parentheses: in (1, 2).",
                "a;a says neither yes nor no;1;Compare it: a == 1.",
                "`a b` and c == 1;`a b` says neither yes nor no;1;Compare it: `a b` == 1.",
                "not 1;1 says neither yes nor no;5;Compare it: 1 == 1.",
                "-1;-1 says neither yes nor no;1;Compare it: -1 == 1.",
                "'x';\"x\" says neither yes nor no;1;Compare it: \"x\" == 1.",
                "a + b;a + b says neither yes nor no;3;Compare it: a + b == 1.",
                "is.na(a);there is no is.na() here;1;In conditions there is missing(name)"
                        + "| formulas take names, + : * ^ and parentheses.",
                "missing(1);missing() takes one name;1;Write missing(name).",
                "missing(a, b);missing() takes one name;1;Write missing(name).",
                "Q1 / Q2 == 1;nothing is divided here;4;Put a name that holds a / in backquotes: `Q1 / Q2`.",
                "a / b;nothing is divided here;3;Put a name that holds a / in backquotes: `Q1 / Q2`.",
                "i1..i3 == 1 and a;a says neither yes nor no;17;Compare it: a == 1.",
                "a < 'x';\"x\" has no order among numbers;5;Compare it by == or !=, or write a number without quotes.",
            })
    void tellsAboutConditions(String text, String fault, int at, String remedy) {
        assertThat(condition(text)).containsExactly(told(text, fault, at, remedy.replace('|', ';')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "a ==;a value is missing after ==;5",
                "a == == 1;a value is missing after ==;6",
                "a == 1 and;a value is missing after and;11",
                "missing();a value is missing after (;9",
                "a in ();a value is missing after (;7",
                "a in (1, );a value is missing after ,;10",
                "== 1;a value is missing before ==;1",
                "a == not;a value is missing after not;9",
            })
    void tellsWhereAValueIsMissing(String text, String fault, int at) {
        assertThat(condition(text)).containsExactly(told(text, fault, at, NAME_A_VALUE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "Q1 a == 1;nothing stands between a and what comes before it;4",
                "a == 1 2;nothing stands between 2 and what comes before it;8",
                "(a b) == 1;nothing stands between b and what comes before it;4",
                "🙂;🙂 means nothing here;1",
            })
    void tellsWhatDoesNotFit(String text, String fault, int at) {
        String remedy = text.startsWith("🙂")
                ? "Put text in quotes, and names with signs or blanks in backquotes: `Q1 / Q2`."
                : OPERATOR;
        assertThat(condition(text)).containsExactly(told(text, fault, at, remedy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "(a == 1) == b;a == 1 cannot be compared;4",
                "a + 1 == b;a + 1 cannot be compared;3",
                "a in (not b);not b cannot be compared;7",
                "(a in (1)) == b;a in (1) cannot be compared;4",
                "sum(a, b) > 3;sum(a, b) cannot be compared;1",
                "-a == 3;-a cannot be compared;1",
            })
    void tellsWhatCannotBeCompared(String text, String fault, int at) {
        assertThat(condition(text))
                .containsExactly(
                        told(text, fault, at, "Compare a name with a number, a text in quotes or another name."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "y ~ a - 1;a model without a constant is not supported;7;Leave -1 out: models always have a constant.",
                "y ~ -1 + a;a model without a constant is not supported;5;Leave -1 out: models always have a constant.",
                "0 + a;a model without a constant is not supported;1;Leave 0 out: models always have a constant.",
                "a * b - b;terms are not taken away with -;7;Write the terms that the model has"
                        + "| a name with a - in it needs backquotes.",
                "-a;terms are not taken away with -;1;Write the terms that the model has"
                        + "| a name with a - in it needs backquotes.",
                "y ~ a / b;nothing is divided here;7;Put a name that holds a / in backquotes: `Q1 / Q2`.",
                "a ÷ b;÷ is not the sign used here;3;Write / instead.",
                "y ~ 1;the model has no predictor;5;Name one.",
                "a^0;0 is no power of a term;3;Write a whole number from 1 to 9: age^2.",
                "a^1.5;1.5 is no power of a term;3;Write a whole number from 1 to 9: age^2.",
                "a^b;b is no power of a term;3;Write a whole number from 1 to 9: age^2.",
                "y + z ~ a;y + z is no outcome;3;Write one name before ~.",
                "y ~ a + y;\"y\" is the outcome and a predictor too;9;Leave it out on the right of ~.",
                "y ~ a ~ b;a second ~ has no place here;7;Write one outcome, one ~ and the predictors.",
                "y ~ (a ~ b);a second ~ has no place here;8;Write one outcome, one ~ and the predictors.",
                "log(a);there is no log() here;1;In conditions there is missing(name)"
                        + "| formulas take names, + : * ^ and parentheses.",
                "(a + b + c + d + e + f + g + h + i)^6;the formula makes more than 200 terms;36;Write fewer products.",
            })
    void tellsAboutFormulas(String text, String fault, int at, String remedy) {
        assertThat(formula(text)).containsExactly(told(text, fault, at, remedy.replace('|', ';')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "a + 2;2 is no part of a model;5",
                "a + 'b';\"b\" is no part of a model;5",
                "not a;not a is no part of a model;1",
                "a == 1;a == 1 is no part of a model;3",
                "a in (1, 2);a in (1, 2) is no part of a model;3",
            })
    void tellsWhatIsNoTerm(String text, String fault, int at) {
        assertThat(formula(text)).containsExactly(told(text, fault, at, TERMS));
    }

    @Test
    void tellsAllForeignSignsTogether() {
        assertThat(condition("a = 1 && b <> 2 # 1st"))
                .extracting(line -> line.substring(0, line.indexOf(" (")))
                .containsExactly(
                        "= is not the sign used here",
                        "&& is not the sign used here",
                        "<> is not the sign used here",
                        "# means nothing here",
                        "1st is neither a number nor a name");
        assertThat(condition("1e999 == 1.2.3"))
                .extracting(line -> line.substring(0, line.indexOf(" (")))
                .containsExactly("1e999 is neither a number nor a name", "1.2.3 is neither a number nor a name");
    }

    @Test
    void boundsWhatItReads() {
        assertThat(condition(" ")).containsExactly("nothing is written. Write what is meant, or delete the entry.");
        assertThat(condition("a == " + "1".repeat(Parser.MAX_LENGTH)))
                .containsExactly("the text has more than 4000 characters. Divide it.");
        int depth = Parser.MAX_DEPTH;
        assertThat(condition("(".repeat(depth) + "a == 1" + ")".repeat(depth))).isEmpty();
        assertThat(condition("not ".repeat(depth) + "a == 1")).isEmpty();
        for (String opening : List.of("(", "not ", "-", "f(")) {
            assertThat(condition(opening.repeat(depth + 1) + "a == 1"))
                    .singleElement()
                    .asString()
                    .startsWith("parentheses and signs stand in one another more than 50 deep (character ")
                    .endsWith(" Write it with fewer.");
        }
        assertThat(condition("a == 1" + " and a == 1".repeat(300))).isEmpty();
        assertThat(condition("not ".repeat(20) + "missing(a)")).isEmpty();
    }

    private static String told(String text, String fault, int at, String remedy) {
        return fault + " (character " + at + " of \"" + text + "\"). " + remedy;
    }

    private static List<String> condition(String text) {
        return lines(Condition.parse(text, PLACE).findings());
    }

    private static List<String> formula(String text) {
        return lines(Formula.parse(text, PLACE).findings());
    }

    private static List<String> lines(List<Finding> findings) {
        return FindingText.in(Locale.ENGLISH).lines(findings);
    }
}
