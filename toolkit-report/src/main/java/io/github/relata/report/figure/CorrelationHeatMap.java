package io.github.relata.report.figure;

import io.github.relata.report.text.DecimalText;
import java.util.List;
import java.util.Locale;

/**
 * A heat map of correlations: a staircase of tiles, one for each pair, with its value in it. The name at the end of a
 * row is also that of the column which begins below it. What is not available is hatched; a scale and a part of it
 * carry a corner.
 */
public final class CorrelationHeatMap {
    /**
     * The correlation of two variables.
     *
     * @param row the place of the later one in the list of labels
     * @param column the place of the earlier one
     * @param correlation {@code NaN} for what is not available
     */
    public record Pair(int row, int column, double correlation, boolean partAndWhole) {
        public Pair {
            if (column < 0 || column >= row) {
                throw new IllegalArgumentException(
                        "no pair of an earlier and a later variable: " + column + ", " + row);
            }
        }
    }

    /**
     * The words around the tiles.
     *
     * @param description what it shows, for those who cannot see it
     * @param scale the name of the scale of colours
     * @param notAvailable the meaning of hatching
     * @param partAndWhole the meaning of a corner
     */
    public record Words(String title, String description, String scale, String notAvailable, String partAndWhole) {}

    private static final double MARGIN = 8;
    private static final double WIDEST_LABEL = 260;
    /** The line of the first name, which has no tiles. */
    private static final double HEAD = 28;

    private static final double LEGEND_HEIGHT = 72;
    private static final double LEGEND_STEP = 10;
    /** From the left margin to what stands beside the scale. */
    private static final double LEGEND_SIDE = 250;

    private static final double SWATCH = 12;
    private static final TextStyle SMALL = new TextStyle(11.5, Anchor.START, Paint.SOFT);

    private final Words words;
    private final List<String> labels;
    private final DecimalText numbers;
    private final double cell;
    private final TextStyle name;
    private final TextStyle value;
    private final Svg svg;

    private CorrelationHeatMap(String id, Words words, List<String> labels, Locale locale) {
        this.words = words;
        this.labels = labels;
        this.numbers = DecimalText.in(locale);
        this.cell = labels.size() <= 8 ? 46 : labels.size() <= 14 ? 38 : 30;
        this.name = new TextStyle(Math.min(13, cell * 0.37), Anchor.START, Paint.INK);
        this.value = new TextStyle(Math.min(13, cell * 0.34), Anchor.MIDDLE, Paint.INK);
        this.svg = new Svg(id, width(), top(labels.size()) + LEGEND_HEIGHT, words.title(), words.description());
    }

    /**
     * Draws the pairs of up to about 25 variables.
     *
     * @param id the drawing's address in a page
     * @param labels the names of the variables, in the order of their rows
     */
    public static String draw(String id, Words words, List<String> labels, List<Pair> pairs, Locale locale) {
        CorrelationHeatMap map = new CorrelationHeatMap(id, words, List.copyOf(labels), locale);
        map.drawNames();
        pairs.forEach(map::drawPair);
        map.drawLegend(pairs);
        return map.svg.finish();
    }

    private void drawNames() {
        for (int i = 0; i < labels.size(); i++) {
            double middle = top(i) + (i == 0 ? HEAD : cell) / 2;
            String shown = TextMetrics.truncated(labels.get(i), name.size(), WIDEST_LABEL);
            svg.part(labels.get(i))
                    .centredText(shown, left(i) + (i == 0 ? 1 : 5), middle, name)
                    .endPart();
        }
    }

    private void drawPair(Pair pair) {
        String pairName = labels.get(pair.row()) + " \u00D7 " + labels.get(pair.column());
        double x = left(pair.column()) + 1;
        double y = top(pair.row()) + 1;
        double size = cell - 2;
        if (Double.isNaN(pair.correlation())) {
            svg.part(pairName).hatchedTile(x, y, size, size).endPart();
            return;
        }
        String text = numbers.bounded(pair.correlation(), 2);
        int step = DivergingPalette.step(pair.correlation());
        Paint onTile = DivergingPalette.onTile(step);
        svg.part(pairName + ": " + text)
                .tile(x, y, size, size, DivergingPalette.tile(step))
                .centredText(text, x + size / 2, y + size / 2, value.with(onTile));
        if (pair.partAndWhole()) {
            corner(x + size, y, cell * 0.2, onTile);
        }
        svg.endPart();
    }

    /** A small triangle in the upper right corner of a tile. */
    private void corner(double right, double y, double leg, Paint paint) {
        String length = Svg.number(leg);
        svg.shape("M" + Svg.number(right - leg) + " " + Svg.number(y) + "h" + length + "v" + length + "z", paint);
    }

    private void drawLegend(List<Pair> pairs) {
        double y = top(labels.size()) + 32;
        svg.text(words.scale(), MARGIN, y - 7, SMALL);
        TextStyle tick = new TextStyle(SMALL.size(), Anchor.MIDDLE, SMALL.paint());
        for (int step = -DivergingPalette.STEPS; step <= DivergingPalette.STEPS; step++) {
            double x = MARGIN + (step + DivergingPalette.STEPS) * LEGEND_STEP;
            svg.tile(x, y, LEGEND_STEP, SWATCH, DivergingPalette.tile(step));
            if (step % 5 == 0) {
                svg.text(numbers.bounded(step / 10.0, step % 10 == 0 ? 0 : 1), x + LEGEND_STEP / 2, y + 27, tick);
            }
        }
        double x = MARGIN + LEGEND_SIDE;
        if (pairs.stream().anyMatch(pair -> Double.isNaN(pair.correlation()))) {
            svg.hatchedTile(x, y, SWATCH, SWATCH);
            svg.text(words.notAvailable(), x + SWATCH + 6, y + 10, SMALL);
            x += besideScale(words.notAvailable());
        }
        if (pairs.stream().anyMatch(Pair::partAndWhole)) {
            svg.tile(x, y, SWATCH, SWATCH, DivergingPalette.tile(0));
            corner(x + SWATCH, y, SWATCH * 0.7, DivergingPalette.onTile(0));
            svg.text(words.partAndWhole(), x + SWATCH + 6, y + 10, SMALL);
        }
    }

    private static double besideScale(String text) {
        return SWATCH + 24 + TextMetrics.width(text, SMALL.size());
    }

    private double left(int column) {
        return MARGIN + column * cell;
    }

    private double top(int row) {
        return row == 0 ? MARGIN : MARGIN + HEAD + (row - 1) * cell;
    }

    private double width() {
        double right = MARGIN + LEGEND_SIDE + besideScale(words.notAvailable()) + besideScale(words.partAndWhole());
        for (int i = 0; i < labels.size(); i++) {
            double label = Math.min(WIDEST_LABEL, TextMetrics.width(labels.get(i), name.size()));
            right = Math.max(right, left(i) + 5 + label);
        }
        return right + MARGIN;
    }
}
