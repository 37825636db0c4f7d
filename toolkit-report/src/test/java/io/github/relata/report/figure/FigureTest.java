package io.github.relata.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigureTest {
    static Stream<Arguments> figures() {
        return Stream.of(
                figure("heat-map", SampleFigures::heatMap),
                figure("large-heat-map", SampleFigures::largeHeatMap),
                figure("coefficients", SampleFigures::coefficients),
                figure("simple-coefficients", SampleFigures::simpleCoefficients),
                figure("flow", SampleFigures::flow),
                figure("simple-slopes", SampleFigures::simpleSlopes),
                figure("slopes-of-levels", SampleFigures::slopesOfLevels),
                figure("johnson-neyman", SampleFigures::johnsonNeyman),
                figure("johnson-neyman-panels", SampleFigures::johnsonNeymanPanels),
                figure("region-map", SampleFigures::regionMap),
                figure("region-map-panels", SampleFigures::regionMapPanels));
    }

    private static Arguments figure(String name, UnaryOperator<String> drawing) {
        return Arguments.of(name, drawing);
    }

    /** The large map differs from the small one by its size alone. */
    static Stream<Arguments> storedFigures() {
        return figures().filter(figure -> !figure.get()[0].equals("large-heat-map"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storedFigures")
    void drawsTheSample(String name, UnaryOperator<String> drawing) throws IOException {
        try (InputStream in = FigureTest.class.getResourceAsStream("/golden/figure/" + name + ".svg")) {
            String expected = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(drawing.apply("figure-1")).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void standsOnItsOwnAndCanBeHeard(String name, UnaryOperator<String> drawing) throws Exception {
        Element svg = parse(drawing.apply("figure-1"));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("figure-1-title figure-1-description");
        assertThat(svg.getAttribute("viewBox"))
                .isEqualTo("0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height"));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotEmpty();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void sharesNoIdWithAnotherDrawing(String name, UnaryOperator<String> drawing) throws Exception {
        Set<String> ids = ids(drawing.apply("figure-1"));
        assertThat(ids).allMatch(id -> id.startsWith("figure-1"));
        assertThat(ids(drawing.apply("figure-2"))).doesNotContainAnyElementsOf(ids);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void staysOnItsSheet(String name, UnaryOperator<String> drawing) throws Exception {
        Element svg = parse(drawing.apply("figure-1"));
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            double size = Double.parseDouble(text.getAttribute("font-size"));
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            double length = TextMetrics.width(text.getTextContent(), size);
            double left = switch (text.getAttribute("text-anchor")) {
                case "start" -> x;
                case "middle" -> x - length / 2;
                default -> x - length;
            };
            assertThat(left).isNotNegative();
            assertThat(left + length).isLessThanOrEqualTo(width);
            assertThat(y).isBetween(size, height - 2);
        }
    }

    @Test
    void showsEachPairWithItsNameAndValue() {
        assertThat(SampleFigures.heatMap("f"))
                .contains("<title>Attachment anxiety × Support: −.31</title>", ">−.31</text>")
                .contains("<title>Attachment avoidance × Age</title>", "url(#f-hatching)")
                .contains("Stress &amp; &lt;strain&gt;", "part and whole", "not available");
    }

    @Test
    void explainsOnlyWhatItShows() {
        assertThat(SampleFigures.largeHeatMap("f")).doesNotContain("part and whole", "not available", "hatching");
    }

    @Test
    void cutsLongNamesAndKeepsThemWhole() {
        assertThat(SampleFigures.largeHeatMap("f"))
                .contains("<title>A very long label of a scale about the quality of close relationships</title>")
                .contains("…</text>");
    }

    @Test
    void namesEstimatesWithTheirIntervals() {
        assertThat(SampleFigures.coefficients("f")).contains("<title>Step 1: −0.09 [−0.17, −0.01]</title>");
        assertThat(SampleFigures.simpleCoefficients("f")).contains("<title>12.40 [6.32, 18.48]</title>");
    }

    @Test
    void boxesKeepTheirWholeReason() {
        assertThat(SampleFigures.flow("f"))
                .contains(
                        "in earnest at all, as we asked: n = 71</title>", "&amp; said &lt;no&gt;", ">n = 1,312</text>")
                .contains("<title>Who is under stress, and who has somebody to turn to: n = 1,101</title>");
    }

    @Test
    void aFlowWithoutAnalysesEndsWithTheCases() {
        FlowChart.Words words = new FlowChart.Words("t", "d", "Cases of each analysis");
        FlowChart.Box box = new FlowChart.Box("Rows", "n = 3");
        assertThat(FlowChart.draw("f", words, box, List.of(), box, List.of())).doesNotContain("Cases of each analysis");
    }

    @Test
    void drawsNothingAtAll() throws Exception {
        parse(CorrelationHeatMap.draw(
                "f", new CorrelationHeatMap.Words("t", "d", "s", "n", "p"), List.of(), List.of(), Locale.ENGLISH));
        parse(CoefficientPlot.draw(
                "f", new CoefficientPlot.Words("t", "d", "a", "s", "n", "x"), List.of("1"), List.of(), Locale.ENGLISH));
    }

    @Test
    void writesNumbersByLanguage() {
        String map = CorrelationHeatMap.draw(
                "f",
                new CorrelationHeatMap.Words("t", "d", "s", "n", "p"),
                List.of("a", "b"),
                List.of(new CorrelationHeatMap.Pair(1, 0, -0.285, false)),
                Locale.forLanguageTag("id"));
        assertThat(map).contains(">−,29</text>");
    }

    @Test
    void refusesAPairOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CorrelationHeatMap.Pair(0, 1, 0.5, false));
    }

    @Test
    void stylesEveryClassItUses() throws Exception {
        String css = FigureStyle.css();
        Set<String> classes = new HashSet<>();
        for (Arguments figure : figures().toList()) {
            @SuppressWarnings("unchecked")
            UnaryOperator<String> drawing = (UnaryOperator<String>) figure.get()[1];
            NodeList all = parse(drawing.apply("f")).getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                classes.addAll(
                        List.of(((Element) all.item(i)).getAttribute("class").split(" ", -1)));
            }
        }
        classes.removeAll(Set.of("", "hatched"));
        assertThat(classes).isNotEmpty().allMatch(name -> css.contains("svg ." + name + " {"));
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Set<String> ids(String svg) throws Exception {
        Element root = parse(svg);
        Set<String> ids = new HashSet<>(Set.of(root.getAttribute("id")));
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                assertThat(ids.add(id)).isTrue();
            }
        }
        return ids;
    }
}
