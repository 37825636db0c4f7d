package io.github.relata.report.figure;

import io.github.relata.report.text.DecimalText;
import java.util.List;
import java.util.Locale;

/**
 * A Johnson-Neyman plot: an effect with its band along a moderator; the values at which it differs from zero are shaded, the
 * bounds are marked, and a rug shows where the cases are. Several panels stand for values of further moderators.
 */
public final class JohnsonNeymanPlot {
    /** Values of the moderator from one to another at which the effect differs from zero. */
    public record Span(double from, double to) {}

    /** So many cases at a value of the moderator. */
    public record Cases(double value, long count) {}

    /**
     * A panel.
     *
     * @param title empty where there is one panel
     * @param curve the effect and its band over the observed range
     * @param significant where it differs from zero, within the observed range
     * @param bounds the bounds within the observed range
     * @param rug where the cases are
     */
    public record Curve(
            String title, List<PlotPoint> curve, List<Span> significant, List<Double> bounds, List<Cases> rug) {
        public Curve {
            curve = List.copyOf(curve);
            significant = List.copyOf(significant);
            bounds = List.copyOf(bounds);
            rug = List.copyOf(rug);
        }
    }

    /**
     * The words around the curve.
     *
     * @param description what it shows, for those who cannot see it
     * @param across the name of the lower axis
     * @param upright the name of the other
     * @param significant the meaning of shading
     * @param rug the meaning of the strokes at the lower axis
     */
    public record Words(
            String title, String description, String across, String upright, String significant, String rug) {}

    private static final double MARGIN = 8;
    private static final double TOP = 66;
    private static final double BOTTOM = 26;
    private static final double SHADE = 0.13;
    private static final double BAND = 0.2;
    private static final double RUG = 16;
    private static final int STEPS = 6;
    private static final TextStyle SMALL = new TextStyle(11.5, Anchor.START, Paint.SOFT);
    private static final TextStyle NAME = new TextStyle(12, Anchor.START, Paint.INK);
    private static final TextStyle MIDDLE = new TextStyle(12, Anchor.MIDDLE, Paint.INK);

    private final Words words;
    private final List<Curve> panels;
    private final DecimalText numbers;
    private final PanelGrid grid;
    private final Svg svg;

    private JohnsonNeymanPlot(String id, Words words, List<Curve> panels, Locale locale) {
        this.words = words;
        this.panels = panels;
        this.numbers = DecimalText.in(locale);
        this.grid = new PanelGrid(panels.size(), TOP, panels.size() > 1);
        this.svg = new Svg(id, PanelGrid.WIDTH, grid.end() + BOTTOM, words.title(), words.description());
    }

    /**
     * Draws panels, one at least.
     *
     * @param id the drawing's address in a page
     */
    public static String draw(String id, Words words, List<Curve> panels, Locale locale) {
        JohnsonNeymanPlot plot = new JohnsonNeymanPlot(id, words, List.copyOf(panels), locale);
        plot.drawLegend();
        for (int panel = 0; panel < panels.size(); panel++) {
            plot.drawPanel(panel);
        }
        plot.svg.text(words.across(), (plot.grid.left(0) + PanelGrid.WIDTH) / 2, plot.grid.end() + 14, MIDDLE);
        return plot.svg.finish();
    }

    private void drawLegend() {
        double y = MARGIN + 8;
        double x = MARGIN;
        svg.veil(rectangle(x, y - 7, 20, 14), Paint.ACCENT, SHADE);
        svg.centredText(words.significant(), x + 28, y, SMALL);
        x += 28 + TextMetrics.width(words.significant(), SMALL.size()) + 22;
        for (int i = 0; i < 4; i++) {
            svg.line(x + 5 * i, y - (i % 2 == 0 ? 6 : 2), x + 5 * i, y + 6, Paint.SOFT, 1.5);
        }
        svg.centredText(words.rug(), x + 24, y, SMALL);
        svg.text(words.upright(), MARGIN, TOP - 18, NAME);
    }

    private void drawPanel(int number) {
        Curve curve = panels.get(number);
        double top = grid.top(number);
        double bottom = grid.bottom(number);
        Axis x = Axis.spanning(
                lowest(), highest(), grid.left(number), grid.right(number), panels.size() == 1 ? STEPS + 2 : STEPS / 2);
        Panel panel = new Panel(svg, x, upright(bottom, top), numbers);
        if (!curve.title().isEmpty()) {
            String title = TextMetrics.truncated(curve.title(), NAME.size(), x.end() - x.start());
            svg.text(title, x.start(), top - 9, NAME);
        }
        for (Span span : curve.significant()) {
            double from = x.at(span.from());
            svg.veil(rectangle(from, top, x.at(span.to()) - from, bottom - top), Paint.ACCENT, SHADE);
        }
        panel.drawHeights(grid.isFirst(number));
        panel.drawLevel(0, Paint.INK, 1.25);
        svg.veil(panel.band(curve.curve()), Paint.SOFT, BAND);
        svg.stroke(panel.line(curve.curve()), Paint.ACCENT, 2.25, "");
        drawRug(curve, x, bottom);
        panel.drawNumbers(true);
        for (int i = 0; i < curve.bounds().size(); i++) {
            boolean before = i + 1 < curve.bounds().size();
            drawBound(curve.bounds().get(i), before, x, top, bottom);
        }
    }

    private void drawRug(Curve curve, Axis x, double bottom) {
        long most = curve.rug().stream().mapToLong(Cases::count).max().orElse(1);
        for (Cases cases : curve.rug()) {
            if (cases.count() > 0) {
                double height = RUG * (0.3 + 0.7 * cases.count() / most);
                svg.line(x.at(cases.value()), bottom - height, x.at(cases.value()), bottom, Paint.SOFT, 1.5);
            }
        }
    }

    /** A bound with its value: before it, if another bound follows, else behind it; on the other side for want of room. */
    private void drawBound(double bound, boolean before, Axis x, double top, double bottom) {
        double place = x.at(bound);
        svg.stroke(
                "M" + Svg.number(place) + " " + Svg.number(top) + "V" + Svg.number(bottom), Paint.ACCENT, 1.5, "4 3");
        String text = numbers.fixed(bound, 2);
        double room = TextMetrics.width(text, SMALL.size()) + 6;
        boolean atEnd = before ? place - room > x.start() : place + room > x.end();
        TextStyle style = new TextStyle(SMALL.size(), atEnd ? Anchor.END : Anchor.START, Paint.ACCENT);
        svg.text(text, place + (atEnd ? -5 : 5), top + 13, style);
    }

    private Axis upright(double start, double end) {
        double lowest = 0;
        double highest = 0;
        for (Curve curve : panels) {
            for (PlotPoint point : curve.curve()) {
                lowest = Math.min(lowest, point.low());
                highest = Math.max(highest, point.high());
            }
        }
        return Axis.covering(lowest, highest, start, end, STEPS);
    }

    private double lowest() {
        return panels.get(0).curve().get(0).x();
    }

    private double highest() {
        List<PlotPoint> curve = panels.get(0).curve();
        return curve.get(curve.size() - 1).x();
    }

    private static String rectangle(double x, double y, double width, double height) {
        return "M" + Svg.number(x) + " " + Svg.number(y) + "h" + Svg.number(width) + "v" + Svg.number(height) + "h"
                + Svg.number(-width) + "z";
    }
}
