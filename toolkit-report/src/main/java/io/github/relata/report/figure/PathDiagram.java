package io.github.relata.report.figure;

import io.github.relata.report.text.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A path diagram: variables in boxes, arrows with their coefficients and stars from one to the next, and what moderates
 * an arrow beside it, with an arrow onto the arrow. No words cover others: where they are too many the drawing grows.
 */
public final class PathDiagram {
    /**
     * A variable.
     *
     * @param explained the share of its variance that the arrows to it explain; {@code NaN} if none lead to it
     */
    public record Variable(String label, double explained) {}

    /**
     * An arrow.
     *
     * @param from the place of a variable in the list
     * @param to the place of a variable in the list, which no arrows lead back from
     * @param coefficients what stands on it
     * @param significant whether it differs from zero
     * @param moderators what moderates it, and how much
     */
    public record Path(
            int from, int to, List<Coefficient> coefficients, boolean significant, List<Coefficient> moderators) {
        public Path {
            coefficients = List.copyOf(coefficients);
            moderators = List.copyOf(moderators);
        }
    }

    /**
     * A coefficient.
     *
     * @param name what it belongs to; empty where the arrow says it
     * @param value {@code NaN} where it is not available
     * @param stars of its p value
     */
    public record Coefficient(String name, double value, String stars) {}

    /**
     * The words of a drawing.
     *
     * @param description what it shows, for those who cannot see it
     */
    public record Words(String title, String description, String notAvailable) {}

    private static final double WIDTH = 660;
    private static final double MARGIN = 10;
    private static final double LINE_HEIGHT = 16;
    private static final double NOTE_HEIGHT = 15;
    private static final double GAP = 4;
    private static final double[] BENDS = {0, 24, -24, 48, -48, 80, -80, 120, -120};
    private static final TextStyle NAME = new TextStyle(13, Anchor.MIDDLE, Paint.INK);
    private static final TextStyle NOTE = new TextStyle(11.5, Anchor.MIDDLE, Paint.SOFT);
    private static final TextStyle VALUE = new TextStyle(12.5, Anchor.MIDDLE, Paint.INK);
    private static final TextStyle MODERATOR = new TextStyle(11.5, Anchor.MIDDLE, Paint.INK);

    private final Words words;
    private final List<Variable> variables;
    private final List<Path> paths;
    private final DecimalText numbers;
    private final int decimals;
    private final PathPlaces places;
    private final double widestName;
    private List<Box> boxes = List.of();
    private List<Curve> curves = List.of();
    private final List<Box> labels = new ArrayList<>();
    private final List<FreePlaces.Beside> moderators = new ArrayList<>();

    private PathDiagram(Words words, List<Variable> variables, List<Path> paths, Locale locale) {
        this.words = words;
        this.variables = List.copyOf(variables);
        this.paths = List.copyOf(paths);
        this.numbers = DecimalText.in(locale);
        this.decimals = isFine() ? 3 : 2;
        this.places = new PathPlaces(variables.size(), paths);
        this.widestName = Math.max(92, (WIDTH - 2 * MARGIN) / places.columns() * 0.62);
    }

    /**
     * Draws a diagram whose arrows run in no circle.
     *
     * @param id the drawing's address in a page
     */
    public static String draw(String id, Words words, List<Variable> variables, List<Path> paths, Locale locale) {
        PathDiagram diagram = new PathDiagram(words, variables, paths, locale);
        for (double row = 84; !diagram.isPlaced(row) && row < 250; row *= 1.2) {
            // It grows until everything has a place.
        }
        return diagram.drawn(id);
    }

    /** Whether two decimals would leave little of a coefficient. */
    private boolean isFine() {
        return paths.stream()
                .flatMap(path -> Stream.concat(path.coefficients().stream(), path.moderators().stream()))
                .anyMatch(coefficient -> coefficient.value() != 0 && Math.abs(coefficient.value()) < 0.05);
    }

