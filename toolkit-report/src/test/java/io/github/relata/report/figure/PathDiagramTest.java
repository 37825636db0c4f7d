package io.github.relata.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.figure.PathDiagram.Coefficient;
import io.github.relata.report.figure.PathDiagram.Path;
import io.github.relata.report.figure.PathDiagram.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PathDiagramTest {
    private static final Pattern TEXT =
            Pattern.compile("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" font-size=\"([0-9.]+)\"[^>]*>([^<]*)</text>");
    private static final List<Coefficient> NONE = List.of();

    static Stream<Arguments> models() {
        List<Coefficient> one = List.of(new Coefficient("Gender: male", -0.21, "*"));
        List<Coefficient> three = List.of(
                new Coefficient("Age", 0.1, ""),
                new Coefficient("Gender: male", 0.2, "**"),
                new Coefficient("Age × Gender: male", -0.31, "***"));
        return Stream.of(
                Arguments.of("simple", full(NONE, 1, 1, 1), 3),
                Arguments.of("two mediators", full(NONE, 1, 2, 1), 4),
                Arguments.of("five mediators", full(NONE, 1, 5, 1), 7),
                Arguments.of("two in series", full(NONE, 1, 1, 1, 1), 4),
                Arguments.of("three in series", full(NONE, 1, 1, 1, 1, 1), 5),
                Arguments.of("two into one", full(NONE, 1, 2, 1, 1), 5),
                Arguments.of("one into two", full(NONE, 1, 1, 2, 1), 5),
                Arguments.of("several ends", full(NONE, 2, 1, 2), 5),
                Arguments.of("one moderator", full(one, 1, 1, 1), 3),
                Arguments.of("three moderators", full(three, 1, 1, 1), 3),
                Arguments.of("moderated, two mediators", full(one, 1, 2, 1), 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void coversNoWordsByOthers(String name, List<Path> paths, int variables) {
        List<Box> words = words(draw(paths, labels(variables, "Emotion regulation difficulties")));
        for (int i = 0; i < words.size(); i++) {
            for (Box other : words.subList(i + 1, words.size())) {
                assertThat(words.get(i).overlaps(other))
                        .as("%s and %s", words.get(i), other)
                        .isFalse();
            }
        }
    }

    @Test
    void wrapsLongNamesAndTellsWhatIsNotAvailable() {
        Path path = new Path(0, 1, List.of(new Coefficient("", Double.NaN, "")), false, NONE);
        Path direct = new Path(0, 2, List.of(new Coefficient("", -0.5, "***")), true, NONE);
        Path last = new Path(1, 2, List.of(new Coefficient("", 0.004, "*")), true, NONE);
        String svg = draw(
                List.of(path, direct, last), labels(3, "Perceived social support from family, friends and others"));
        assertThat(svg)
                .contains(">not available<", ">\u22120.500***<", ">0.004*<", ">Perceived social<", "stroke-dasharray")
                .contains("<title>Perceived social support from family, friends and others \u2192 ");
    }

    private static String draw(List<Path> paths, List<Variable> variables) {
        return PathDiagram.draw(
                "figure-1",
                new PathDiagram.Words("Path diagram", "Boxes and arrows", "not available"),
                variables,
                paths,
                Locale.ENGLISH);
    }

    private static List<Variable> labels(int count, String label) {
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            variables.add(new Variable(label, i == 0 ? Double.NaN : 0.25));
        }
        return variables;
    }

    /** Layers of so many variables, each leading to all behind it. */
    private static List<Path> full(List<Coefficient> moderators, int... layers) {
        List<Path> paths = new ArrayList<>();
        int begin = 0;
        for (int layer : layers) {
            for (int to = begin; to < begin + layer; to++) {
                for (int from = 0; from < begin; from++) {
                    paths.add(new Path(from, to, List.of(new Coefficient("", -0.35, "***")), true, moderators));
                }
            }
            begin += layer;
        }
        return paths;
    }

    /** Where the words stand, all of them set about their middle. */
    private static List<Box> words(String svg) {
        List<Box> words = new ArrayList<>();
        Matcher matcher = TEXT.matcher(svg);
        while (matcher.find()) {
            double size = Double.parseDouble(matcher.group(3));
            double width = TextMetrics.width(matcher.group(4), size);
            double middle = Double.parseDouble(matcher.group(2)) - 0.36 * size;
            words.add(new Box(Double.parseDouble(matcher.group(1)), middle, width, 0.8 * size));
        }
        return words;
    }
}
