package io.github.relata.report.figure;

import java.util.List;

/** The style rules that make figures part of a page that has the colours {@code --ink}, {@code --paper} and so on. */
public final class FigureStyle {
    private FigureStyle() {}

    /** The rules as CSS. */
    public static String css() {
        StringBuilder css = new StringBuilder("svg .sheet { fill: none; }\n");
        for (Paint paint : List.of(Paint.INK, Paint.SOFT, Paint.HAIRLINE, Paint.PAPER, Paint.ACCENT, Paint.WARM)) {
            String colour = "var(--" + paint.name() + ")";
            rule(css, paint.fillClass(), "fill", colour);
            rule(css, paint.strokeClass(), "stroke", colour);
        }
        css.append("@media screen and (prefers-color-scheme: dark) {\n");
        for (int step = -DivergingPalette.STEPS; step <= DivergingPalette.STEPS; step++) {
            Rgb colour = DivergingPalette.inTheDark(step);
            rule(css, DivergingPalette.tile(step).fillClass(), "fill", colour.hex());
            rule(
                    css,
                    DivergingPalette.onTile(step).fillClass(),
                    "fill",
                    colour.ink().hex());
        }
        return css.append("}\n").toString();
    }

    private static void rule(StringBuilder css, String name, String property, String colour) {
        css.append("svg .")
                .append(name)
                .append(" { ")
                .append(property)
                .append(": ")
                .append(colour)
                .append("; }\n");
    }
}