    /** Finds a place for everything, with rows so far from one another; false if something had none. */
    private boolean isPlaced(double row) {
        boxes = places.of(variables.stream().map(this::size).toList(), WIDTH - 2 * MARGIN, row);
        curves = paths.stream().map(this::curve).toList();
        FreePlaces free = new FreePlaces(WIDTH - 2 * MARGIN, boxes, curves);
        labels.clear();
        moderators.clear();
        for (int i = 0; i < paths.size(); i++) {
            labels.add(free.on(curves.get(i), size(texts(paths.get(i).coefficients()), VALUE, 4, 2)));
        }
        for (int i = 0; i < paths.size(); i++) {
            List<Coefficient> by = paths.get(i).moderators();
            moderators.add(
                    by.isEmpty()
                            ? new FreePlaces.Beside(labels.get(i), 0)
                            : free.beside(curves.get(i), size(texts(by), MODERATOR, 10, 6)));
        }
        return !free.isCrowded() && !overlap(boxes);
    }

    private static boolean overlap(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                if (boxes.get(i).grown(GAP).overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Box size(Variable variable) {
        List<String> lines = lines(variable);
        double width = TextMetrics.width(note(variable), NOTE.size());
        for (String line : lines) {
            width = Math.max(width, TextMetrics.width(line, NAME.size()));
        }
        double height = lines.size() * LINE_HEIGHT + (note(variable).isEmpty() ? 0 : NOTE_HEIGHT);
        return new Box(0, 0, Math.max(70, width + 20), height + 18);
    }

    private String note(Variable variable) {
        return Double.isFinite(variable.explained()) ? "R\u00b2 = " + numbers.bounded(variable.explained(), 2) : "";
    }

    private List<String> lines(Variable variable) {
        return TextMetrics.lines(variable.label(), NAME.size(), widestName, 3);
    }

    private static Box size(List<String> lines, TextStyle style, double marginX, double marginY) {
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, TextMetrics.width(line, style.size()));
        }
        return new Box(0, 0, width + 2 * marginX, lines.size() * LINE_HEIGHT + 2 * marginY - 2);
    }

    /** The straightest line between two variables that runs through no third. */
    private Curve curve(Path path) {
        Curve.End from = end(path, path.from(), Path::from, Path::to, 1);
        Curve.End to = end(path, path.to(), Path::to, Path::from, -1);
        Curve best = Curve.between(from, to, 0, GAP);
        double least = Double.POSITIVE_INFINITY;
        for (double bend : BENDS) {
            Curve curve = Curve.between(from, to, bend, GAP);
            double cost = Math.abs(bend);
            for (int other = 0; other < boxes.size(); other++) {
                boolean third = other != path.from() && other != path.to();
                cost += third ? 2000 * curve.shareWithin(boxes.get(other).grown(8)) : 0;
            }
            if (cost < least) {
                best = curve;
                least = cost;
            }
        }
        return best;
    }

    /** Where an arrow makes for in a box: its side, level arrows its middle, the others in order above and below. */
    private Curve.End end(Path path, int at, ToIntFunction<Path> here, ToIntFunction<Path> there, int side) {
        Box box = boxes.get(at);
        double own = boxes.get(there.applyAsInt(path)).y() - box.y();
        int nearer = 0;
        int together = 1;
        for (Path other : paths) {
            if (!other.equals(path) && here.applyAsInt(other) == at) {
                Box end = boxes.get(there.applyAsInt(other));
                Box ownEnd = boxes.get(there.applyAsInt(path));
                boolean sameSide = own * (end.y() - box.y()) > 0;
                together += sameSide ? 1 : 0;
                nearer += sameSide && steepness(box, end) < steepness(box, ownEnd) ? 1 : 0;
            }
        }
        double apart = Math.min(11, (box.height() / 2 - 4) / together);
        double y = Math.abs(own) < 1 ? 0 : Math.copySign((nearer + 1) * apart, own);
        return new Curve.End(box, box.x() + side * 0.38 * box.width(), box.y() + y);
    }

    private static double steepness(Box from, Box to) {
        return Math.abs((to.y() - from.y()) / (to.x() - from.x()));
    }

    private List<String> texts(List<Coefficient> coefficients) {
        List<String> texts = new ArrayList<>();
        for (Coefficient coefficient : coefficients) {
            String value = Double.isFinite(coefficient.value())
                    ? numbers.fixed(coefficient.value(), decimals) + coefficient.stars()
                    : words.notAvailable();
            texts.add(coefficient.name().isEmpty() ? value : coefficient.name() + " " + value);
        }
        return texts;
    }

