package io.github.relata.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlSyntaxTest {
    private static final String INDENTATION = "the blanks before this line fit no line above it. "
            + "Give all lines of one level the same number of blanks at their beginning.";
    private static final String TAB = "the line begins with a tab. Use blanks instead.";
    private static final String BACKSLASH =
            "a backslash between double quotes does not stand for itself. Put the text in single quotes.";
    private static final String NO_BLANK =
            " has no blank after its colon. Write a name, a colon, a blank and the value.";
    private static final String LIST = "a list with dashes begins on the line below its name. "
            + "Put it there, or write [a, b]; text that begins with a dash needs quotes.";
    private static final String BRACE_IN_TEXT = "put the text in quotes, it holds a {. "
            + "Between brackets every text with brackets of its own needs quotes.";
    private static final String COMMAS = " Put commas between values, and quotes round text that holds a colon.";
    private static final String ONE_PAIR = " follows after the value has ended. "
            + "Put the whole value in one pair of quotes; between '…' a single quote is written twice.";
    private static final String SYNTAX =
            "the line cannot be read. Look for a missing colon, quote or bracket on it or on the line before.";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tells(String yaml, int line, String message) {
        assertThat(Told.by(YamlFile.parse("study.yaml", yaml)))
                .containsExactly("study.yaml, line " + line + ": " + message);
    }

    static Stream<Arguments> tells() {
        return Stream.of(
                arguments("title: a\nlabel: Stress: perceived\n", 2, colon("\"Stress: perceived\"")),
                arguments("a: b\nc: d: e: f # g\n", 2, colon("\"d: e: f\"")),
                arguments("a: : b", 1, colon("\": b\"")),
                arguments("a: say \"b\": it's\n", 1, colon("'say \"b\": it''s'")),
                arguments("{label: Stress: perceived, c: d}", 1, colon("\"Stress: perceived\"")),
                arguments("a:\n\tb: 1\n", 2, TAB),
                arguments("a:\n  b: 1\n\tc: 2\n", 3, TAB),
                arguments("a:\n  - b\n\t- c\n", 3, TAB),
                arguments("a:\n  -\tb: 1\n", 2, TAB),
                arguments("a: 1\n  b: 2\n", 2, INDENTATION),
                arguments("a: 1\n\n# more\n  b: 2\n", 4, INDENTATION),
                arguments("a:\n    b: 1\n  c: 2\n", 3, INDENTATION),
                arguments("a:\n  - x\n b: 1\n", 3, INDENTATION),
                arguments("- a\nb: 1\n", 2, INDENTATION),
                arguments("- a\n  b: 1\n", 2, INDENTATION),
                arguments("a: 'b'\n  c: d\n", 2, INDENTATION),
                arguments("a: x # y\n  z\n", 2, INDENTATION),
                arguments("a: |\n  x\n y\nb: 1", 3, INDENTATION),
                arguments("a: 1\nb\nc: 2\n", 2, noColon("b")),
                arguments("a\n  b: 2\n", 1, noColon("a")),
                arguments("a: 1\nb:2\nc: 3\n", 2, "\"b:2\"" + NO_BLANK),
                arguments("a:1\nb: 2\n", 1, "\"a:1\"" + NO_BLANK),
                arguments("a:b # c\n", 1, "\"a:b\"" + NO_BLANK),
                arguments("a: \"unclosed\nb: 1\n", 1, unclosed("\"", "unclosed")),
                arguments("a: 'unclosed\nb: 1\n", 1, unclosed("'", "unclosed")),
                arguments("a: \"x\nb: \"y\"\n", 1, unclosed("\"", "x")),
                arguments("a: {b: \"x, c: y}\n", 1, unclosed("\"", "x, c: y}")),
                arguments("a: 'it's'\n", 1, "\"s'\"" + ONE_PAIR),
                arguments("when: \"a\" == 1\n", 1, "\"== 1\"" + ONE_PAIR),
                arguments("when: [a] == 1\n", 1, "\"== 1\"" + ONE_PAIR),
                arguments("a: \"C:\\data\"\n", 1, BACKSLASH),
                arguments("a: \"\\x0\"\n", 1, BACKSLASH),
                arguments("a: [1, 2\nb: 1\n", 1, bracket("[", "]")),
                arguments("a: {x: 1, y: 2\nb: 1\n", 1, bracket("{", "}")),
                arguments("a: {b: [1, 2}\n", 1, bracket("[", "]")),
                arguments("a: [1,\n b: 2\nc: 3\n", 1, bracket("[", "]")),
                arguments("a: [\n", 1, bracket("[", "]")),
                arguments("a: {\n", 1, bracket("{", "}")),
                arguments("a: [1]]\n", 1, "nothing opens before this ]. Delete it, or put the text in quotes."),
                arguments("a: [ITEM_{1..12}]\n", 1, BRACE_IN_TEXT),
                arguments("a: {b: ITEM_{1..12}}\n", 1, BRACE_IN_TEXT),
                arguments("- {when: \"x\" reason: y}\n", 1, "a comma is missing at \"reason: y}\"." + COMMAS),
                arguments("a: {b: 1 c: 2}\n", 1, "a comma is missing at \"1 c: 2}\"." + COMMAS),
                arguments("a: [1,,2]\n", 1, "nothing stands before a comma. Delete it, or write a value."),
                arguments("a: {,b: c}\n", 1, "nothing stands before a comma. Delete it, or write a value."),
                arguments("a: %x\n", 1, start("%")),
                arguments("a: @x\n", 1, start("@")),
                arguments("a: `x`\n", 1, start("`")),
                arguments("a: }\n", 1, start("}")),
                arguments("a: ,b\n", 1, start(",")),
                arguments("a: ? b\n", 1, start("?")),
                arguments("where: > 5\n", 1, start(">")),
                arguments("a: |x\n", 1, start("|")),
                arguments("a: !<x 1\n", 1, start("!")),
                arguments("other: *\n", 1, start("*")),
                arguments("a: & b\n", 1, start("&")),
                arguments("a: -\n", 1, LIST),
                arguments("a: - b\n", 1, LIST),
                arguments("a: 1\n...\nb: 2\n", 3, SYNTAX),
                arguments("%YAML 3.0\n---\na: 1\n", 1, SYNTAX),
                arguments("%FOO\na: 1\n", 2, SYNTAX));
    }

    private static String colon(String quoted) {
        return "put the text in quotes, it holds a colon. Write " + quoted + ".";
    }

    private static String noColon(String text) {
        return "\"" + text + "\" has no colon after it. "
                + "Write a name, a colon, a blank and the value; or put text of several lines in quotes.";
    }

    private static String unclosed(String quote, String text) {
        return "a " + quote + " opens before " + text + " and is not closed. Close it at the end of the text.";
    }

    private static String bracket(String open, String close) {
        return "a " + open + " opens here and is not closed. Add a " + close + ".";
    }

    private static String start(String character) {
        return "put the text in quotes, " + character + " stands at its beginning. There it has a meaning of its own.";
    }
}
