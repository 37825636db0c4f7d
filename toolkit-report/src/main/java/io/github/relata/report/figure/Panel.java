package io.github.relata.report.figure;

import io.github.relata.report.text.DecimalText;
import java.util.List;

/** A pair of axes and what is drawn between them; a figure has one panel or several with the same axes. */
final class Panel {
    private static final TextStyle TICK = new TextStyle(11.5, Anchor.MIDDLE, Paint.SOFT);
    private static final TextStyle SIDE = new TextStyle(11.5, Anchor.END, Paint.SOFT);

    private final Svg svg;
    private final Axis x;
    private final Axis y;
    private final DecimalText numbers;

    /** The axes of a panel: the first from left to right, the second from the bottom up. */
    Panel(Svg svg, Axis x, Axis y, DecimalText numbers) {
        this.svg = svg;
        this.x = x;
        this.y = y;
        this.numbers = numbers;
    }

    /** Lines across at the ticks of the upright axis, their numbers where they are asked for. */
    void drawHeights(boolean numbered) {
        for (double tick : y.ticks()) {
            double height = y.at(tick);
            svg.line(x.start(), height, x.end(), height, Paint.HAIRLINE, 1);
            if (numbered) {
                svg.centredText(numbers.fixed(tick, y.decimals()), x.start() - 10, height, SIDE);
            }
        }
    }

    /** The lower axis with its ticks and numbers. */
    void drawNumbers(boolean numbered) {
        for (double tick : x.ticks()) {
            double place = x.at(tick);
            svg.line(place, y.start(), place, y.start() + 5, Paint.SOFT, 1);
            if (numbered) {
                svg.text(numbers.fixed(tick, x.decimals()), place, y.start() + 19, TICK);
            }
        }
        svg.line(x.start(), y.start(), x.end(), y.start(), Paint.SOFT, 1);
    }

    /** The lower axis with names in place of numbers. */
    void drawNames(List<String> names) {
        double room = (x.end() - x.start()) / names.size() - 8;
        for (int i = 0; i < names.size(); i++) {
            svg.text(TextMetrics.truncated(names.get(i), TICK.size(), room), x.at(i), y.start() + 19, TICK);
        }
        svg.line(x.start(), y.start(), x.end(), y.start(), Paint.SOFT, 1);
    }

    /** A level line through the panel. */
    void drawLevel(double value, Paint paint, double width) {
        svg.line(x.start(), y.at(value), x.end(), y.at(value), paint, width);
    }

    /** The path through points. */
    String line(List<PlotPoint> points) {
        StringBuilder path = new StringBuilder();
        for (PlotPoint point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(place(point.x(), point.y()));
        }
        return path.toString();
    }

    /** The outline of the intervals of points. */
    String band(List<PlotPoint> points) {
        StringBuilder path = new StringBuilder();
        for (PlotPoint point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(place(point.x(), point.high()));
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            path.append('L').append(place(points.get(i).x(), points.get(i).low()));
        }
        return path.append('z').toString();
    }

    private String place(double valueX, double valueY) {
        return Svg.number(x.at(valueX)) + " " + Svg.number(y.at(valueY));
    }
}
