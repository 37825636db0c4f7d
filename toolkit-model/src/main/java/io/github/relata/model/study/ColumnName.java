package io.github.relata.model.study;

import io.github.relata.model.finding.Place;

/**
 * A column of the data file as a study names it: by its header, or by its place in a spreadsheet.
 *
 * @param text the header as written, or the letters of the place
 * @param by how it is named
 */
public record ColumnName(Place place, String text, By by) {
    /** How a column is named. */
    public enum By {
        HEADER,
        LETTERS
    }
}