    private String drawn(String id) {
        List<Box> all = new ArrayList<>(boxes);
        all.addAll(labels);
        moderators.forEach(moderator -> all.add(moderator.place()));
        double top = all.stream().mapToDouble(Box::top).min().orElse(0);
        double bottom = all.stream().mapToDouble(Box::bottom).max().orElse(0);
        for (Curve curve : curves) {
            top = Math.min(top, curve.y(0.5));
            bottom = Math.max(bottom, curve.y(0.5));
        }
        Svg svg = new Svg(id, WIDTH, bottom - top + 2 * MARGIN, words.title(), words.description());
        svg.moved(MARGIN, MARGIN - top);
        for (int i = 0; i < paths.size(); i++) {
            drawArrow(
                    svg,
                    curves.get(i),
                    paths.get(i).significant() ? Paint.ACCENT : Paint.SOFT,
                    paths.get(i).significant());
        }
        for (int i = 0; i < paths.size(); i++) {
            drawModerators(svg, i);
        }
        for (int i = 0; i < paths.size(); i++) {
            Box label = labels.get(i);
            svg.part(variables.get(paths.get(i).from()).label() + " \u2192 "
                    + variables.get(paths.get(i).to()).label());
            svg.tile(label.left(), label.top(), label.width(), label.height(), Paint.PAPER);
            drawLines(svg, texts(paths.get(i).coefficients()), label.x(), label.y(), VALUE);
            svg.endPart();
        }
        for (int i = 0; i < variables.size(); i++) {
            drawVariable(svg, variables.get(i), boxes.get(i));
        }
        return svg.endMoved().finish();
    }

    private void drawVariable(Svg svg, Variable variable, Box box) {
        svg.shape(rounded(box, 5), Paint.PAPER, Paint.INK, 1.25);
        boolean noted = !note(variable).isEmpty();
        drawLines(svg, lines(variable), box.x(), box.y() - (noted ? NOTE_HEIGHT / 2 : 0), NAME);
        if (noted) {
            svg.centredText(note(variable), box.x(), box.bottom() - 9 - NOTE_HEIGHT / 2, NOTE);
        }
    }

    private void drawModerators(Svg svg, int path) {
        List<Coefficient> by = paths.get(path).moderators();
        if (by.isEmpty()) {
            return;
        }
        FreePlaces.Beside beside = moderators.get(path);
        Box place = beside.place();
        drawArrow(svg, FreePlaces.pointer(place, curves.get(path), beside.share()), Paint.SOFT, true);
        svg.shape(rounded(place, place.height() / 2), Paint.PAPER, Paint.SOFT, 1);
        drawLines(svg, texts(by), place.x(), place.y(), MODERATOR);
    }

    private static void drawLines(Svg svg, List<String> lines, double x, double middle, TextStyle style) {
        double first = middle - (lines.size() - 1) * LINE_HEIGHT / 2;
        for (int i = 0; i < lines.size(); i++) {
            svg.centredText(lines.get(i), x, first + i * LINE_HEIGHT, style);
        }
    }

    private static void drawArrow(Svg svg, Curve curve, Paint paint, boolean solid) {
        svg.stroke(curve.path(), paint, solid ? 1.75 : 1.25, solid ? "" : "5 4");
        double backX = curve.x1() - 9 * curve.directionX(1);
        double backY = curve.y1() - 9 * curve.directionY(1);
        double sideX = 3.8 * curve.directionY(1);
        double sideY = -3.8 * curve.directionX(1);
        svg.shape(
                "M" + n(curve.x1()) + " " + n(curve.y1()) + "L" + n(backX + sideX) + " " + n(backY + sideY) + " "
                        + n(backX - sideX) + " " + n(backY - sideY) + "z",
                paint);
    }

    private static String rounded(Box box, double radius) {
        double r = Math.min(radius, 14);
        String corner = "a" + n(r) + " " + n(r) + " 0 0 1 ";
        return "M" + n(box.left() + r) + " " + n(box.top())
                + "h" + n(box.width() - 2 * r) + corner + n(r) + " " + n(r)
                + "v" + n(box.height() - 2 * r) + corner + n(-r) + " " + n(r)
                + "h" + n(2 * r - box.width()) + corner + n(-r) + " " + n(-r)
                + "v" + n(2 * r - box.height()) + corner + n(r) + " " + n(-r) + "z";
    }

    private static String n(double value) {
        return Svg.number(value);
    }
}
