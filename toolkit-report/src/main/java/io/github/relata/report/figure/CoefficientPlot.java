package io.github.relata.report.figure;

import io.github.relata.report.text.DecimalText;
import java.util.List;
import java.util.Locale;

/**
 * A plot of coefficients: one line per term, a point for each estimate and its confidence interval as a whisker, the
 * line of no effect through all of them. Several series, such as the steps of a regression, differ by shape; what is
 * significant is filled.
 */
public final class CoefficientPlot {
    /** A term and its estimates, in the order of the series. */
    public record Term(String label, List<Estimate> estimates) {
        public Term {
            estimates = List.copyOf(estimates);
        }
    }

    /**
     * An estimate; what is not available is {@code NaN}.
     *
     * @param series the place of its series in the list
     * @param low the lower bound of its confidence interval
     * @param high the upper bound
     */
    public record Estimate(int series, double value, double low, double high, boolean significant) {}

    /**
     * The words around the points.
     *
     * @param description what it shows, for those who cannot see it
     * @param axis the name of the axis
     */
    public record Words(
            String title,
            String description,
            String axis,
            String significant,
            String notSignificant,
            String notAvailable) {}

    private static final double WIDTH = 660;
    private static final double MARGIN = 8;
    private static final double TOP = 34;
    private static final double BOTTOM = 48;
    private static final double WIDEST_LABEL = 220;
    private static final double LINE_HEIGHT = 15;
    private static final double SERIES_HEIGHT = 15;
    private static final double RADIUS = 4.5;
    private static final TextStyle NAME = new TextStyle(13, Anchor.END, Paint.INK);
    private static final TextStyle SMALL = new TextStyle(11.5, Anchor.START, Paint.SOFT);
    private static final TextStyle TICK = new TextStyle(11.5, Anchor.MIDDLE, Paint.SOFT);

    private final Words words;
    private final List<String> series;
    private final List<Term> terms;
    private final DecimalText numbers;
    private final double rowHeight;
    private final double bottom;
    private final Axis axis;
    private final Svg svg;

    private CoefficientPlot(String id, Words words, List<String> series, List<Term> terms, Locale locale) {
        this.words = words;
        this.series = series;
        this.terms = terms;
        this.numbers = DecimalText.in(locale);
        this.rowHeight = Math.max(2 * LINE_HEIGHT, series.size() * SERIES_HEIGHT) + 8;
        this.bottom = TOP + terms.size() * rowHeight;
        this.axis = axis();
        this.svg = new Svg(id, WIDTH, bottom + BOTTOM, words.title(), words.description());
    }

    /**
     * Draws terms from top to bottom.
     *
     * @param id the drawing's address in a page
     * @param series the names of the series, one or more
     */
    public static String draw(String id, Words words, List<String> series, List<Term> terms, Locale locale) {
        CoefficientPlot plot = new CoefficientPlot(id, words, List.copyOf(series), List.copyOf(terms), locale);
        plot.drawLegend();
        plot.drawAxis();
        for (int row = 0; row < terms.size(); row++) {
            plot.drawTerm(terms.get(row), TOP + (row + 0.5) * plot.rowHeight);
        }
        return plot.svg.finish();
    }

    private Axis axis() {
        double labels = 0;
        double lowest = 0;
        double highest = 0;
        for (Term term : terms) {
            for (String line : lines(term)) {
                labels = Math.max(labels, TextMetrics.width(line, NAME.size()));
            }
            for (Estimate estimate : term.estimates()) {
                for (double bound : new double[] {estimate.value(), estimate.low(), estimate.high()}) {
                    lowest = Double.isFinite(bound) ? Math.min(lowest, bound) : lowest;
                    highest = Double.isFinite(bound) ? Math.max(highest, bound) : highest;
                }
            }
        }
        return Axis.covering(lowest, highest, MARGIN + labels + 16, WIDTH - 24, 6);
    }

    private void drawAxis() {
        for (double tick : axis.ticks()) {
            double x = axis.at(tick);
            boolean zero = tick == 0;
            svg.line(x, TOP, x, bottom + 4, zero ? Paint.INK : Paint.HAIRLINE, zero ? 1.25 : 1);
            svg.text(numbers.fixed(tick, axis.decimals()), x, bottom + 18, TICK);
        }
        svg.text(words.axis(), (axis.start() + axis.end()) / 2, bottom + 38, TICK.with(Paint.INK));
    }

    private void drawTerm(Term term, double middle) {
        List<String> lines = lines(term);
        double firstLine = middle - (lines.size() - 1) * LINE_HEIGHT / 2;
        svg.part(term.label());
        for (int i = 0; i < lines.size(); i++) {
            svg.centredText(lines.get(i), axis.start() - 12, firstLine + i * LINE_HEIGHT, NAME);
        }
        svg.endPart();
        for (Estimate estimate : term.estimates()) {
            double offset = estimate.series() - (series.size() - 1) / 2.0;
            drawEstimate(estimate, middle + offset * SERIES_HEIGHT);
        }
    }

    private void drawEstimate(Estimate estimate, double y) {
        if (!Double.isFinite(estimate.value())) {
            svg.centredText(words.notAvailable(), axis.at(0) + 8, y, SMALL);
            return;
        }
        Paint paint = paint(estimate.series());
        svg.part(description(estimate));
        if (Double.isFinite(estimate.low()) && Double.isFinite(estimate.high())) {
            svg.line(axis.at(estimate.low()), y, axis.at(estimate.high()), y, paint, 1.75);
        }
        drawPoint(estimate.series(), estimate.significant(), axis.at(estimate.value()), y);
        svg.endPart();
    }

    private void drawPoint(int number, boolean filled, double x, double y) {
        Paint paint = paint(number);
        svg.shape(Marker.of(number).path(x, y, RADIUS), filled ? paint : Paint.PAPER, paint, 1.75);
    }

    private void drawLegend() {
        double x = axis.start();
        double y = MARGIN + 8;
        if (series.size() > 1) {
            for (int number = 0; number < series.size(); number++) {
                drawPoint(number, true, x + RADIUS, y);
                x = legendText(series.get(number), x, y);
            }
            x += 16;
        }
        // Filling means the same for all shapes: it is shown on one that belongs to none of several series.
        Paint paint = series.size() > 1 ? Paint.INK : Paint.ACCENT;
        svg.shape(Marker.CIRCLE.path(x + RADIUS, y, RADIUS), paint, paint, 1.75);
        x = legendText(words.significant(), x, y);
        svg.shape(Marker.CIRCLE.path(x + RADIUS, y, RADIUS), Paint.PAPER, paint, 1.75);
        legendText(words.notSignificant(), x, y);
    }

    private double legendText(String text, double x, double y) {
        svg.centredText(text, x + 16, y, SMALL);
        return x + 36 + TextMetrics.width(text, SMALL.size());
    }

    /** The last series is what the figure is about; those before it stand back. */
    private Paint paint(int number) {
        return number == series.size() - 1 ? Paint.ACCENT : Paint.SOFT;
    }

    private String description(Estimate estimate) {
        String value = numbers.fixed(estimate.value(), 2);
        String name = series.size() > 1 ? series.get(estimate.series()) + ": " : "";
        return Double.isFinite(estimate.low()) && Double.isFinite(estimate.high())
                ? name + value + " [" + numbers.fixed(estimate.low(), 2) + ", " + numbers.fixed(estimate.high(), 2)
                        + "]"
                : name + value;
    }

    private static List<String> lines(Term term) {
        return TextMetrics.lines(term.label(), NAME.size(), WIDEST_LABEL, 2);
    }
}
