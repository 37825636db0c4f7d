package io.github.relata.report.figure;

/**
 * The places of several panels on a sheet: up to three beside each other, row by row.
 *
 * @param count how many panels
 * @param top where the first row begins
 * @param titled whether a title stands above each
 */
record PanelGrid(int count, double top, boolean titled) {
    static final double WIDTH = 660;
    private static final double LEFT = 58;
    private static final double RIGHT = 16;
    private static final double GAP = 22;
    private static final double TITLE = 24;
    private static final double BELOW = 30;
    private static final int MOST_BESIDE = 3;

    private int columns() {
        return Math.min(count, MOST_BESIDE);
    }

    private int rows() {
        return (count + MOST_BESIDE - 1) / MOST_BESIDE;
    }

    private double panelHeight() {
        return count == 1 ? 300 : count <= MOST_BESIDE ? 220 : 170;
    }

    private double rowHeight() {
        return panelHeight() + (titled ? TITLE : 0) + BELOW;
    }

    double left(int panel) {
        return LEFT + panel % MOST_BESIDE * (panelWidth() + GAP);
    }

    double right(int panel) {
        return left(panel) + panelWidth();
    }

    private double panelWidth() {
        return (WIDTH - LEFT - RIGHT - (columns() - 1) * GAP) / columns();
    }

    /** The upper end of a panel. */
    double top(int panel) {
        int row = panel / MOST_BESIDE;
        return top + row * rowHeight() + (titled ? TITLE : 0);
    }

    double bottom(int panel) {
        return top(panel) + panelHeight();
    }

    /** Whether a panel is the first of its row. */
    boolean isFirst(int panel) {
        return panel % MOST_BESIDE == 0;
    }

    /** Where the last row ends, the numbers of its axis with it. */
    double end() {
        return top + rows() * rowHeight();
    }
}
