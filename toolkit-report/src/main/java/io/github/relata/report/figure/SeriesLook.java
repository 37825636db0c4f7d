package io.github.relata.report.figure;

import java.util.List;

/** How a line is told from the others of a figure: by its colour and, without colours, by its dashes. */
record SeriesLook(Paint paint, String dashes) {
    private static final List<SeriesLook> THREE = List.of(
            new SeriesLook(Paint.WARM, "8 4"), new SeriesLook(Paint.SOFT, "2 3"), new SeriesLook(Paint.ACCENT, ""));
    private static final List<SeriesLook> ALL = List.of(
            new SeriesLook(Paint.ACCENT, ""),
            new SeriesLook(Paint.WARM, "8 4"),
            new SeriesLook(Paint.SOFT, "2 3"),
            new SeriesLook(Paint.INK, "9 3 2 3"));

    /** The look of a line; three lines go from low to high, the last of which stands out. */
    static SeriesLook of(int number, int count) {
        return count == THREE.size() ? THREE.get(number) : ALL.get(number % ALL.size());
    }
}
