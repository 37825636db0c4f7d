package io.github.relata.report.figure;

import io.github.relata.report.text.DecimalText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A map of an effect over two moderators: a tile for each pair of their values, coloured where the effect differs from
 * zero, and points where the cases are, the larger the more. Several panels stand for values of a further moderator.
 */
public final class RegionMap {
    /** Whether an effect differs from zero, and on which side. */
    public enum Sign {
        NEGATIVE(-4),
        NONE(0),
        POSITIVE(4);

        private final int step;

        Sign(int step) {
            this.step = step;
        }

        private Paint paint() {
            return DivergingPalette.tile(step);
        }
    }

    /** The effect at a pair of values, and how many cases are nearest to it. */
    public record Tile(double across, double upright, Sign sign, long cases) {}

    /**
     * A panel.
     *
     * @param title empty where there is one panel
     * @param tiles a grid of even values
     */
    public record Grid(String title, List<Tile> tiles) {
        public Grid {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * The words around the map.
     *
     * @param description what it shows, for those who cannot see it
     * @param across the name of the lower axis
     * @param upright the name of the other
     * @param signs the meaning of each colour, in their order
     * @param cases the meaning of the points
     */
    public record Words(
            String title, String description, String across, String upright, Map<Sign, String> signs, String cases) {
        public Words {
            signs = Collections.unmodifiableMap(new EnumMap<>(signs));
        }
    }

    private static final double MARGIN = 8;
    private static final double TOP = 66;
    private static final double BOTTOM = 26;
    private static final double SWATCH = 14;
    private static final double LARGEST = 5.5;
    private static final double POINT = 0.6;
    private static final int STEPS = 6;
    private static final TextStyle SMALL = new TextStyle(11.5, Anchor.START, Paint.SOFT);
    private static final TextStyle NAME = new TextStyle(12, Anchor.START, Paint.INK);
    private static final TextStyle MIDDLE = new TextStyle(12, Anchor.MIDDLE, Paint.INK);

    private final Words words;
    private final List<Grid> panels;
    private final DecimalText numbers;
    private final PanelGrid places;
    private final Svg svg;

    private RegionMap(String id, Words words, List<Grid> panels, Locale locale) {
        this.words = words;
        this.panels = panels;
        this.numbers = DecimalText.in(locale);
        this.places = new PanelGrid(panels.size(), TOP, panels.size() > 1);
        this.svg = new Svg(id, PanelGrid.WIDTH, places.end() + BOTTOM, words.title(), words.description());
    }

    /**
     * Draws panels, one at least.
     *
     * @param id the drawing's address in a page
     */
    public static String draw(String id, Words words, List<Grid> panels, Locale locale) {
        RegionMap map = new RegionMap(id, words, List.copyOf(panels), locale);
        map.drawLegend();
        for (int panel = 0; panel < panels.size(); panel++) {
            map.drawPanel(panel);
        }
        map.svg.text(words.across(), (map.places.left(0) + PanelGrid.WIDTH) / 2, map.places.end() + 14, MIDDLE);
        return map.svg.finish();
    }

    private void drawLegend() {
        double y = MARGIN + 8;
        double x = MARGIN;
        for (Map.Entry<Sign, String> sign : words.signs().entrySet()) {
            svg.tile(x, y - SWATCH / 2, SWATCH, SWATCH, sign.getKey().paint());
            svg.centredText(sign.getValue(), x + 20, y, SMALL);
            x += 20 + TextMetrics.width(sign.getValue(), SMALL.size()) + 18;
        }
        drawPoint(x + LARGEST, y, LARGEST * 0.7);
        svg.centredText(words.cases(), x + 18, y, SMALL);
        svg.text(words.upright(), MARGIN, TOP - 18, NAME);
    }

    private void drawPanel(int number) {
        Grid grid = panels.get(number);
        List<Double> columns =
                grid.tiles().stream().map(Tile::across).distinct().sorted().toList();
        List<Double> rows =
                grid.tiles().stream().map(Tile::upright).distinct().sorted().toList();
        int steps = panels.size() == 1 ? STEPS + 2 : STEPS / 2;
        Axis x = axis(columns, places.left(number), places.right(number), steps);
        Axis y = axis(rows, places.bottom(number), places.top(number), STEPS);
        if (!grid.title().isEmpty()) {
            String title = TextMetrics.truncated(grid.title(), NAME.size(), x.end() - x.start());
            svg.text(title, x.start(), y.end() - 9, NAME);
        }
        Panel panel = new Panel(svg, x, y, numbers);
        panel.drawHeights(places.isFirst(number));
        double halfWidth = step(columns) / 2;
        double halfHeight = step(rows) / 2;
        for (Tile tile : grid.tiles()) {
            // Edges on whole pixels leave no seams between the tiles.
            double left = Math.rint(x.at(tile.across() - halfWidth));
            double right = Math.rint(x.at(tile.across() + halfWidth));
            double top = Math.rint(y.at(tile.upright() + halfHeight));
            double bottom = Math.rint(y.at(tile.upright() - halfHeight));
            svg.tile(left, top, right - left, bottom - top, tile.sign().paint());
        }
        long most = grid.tiles().stream().mapToLong(Tile::cases).max().orElse(1);
        for (Tile tile : grid.tiles()) {
            if (tile.cases() > 0) {
                double radius = LARGEST * Math.sqrt(tile.cases() / (double) most);
                drawPoint(x.at(tile.across()), y.at(tile.upright()), radius);
            }
        }
        panel.drawNumbers(true);
    }

    private void drawPoint(double x, double y, double radius) {
        svg.veil(Marker.CIRCLE.path(x, y, radius), Paint.INK, POINT);
    }

    private static Axis axis(List<Double> values, double start, double end, int steps) {
        double half = step(values) / 2;
        return Axis.spanning(values.get(0) - half, values.get(values.size() - 1) + half, start, end, steps);
    }

    private static double step(List<Double> even) {
        return (even.get(even.size() - 1) - even.get(0)) / (even.size() - 1);
    }
}
