package io.github.relata.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A flow chart of participants, as CONSORT draws it: from the rows of the file down to the cases, what is left out to the
 * side, and below what each analysis rests on. It is as wide as a telephone's screen.
 */
public final class FlowChart {
    /** A box: what it counts, and how many. */
    public record Box(String label, String count) {}

    /**
     * The words around the boxes.
     *
     * @param description what it shows, for those who cannot see it
     * @param analyses the heading of the analyses
     */
    public record Words(String title, String description, String analyses) {}

    private static final double WIDTH = 320;
    private static final double EDGE = 1;
    private static final double STAGE_WIDTH = 140;
    private static final double SIDE_LEFT = 164;
    private static final double PADDING = 9;
    private static final double LINE_HEIGHT = 17;
    private static final double GAP = 14;
    private static final double ARROW = 6;
    private static final double CORNER = 3;
    private static final int MOST_LINES = 5;
    private static final TextStyle LABEL = new TextStyle(13, Anchor.START, Paint.INK);
    private static final TextStyle COUNT = new TextStyle(13, Anchor.START, Paint.ACCENT);

    /** A box with its text in lines. */
    private record Lines(String label, List<String> lines, String count) {
        static Lines of(Box box, double width) {
            return new Lines(box.label(), TextMetrics.lines(box.label(), LABEL.size(), width, MOST_LINES), box.count());
        }

        double height() {
            return 2 * PADDING + (lines.size() + 1) * LINE_HEIGHT;
        }
    }

    private final Lines first;
    private final List<Lines> sides = new ArrayList<>();
    private final Lines last;
    private final List<Box> analyses;
    private final Words words;
    private final Svg svg;

    private FlowChart(String id, Words words, Box first, List<Box> leftOut, Box last, List<Box> analyses) {
        this.words = words;
        this.first = Lines.of(first, STAGE_WIDTH - 2 * PADDING);
        leftOut.forEach(box -> sides.add(Lines.of(box, WIDTH - EDGE - SIDE_LEFT - 2 * PADDING)));
        this.last = Lines.of(last, STAGE_WIDTH - 2 * PADDING);
        this.analyses = analyses;
        this.svg = new Svg(id, WIDTH, height(), words.title(), words.description());
    }

    /**
     * Draws the chart.
     *
     * @param id the drawing's address in a page
     * @param first the rows in the file
     * @param leftOut what is left out, step by step
     * @param last the cases that are left
     * @param analyses what analyses rest on; none where there is nothing to tell
     */
    public static String draw(String id, Words words, Box first, List<Box> leftOut, Box last, List<Box> analyses) {
        FlowChart chart = new FlowChart(id, words, first, List.copyOf(leftOut), last, List.copyOf(analyses));
        chart.draw();
        return chart.svg.finish();
    }

    private double height() {
        double height = 2 * EDGE + first.height() + GAP + last.height() + GAP;
        for (Lines side : sides) {
            height += side.height() + GAP;
        }
        return analyses.isEmpty() ? height - GAP + EDGE : height + GAP + analysesHeight();
    }

    private double analysesHeight() {
        return 2 * PADDING + (analyses.size() + 1) * LINE_HEIGHT;
    }

    private void draw() {
        double spine = EDGE + STAGE_WIDTH / 2;
        double y = EDGE;
        double below = y + first.height();
        box(first, EDGE, y, STAGE_WIDTH);
        y = below + GAP;
        for (Lines side : sides) {
            double middle = y + side.height() / 2;
            svg.line(spine, middle, SIDE_LEFT - ARROW, middle, Paint.SOFT, 1.25);
            svg.shape(arrow(SIDE_LEFT, middle, -ARROW, -ARROW / 2, -ARROW, ARROW / 2), Paint.SOFT);
            box(side, SIDE_LEFT, y, WIDTH - EDGE - SIDE_LEFT);
            y += side.height() + GAP;
        }
        down(spine, below, y);
        box(last, EDGE, y, STAGE_WIDTH);
        if (!analyses.isEmpty()) {
            below = y + last.height();
            y = below + 2 * GAP;
            down(spine, below, y);
            analyses(y);
        }
    }

    private void down(double x, double from, double to) {
        svg.line(x, from, x, to - ARROW, Paint.SOFT, 1.25);
        svg.shape(arrow(x, to, -ARROW / 2, -ARROW, ARROW / 2, -ARROW), Paint.SOFT);
    }

    private void box(Lines box, double x, double y, double width) {
        svg.part(box.label() + ": " + box.count());
        frame(x, y, width, box.height());
        double line = y + PADDING + LINE_HEIGHT / 2;
        for (String text : box.lines()) {
            svg.centredText(text, x + PADDING, line, LABEL);
            line += LINE_HEIGHT;
        }
        svg.centredText(box.count(), x + PADDING, line, COUNT);
        svg.endPart();
    }

    private void analyses(double y) {
        frame(EDGE, y, WIDTH - 2 * EDGE, analysesHeight());
        double left = EDGE + PADDING;
        double right = WIDTH - EDGE - PADDING;
        double line = y + PADDING + LINE_HEIGHT / 2;
        svg.centredText(words.analyses(), left, line, LABEL.with(Paint.SOFT));
        TextStyle count = new TextStyle(COUNT.size(), Anchor.END, COUNT.paint());
        for (Box analysis : analyses) {
            line += LINE_HEIGHT;
            double room = right - left - TextMetrics.width(analysis.count(), COUNT.size()) - PADDING;
            svg.part(analysis.label() + ": " + analysis.count());
            svg.centredText(TextMetrics.truncated(analysis.label(), LABEL.size(), room), left, line, LABEL);
            svg.centredText(analysis.count(), right, line, count);
            svg.endPart();
        }
    }

    private void frame(double x, double y, double width, double height) {
        svg.shape(roundedRectangle(x, y, width, height), Paint.PAPER, Paint.SOFT, 1.25);
    }

    private static String roundedRectangle(double x, double y, double width, double height) {
        String corner = "a" + Svg.number(CORNER) + " " + Svg.number(CORNER) + " 0 0 1 ";
        String r = Svg.number(CORNER);
        String across = Svg.number(width - 2 * CORNER);
        String along = Svg.number(height - 2 * CORNER);
        return "M" + Svg.number(x + CORNER) + " " + Svg.number(y) + "h" + across + corner + r + " " + r + "v" + along
                + corner + "-" + r + " " + r + "h-" + across + corner + "-" + r + " -" + r + "v-" + along + corner + r
                + " -" + r + "z";
    }

    /** A triangle with its point at a place and the other corners beside it. */
    private static String arrow(double x, double y, double dx1, double dy1, double dx2, double dy2) {
        return "M" + Svg.number(x) + " " + Svg.number(y) + "L" + Svg.number(x + dx1) + " " + Svg.number(y + dy1) + "L"
                + Svg.number(x + dx2) + " " + Svg.number(y + dy2) + "z";
    }
}
