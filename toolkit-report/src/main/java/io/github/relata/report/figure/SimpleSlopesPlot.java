package io.github.relata.report.figure;

import io.github.relata.report.text.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A plot of simple slopes: the predicted outcome along a predictor, a line with its confidence band for each value of a
 * moderator; a panel for each combination of values of further moderators. For a category the lines join points, each with
 * its interval.
 */
public final class SimpleSlopesPlot {
    /** A line and what it stands for. */
    public record Line(String label, List<PlotPoint> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** The lines of a panel; its title is empty where there is one panel. */
    public record Lines(String title, List<Line> lines) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The words around the lines.
     *
     * @param description what it shows, for those who cannot see it
     * @param across the name of the lower axis
     * @param upright the name of the other
     * @param levels the names of the predictor's levels; empty for a number
     */
    public record Words(String title, String description, String across, String upright, List<String> levels) {
        public Words {
            levels = List.copyOf(levels);
        }
    }

    private static final double MARGIN = 8;
    private static final double LEGEND_LINE = 20;
    /** The room for the name of the upright axis. */
    private static final double TITLE = 28;

    private static final double SAMPLE = 26;
    private static final double BOTTOM = 26;
    private static final double BAND = 0.14;
    private static final double RADIUS = 4.5;
    private static final int STEPS = 6;
    /** How far apart the points of neighbouring lines stand at a level, as a share of the distance of levels. */
    private static final double DODGE = 0.1;

    private static final TextStyle SMALL = new TextStyle(11.5, Anchor.START, Paint.SOFT);
    private static final TextStyle NAME = new TextStyle(12, Anchor.START, Paint.INK);
    private static final TextStyle MIDDLE = new TextStyle(12, Anchor.MIDDLE, Paint.INK);

    private final Words words;
    private final List<Lines> panels;
    private final DecimalText numbers;
    private final List<LegendEntry> legend;
    private final PanelGrid grid;
    private final Svg svg;

    private record LegendEntry(int number, double x, double y) {}

    private SimpleSlopesPlot(String id, Words words, List<Lines> panels, Locale locale) {
        this.words = words;
        this.panels = panels;
        this.numbers = DecimalText.in(locale);
        this.legend = legend(panels.get(0).lines());
        double legendEnd = legend.get(legend.size() - 1).y() + LEGEND_LINE;
        this.grid = new PanelGrid(panels.size(), legendEnd + TITLE, panels.size() > 1);
        this.svg = new Svg(id, PanelGrid.WIDTH, grid.end() + BOTTOM, words.title(), words.description());
        svg.text(words.upright(), MARGIN, legendEnd + TITLE - 16, NAME);
    }

    /**
     * Draws panels with the same lines, one at least.
     *
     * @param id the drawing's address in a page
     */
    public static String draw(String id, Words words, List<Lines> panels, Locale locale) {
        SimpleSlopesPlot plot = new SimpleSlopesPlot(id, words, List.copyOf(panels), locale);
        plot.drawLegend();
        for (int panel = 0; panel < panels.size(); panel++) {
            plot.drawPanel(panel);
        }
        plot.svg.text(words.across(), (plot.grid.left(0) + PanelGrid.WIDTH) / 2, plot.grid.end() + 14, MIDDLE);
        return plot.svg.finish();
    }

    private static List<LegendEntry> legend(List<Line> lines) {
        List<LegendEntry> entries = new ArrayList<>();
        double x = MARGIN;
        double y = MARGIN + 8;
        for (int number = 0; number < lines.size(); number++) {
            double width = SAMPLE + 8 + TextMetrics.width(lines.get(number).label(), SMALL.size()) + 22;
            if (x > MARGIN && x + width > PanelGrid.WIDTH) {
                x = MARGIN;
                y += LEGEND_LINE;
            }
            entries.add(new LegendEntry(number, x, y));
            x += width;
        }
        return entries;
    }

    private void drawLegend() {
        List<Line> lines = panels.get(0).lines();
        double room = PanelGrid.WIDTH - MARGIN - SAMPLE - 16;
        for (LegendEntry entry : legend) {
            SeriesLook look = SeriesLook.of(entry.number(), lines.size());
            String y = Svg.number(entry.y());
            svg.stroke(
                    "M" + Svg.number(entry.x()) + " " + y + "h" + Svg.number(SAMPLE),
                    look.paint(),
                    2.25,
                    look.dashes());
            if (!words.levels().isEmpty()) {
                drawMarker(entry.number(), look, entry.x() + SAMPLE / 2, entry.y());
            }
            String label = lines.get(entry.number()).label();
            svg.centredText(TextMetrics.truncated(label, SMALL.size(), room), entry.x() + SAMPLE + 8, entry.y(), SMALL);
        }
    }

    private void drawMarker(int number, SeriesLook look, double x, double y) {
        svg.shape(Marker.of(number).path(x, y, RADIUS), look.paint(), look.paint(), 1);
    }

    private void drawPanel(int number) {
        Lines lines = panels.get(number);
        Axis x = across(grid.left(number), grid.right(number));
        Axis y = upright(grid.bottom(number), grid.top(number));
        Panel panel = new Panel(svg, x, y, numbers);
        if (!lines.title().isEmpty()) {
            double room = grid.right(number) - grid.left(number);
            svg.text(
                    TextMetrics.truncated(lines.title(), NAME.size(), room),
                    grid.left(number),
                    grid.top(number) - 9,
                    NAME);
        }
        panel.drawHeights(grid.isFirst(number));
        if (words.levels().isEmpty()) {
            panel.drawNumbers(true);
        } else {
            panel.drawNames(words.levels());
        }
        for (int line = 0; line < lines.lines().size(); line++) {
            drawLine(panel, x, y, line, lines.lines());
        }
    }

    private void drawLine(Panel panel, Axis x, Axis y, int number, List<Line> lines) {
        Line line = lines.get(number);
        SeriesLook look = SeriesLook.of(number, lines.size());
        svg.part(line.label());
        if (words.levels().isEmpty()) {
            svg.veil(panel.band(line.points()), look.paint(), BAND);
            svg.stroke(panel.line(line.points()), look.paint(), 2.25, look.dashes());
        } else {
            double aside = (number - (lines.size() - 1) / 2.0) * DODGE;
            List<PlotPoint> points = line.points().stream()
                    .map(point -> new PlotPoint(point.x() + aside, point.y(), point.low(), point.high()))
                    .toList();
            svg.stroke(panel.line(points), look.paint(), 1.5, look.dashes());
            for (PlotPoint point : points) {
                svg.line(x.at(point.x()), y.at(point.low()), x.at(point.x()), y.at(point.high()), look.paint(), 1.75);
                drawMarker(number, look, x.at(point.x()), y.at(point.y()));
            }
        }
        svg.endPart();
    }

    private Axis across(double start, double end) {
        if (!words.levels().isEmpty()) {
            return new Axis(-0.5, words.levels().size() - 0.5, start, end, 1, 0);
        }
        double[] range = range(PlotPoint::x, PlotPoint::x);
        return Axis.spanning(range[0], range[1], start, end, panels.size() == 1 ? STEPS + 2 : STEPS / 2);
    }

    private Axis upright(double start, double end) {
        double[] range = range(PlotPoint::low, PlotPoint::high);
        return Axis.covering(range[0], range[1], start, end, STEPS);
    }

    private double[] range(ToDoubleFunction<PlotPoint> low, ToDoubleFunction<PlotPoint> high) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Lines panel : panels) {
            for (Line line : panel.lines()) {
                for (PlotPoint point : line.points()) {
                    lowest = Math.min(lowest, low.applyAsDouble(point));
                    highest = Math.max(highest, high.applyAsDouble(point));
                }
            }
        }
        return new double[] {lowest, highest};
    }
}
