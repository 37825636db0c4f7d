package io.github.relata.report.figure;

import java.util.List;

/** A distribution as bars side by side, small enough to stand in a line. */
public final class Distribution {
    private static final double WIDTH = 132;
    private static final double HEIGHT = 30;
    private static final double GAP = 1.5;
    private static final double WIDEST_BAR = 22;
    private static final double LOWEST_BAR = 1;

    private Distribution() {}

    /**
     * Draws counts from left to right.
     *
     * @param id the drawing's address in a page
     * @param description the same in words, for those who cannot see it
     * @param counts how many there are of each value or in each class
     */
    public static String draw(String id, String title, String description, List<Long> counts) {
        Svg svg = new Svg(id, WIDTH, HEIGHT, title, description);
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        double width = Math.min(WIDEST_BAR, (WIDTH + GAP) / Math.max(1, counts.size()) - GAP);
        double base = HEIGHT - 1;
        double x = 0;
        for (long count : counts) {
            if (count > 0) {
                double height = Math.max(LOWEST_BAR, (base - 1) * count / most);
                svg.tile(x, base - height, width, height, Paint.ACCENT);
            }
            x += width + GAP;
        }
        svg.line(0, HEIGHT - 0.5, x - GAP, HEIGHT - 0.5, Paint.HAIRLINE, 1);
        return svg.finish();
    }
}
