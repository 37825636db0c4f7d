package io.github.relata.model.data;

/**
 * How many values of a column are missing, by kind.
 *
 * @param empty empty cells, and NA
 * @param declared codes that the study declares as missing
 * @param invalid cells that hold what their variable cannot take
 * @param withheld scores with too few answers
 * @param notShown questions that the survey did not show
 */
public record MissingCounts(int empty, int declared, int invalid, int withheld, int notShown) {
    /** Counts by the codes of the kinds. */
    static MissingCounts ofCodes(int[] byCode) {
        return new MissingCounts(
                byCode[MissingKind.EMPTY.code()],
                byCode[MissingKind.DECLARED.code()],
                byCode[MissingKind.INVALID.code()],
                byCode[MissingKind.WITHHELD.code()],
                byCode[MissingKind.NOT_SHOWN.code()]);
    }

    /** How many are missing for any reason. */
    public int total() {
        return empty + declared + invalid + withheld + notShown;
    }
}
