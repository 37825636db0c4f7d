package io.github.relata.report.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Figures with made-up numbers: to look at, and to hold the drawings to. */
public final class SampleFigures {
    private static final CorrelationHeatMap.Words MAP_WORDS = new CorrelationHeatMap.Words(
            "Correlations", "Tiles, one for each pair of variables", "Correlation", "not available", "part and whole");
    private static final CoefficientPlot.Words PLOT_WORDS = new CoefficientPlot.Words(
            "Coefficients",
            "Points with confidence intervals",
            "Coefficient with 95% confidence interval",
            "p < .05",
            "p ≥ .05",
            "not available");

    private static final JohnsonNeymanPlot.Words REGION_WORDS = new JohnsonNeymanPlot.Words(
            "Region of significance",
            "A line with a band, shaded where it differs from zero",
            "Support",
            "Slope of life events",
            "differs from zero",
            "cases");

    private static final RegionMap.Words MAP_OF_REGION_WORDS = new RegionMap.Words(
            "Region of significance",
            "Tiles, coloured where the effect differs from zero",
            "Support",
            "Age",
            Map.of(
                    RegionMap.Sign.NEGATIVE, "negative",
                    RegionMap.Sign.NONE, "does not differ from zero",
                    RegionMap.Sign.POSITIVE, "positive"),
            "cases");

    private SampleFigures() {}

    /** Writes the figures to a folder, for a look, and for the tests to compare. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(folder.resolve("heat-map.svg"), heatMap("figure-1"));
        Files.writeString(folder.resolve("coefficients.svg"), coefficients("figure-1"));
        Files.writeString(folder.resolve("simple-coefficients.svg"), simpleCoefficients("figure-1"));
        Files.writeString(folder.resolve("flow.svg"), flow("figure-1"));
        Files.writeString(folder.resolve("simple-slopes.svg"), simpleSlopes("figure-1"));
        Files.writeString(folder.resolve("slopes-of-levels.svg"), slopesOfLevels("figure-1"));
        Files.writeString(folder.resolve("johnson-neyman.svg"), johnsonNeyman("figure-1"));
        Files.writeString(folder.resolve("johnson-neyman-panels.svg"), johnsonNeymanPanels("figure-1"));
        Files.writeString(folder.resolve("region-map.svg"), regionMap("figure-1"));
        Files.writeString(folder.resolve("region-map-panels.svg"), regionMapPanels("figure-1"));
    }

    /** Three lines whose names need two lines. */
    public static String simpleSlopes(String id) {
        SimpleSlopesPlot.Words words = new SimpleSlopesPlot.Words(
                "Simple slopes", "Three lines with bands", "Life events & hassles", "Strain <sum>", List.of());
        List<SimpleSlopesPlot.Line> lines = List.of(
                line("Support from family: mean \u2212 1 SD", 0.9),
                line("Support from family: mean", 0.5),
                line("Support from family: mean + 1 SD", 0.1));
        return SimpleSlopesPlot.draw(id, words, List.of(new SimpleSlopesPlot.Lines("", lines)), Locale.ENGLISH);
    }

