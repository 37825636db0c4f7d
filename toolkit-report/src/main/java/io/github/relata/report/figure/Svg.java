package io.github.relata.report.figure;

import io.github.relata.report.text.Markup;
import java.util.Arrays;

/**
 * A drawing in the making. Places are pixels from the upper left corner, written to a hundredth. One text serves as a
 * file of its own and inside a page: all its ids begin with the id of the drawing.
 */
final class Svg {
    private static final String FONTS = "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif";

    private final Markup markup = new Markup();
    private final String id;
    private boolean hasHatching;

    /**
     * An empty sheet.
     *
     * @param title what it is, for those who hear it
     * @param description what it shows
     */
    Svg(String id, double width, double height, String title, String description) {
        this.id = id;
        markup.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "id",
                        id,
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-description",
                        "font-family",
                        FONTS)
                .line()
                .element("title", title, "id", id + "-title")
                .line()
                .element("desc", description, "id", id + "-description")
                .line()
                .empty("rect", "class", "sheet", "width", number(width), "height", number(height), "fill", "#ffffff")
                .line();
    }

    /** Begins a part with a name, which is shown where one points at it. */
    Svg part(String name) {
        markup.open("g").element("title", name);
        return this;
    }

    /** Ends a part. */
    Svg endPart() {
        markup.close("g").line();
        return this;
    }

    /** A filled rectangle. */
    Svg tile(double x, double y, double width, double height, Paint fill) {
        return rectangle(x, y, width, height, fill.fillClass(), fill.onWhite());
    }

    /** A hatched rectangle: there is nothing to show. */
    Svg hatchedTile(double x, double y, double width, double height) {
        if (!hasHatching) {
            defineHatching();
            hasHatching = true;
        }
        return rectangle(x, y, width, height, "hatched", "url(#" + id + "-hatching)");
    }

    /** A straight line. */
    Svg line(double x1, double y1, double x2, double y2, Paint stroke, double width) {
        markup.empty(
                        "line",
                        "x1",
                        number(x1),
                        "y1",
                        number(y1),
                        "x2",
                        number(x2),
                        "y2",
                        number(y2),
                        "class",
                        stroke.strokeClass(),
                        "stroke",
                        stroke.onWhite(),
                        "stroke-width",
                        number(width))
                .line();
        return this;
    }

    /** A shape, filled. */
    Svg shape(String path, Paint fill) {
        markup.empty("path", "d", path, "class", fill.fillClass(), "fill", fill.onWhite())
                .line();
        return this;
    }

    /** A shape, filled and outlined. */
    Svg shape(String path, Paint fill, Paint stroke, double width) {
        markup.empty(
                        "path",
                        "d",
                        path,
                        "class",
                        fill.fillClass() + " " + stroke.strokeClass(),
                        "fill",
                        fill.onWhite(),
                        "stroke",
                        stroke.onWhite(),
                        "stroke-width",
                        number(width))
                .line();
        return this;
    }

    /**
     * A line along a path.
     *
     * @param dashes the lengths of its dashes and gaps; empty for an unbroken line
     */
    Svg stroke(String path, Paint stroke, double width, String dashes) {
        String[] attributes = {
            "d",
            path,
            "class",
            stroke.strokeClass(),
            "fill",
            "none",
            "stroke",
            stroke.onWhite(),
            "stroke-width",
            number(width),
            "stroke-dasharray",
            dashes
        };
        markup.empty("path", dashes.isEmpty() ? Arrays.copyOf(attributes, attributes.length - 2) : attributes)
                .line();
        return this;
    }

    /** A shape through which what lies beneath is seen. */
    Svg veil(String path, Paint fill, double opacity) {
        markup.empty(
                        "path",
                        "d",
                        path,
                        "class",
                        fill.fillClass(),
                        "fill",
                        fill.onWhite(),
                        "fill-opacity",
                        number(opacity))
                .line();
        return this;
    }

    /** Begins what stands so far to the right and down. */
    Svg moved(double x, double y) {
        markup.open("g", "transform", "translate(" + number(x) + " " + number(y) + ")");
        return this;
    }

    /** Ends what {@link #moved} begins. */
    Svg endMoved() {
        markup.close("g").line();
        return this;
    }

    /** A text on a baseline. */
    Svg text(String text, double x, double y, TextStyle style) {
        markup.element(
                        "text",
                        text,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "font-size",
                        number(style.size()),
                        "text-anchor",
                        style.anchor().keyword(),
                        "class",
                        style.paint().fillClass(),
                        "fill",
                        style.paint().onWhite())
                .line();
        return this;
    }

    /** A text whose digits and capitals stand halfway across a height. */
    Svg centredText(String text, double x, double middle, TextStyle style) {
        return text(text, x, middle + style.middleToBaseline(), style);
    }

    /** The whole drawing. */
    String finish() {
        return markup.close("svg").line().toString();
    }

    /** A place or length to a hundredth of a pixel. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long fraction = Math.abs(hundredths % 100);
        StringBuilder text = new StringBuilder(hundredths < 0 ? "-" : "").append(Math.abs(hundredths / 100));
        if (fraction > 0) {
            text.append('.').append(fraction / 10);
        }
        if (fraction % 10 > 0) {
            text.append(fraction % 10);
        }
        return text.toString();
    }

    private void defineHatching() {
        markup.open("defs")
                .open("pattern", "id", id + "-hatching", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse")
                .empty(
                        "path",
                        "d",
                        "M-1 1l2-2M0 6l6-6M5 7l2-2",
                        "class",
                        Paint.SOFT.strokeClass(),
                        "stroke",
                        Paint.SOFT.onWhite(),
                        "stroke-width",
                        "0.8")
                .close("pattern")
                .close("defs")
                .line();
    }

    private Svg rectangle(double x, double y, double width, double height, String name, String fill) {
        markup.empty(
                        "rect",
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "class",
                        name,
                        "fill",
                        fill)
                .line();
        return this;
    }
}
