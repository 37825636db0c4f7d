package io.github.relata.report.figure;

/**
 * Colours for correlations: blue above zero, orange below, the paler the weaker. The two hues differ for all common
 * kinds of colour blindness; on paper the middle is light, in the dark it is dark. Colours come in steps of a tenth.
 */
final class DivergingPalette {
    static final int STEPS = 10;

    private static final Rgb[] ON_WHITE = {
        new Rgb(0x9c, 0x4a, 0x06),
        new Rgb(0xee, 0xb0, 0x78),
        new Rgb(0xf4, 0xf3, 0xf0),
        new Rgb(0x8f, 0xb9, 0xdc),
        new Rgb(0x1b, 0x55, 0x8e)
    };
    private static final Rgb[] IN_THE_DARK = {
        new Rgb(0xf6, 0xa6, 0x56),
        new Rgb(0x94, 0x5c, 0x26),
        new Rgb(0x26, 0x2a, 0x30),
        new Rgb(0x2f, 0x66, 0x98),
        new Rgb(0x7c, 0xbd, 0xf5)
    };

    private DivergingPalette() {}

    /** The step of a correlation, from -10 to 10. */
    static int step(double correlation) {
        return (int) Math.round(Math.max(-1, Math.min(1, correlation)) * STEPS);
    }

    /** The colour of a tile. */
    static Paint tile(int step) {
        return new Paint("tile" + step, onWhite(step).hex());
    }

    /** The colour of the words on a tile. */
    static Paint onTile(int step) {
        return new Paint("on-tile" + step, onWhite(step).ink().hex());
    }

    /** The colour of a tile on white paper. */
    static Rgb onWhite(int step) {
        return colour(ON_WHITE, step);
    }

    /** The colour of a tile on a dark page. */
    static Rgb inTheDark(int step) {
        return colour(IN_THE_DARK, step);
    }

    private static Rgb colour(Rgb[] anchors, int step) {
        int middle = anchors.length / 2;
        double place = middle + (double) step * middle / STEPS;
        int below = Math.min((int) place, anchors.length - 2);
        return anchors[below].towards(anchors[below + 1], place - below);
    }
}