    /** Four lines along a category, in four panels. */
    public static String slopesOfLevels(String id) {
        SimpleSlopesPlot.Words words = new SimpleSlopesPlot.Words(
                "Simple slopes",
                "Points with intervals",
                "Faculty",
                "Strain",
                List.of("arts", "law and public administration", "medicine"));
        List<SimpleSlopesPlot.Line> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<PlotPoint> points = new ArrayList<>();
            for (int x = 0; x < 3; x++) {
                double y = 5 + i * x / 2.0;
                points.add(new PlotPoint(x, y, y - 1.2, y + 1.2));
            }
            lines.add(new SimpleSlopesPlot.Line("Year " + (i + 1), points));
        }
        List<SimpleSlopesPlot.Lines> panels = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            panels.add(new SimpleSlopesPlot.Lines("Panel " + i + " of people who are older than the mean", lines));
        }
        return SimpleSlopesPlot.draw(id, words, panels, Locale.ENGLISH);
    }

    private static SimpleSlopesPlot.Line line(String label, double slope) {
        List<PlotPoint> points = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            double x = 1.3 + i * 1.17;
            double y = 20 + slope * x;
            double reach = 0.6 + 0.02 * (x - 7) * (x - 7);
            points.add(new PlotPoint(x, y, y - reach, y + reach));
        }
        return new SimpleSlopesPlot.Line(label, points);
    }

    /** A region between two bounds. */
    public static String johnsonNeyman(String id) {
        return JohnsonNeymanPlot.draw(id, REGION_WORDS, List.of(curve("", 0.4)), Locale.ENGLISH);
    }

    /** Three panels, in one of which nothing differs from zero. */
    public static String johnsonNeymanPanels(String id) {
        return JohnsonNeymanPlot.draw(
                id,
                REGION_WORDS,
                List.of(curve("Age: mean \u2212 1 SD", 0.4), curve("Age: mean", 0.6), curve("Age: mean + 1 SD", 9)),
                Locale.ENGLISH);
    }

    /** An effect that is negative at one corner and positive at the other. */
    public static String regionMap(String id) {
        return RegionMap.draw(id, MAP_OF_REGION_WORDS, List.of(map("", 3)), Locale.ENGLISH);
    }

    /** Two panels, in one of which nothing differs from zero. */
    public static String regionMapPanels(String id) {
        return RegionMap.draw(
                id, MAP_OF_REGION_WORDS, List.of(map("Gender: female", 3), map("Gender: male", 9)), Locale.ENGLISH);
    }

    private static RegionMap.Grid map(String title, double reach) {
        List<RegionMap.Tile> tiles = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            for (int j = 0; j <= 8; j++) {
                double effect = 0.1 * i * j - 2;
                RegionMap.Sign sign = effect > reach
                        ? RegionMap.Sign.POSITIVE
                        : effect < -reach / 2 ? RegionMap.Sign.NEGATIVE : RegionMap.Sign.NONE;
                tiles.add(new RegionMap.Tile(1 + 0.5 * i, 18 + 4 * j, sign, Math.max(0, 5 - Math.abs(i - j))));
            }
        }
        return new RegionMap.Grid(title, tiles);
    }

    private static JohnsonNeymanPlot.Curve curve(String title, double reach) {
        List<PlotPoint> curve = new ArrayList<>();
        List<JohnsonNeymanPlot.Cases> rug = new ArrayList<>();
        for (int i = 0; i <= 30; i++) {
            double x = 1 + i * 0.2;
            double half = reach + 0.1 * (x - 4) * (x - 4);
            curve.add(new PlotPoint(x, 1.2 - 0.3 * x, 1.2 - 0.3 * x - half, 1.2 - 0.3 * x + half));
            rug.add(new JohnsonNeymanPlot.Cases(x, 15 - Math.abs(i - 15)));
        }
        boolean differs = reach < 1;
        return new JohnsonNeymanPlot.Curve(
                title,
                curve,
                differs ? List.of(new JohnsonNeymanPlot.Span(1, 2.4), new JohnsonNeymanPlot.Span(6.9, 7)) : List.of(),
                differs ? List.of(2.4, 6.9) : List.of(),
                rug);
    }

    /** Six variables, one pair of a part and its whole, one that is not available. */
    public static String heatMap(String id) {
        double[][] correlations = {
            {},
            {0.0512},
            {-0.0387, 0.8231},
            {-0.1204, -0.3144, -0.2871},
            {Double.NaN, -0.3625, -0.4028, 0.2213},
            {-0.1532, -0.2941, -0.2418, 0.5127, 0.1989},
        };
        List<CorrelationHeatMap.Pair> pairs = new ArrayList<>();
        for (int row = 0; row < correlations.length; row++) {
            for (int column = 0; column < row; column++) {
                boolean part = row == 2 && column == 1;
                pairs.add(new CorrelationHeatMap.Pair(row, column, correlations[row][column], part));
            }
        }
        List<String> labels = List.of(
                "Age",
                "Support",
                "Support from family",
                "Attachment anxiety",
                "Attachment avoidance",
                "Stress & <strain>");
        return CorrelationHeatMap.draw(id, MAP_WORDS, labels, pairs, Locale.ENGLISH);
    }

    /** As many variables as a map can hold. */
    public static String largeHeatMap(String id) {
        SplittableRandom random = new SplittableRandom(1);
        List<String> labels = new ArrayList<>();
        List<CorrelationHeatMap.Pair> pairs = new ArrayList<>();
        for (int row = 0; row < 25; row++) {
            labels.add(
                    row == 7
                            ? "A very long label of a scale about the quality of close relationships"
                            : "Variable " + (row + 1));
            for (int column = 0; column < row; column++) {
                pairs.add(new CorrelationHeatMap.Pair(row, column, random.nextDouble(-1, 1), false));
            }
        }
        return CorrelationHeatMap.draw(id, MAP_WORDS, labels, pairs, Locale.ENGLISH);
    }

    /** Two steps of a regression. */
    public static String coefficients(String id) {
        List<CoefficientPlot.Term> terms = List.of(
                term("Age", estimate(0, -0.0911, 0.041), estimate(1, -0.0571, 0.037)),
                term("Support from family", estimate(0, -0.2614, 0.045), estimate(1, -0.1343, 0.042)),
                term(
                        "Gender: other, compared with those who said female",
                        estimate(0, 0.12, 0.21),
                        estimate(1, 0.21, 0.22)),
                term("Attachment anxiety", estimate(1, 0.4725, 0.039)),
                term(
                        "Attachment avoidance × support",
                        new CoefficientPlot.Estimate(1, Double.NaN, Double.NaN, Double.NaN, false)));
        return CoefficientPlot.draw(id, PLOT_WORDS, List.of("Step 1", "Step 2"), terms, Locale.ENGLISH);
    }

    /** One step, in units of the outcome. */
    public static String simpleCoefficients(String id) {
        List<CoefficientPlot.Term> terms =
                List.of(term("x", estimate(0, 12.4, 3.1)), term("z", estimate(0, 250.2, 140)));
        return CoefficientPlot.draw(id, PLOT_WORDS, List.of("Step 1"), terms, Locale.ENGLISH);
    }

    /** Rows that are left out for several reasons, and analyses on fewer cases. */
    public static String flow(String id) {
        return FlowChart.draw(
                id,
                new FlowChart.Words("Flow of participants", "Boxes with counts", "Cases of each analysis"),
                new FlowChart.Box("Rows in the file", "n = 1,312"),
                List.of(
                        new FlowChart.Box("Blank rows", "n = 2"),
                        new FlowChart.Box("Previews and tests (Status: Survey Preview)", "n = 12"),
                        new FlowChart.Box(
                                "Excluded: answered in less than two seconds per item & said <no> to the use of the data, or"
                                        + " did not say whether the answers were meant in earnest at all, as we asked",
                                "n = 71")),
                new FlowChart.Box("Cases analysed", "n = 1,227"),
                List.of(
                        new FlowChart.Box("Correlations", "n = 1,180–1,227"),
                        new FlowChart.Box("Who is under stress, and who has somebody to turn to", "n = 1,101")));
    }

    private static CoefficientPlot.Term term(String label, CoefficientPlot.Estimate... estimates) {
        return new CoefficientPlot.Term(label, List.of(estimates));
    }

    private static CoefficientPlot.Estimate estimate(int series, double value, double error) {
        double margin = 1.96 * error;
        return new CoefficientPlot.Estimate(series, value, value - margin, value + margin, Math.abs(value) > margin);
    }
}
