package io.github.relata.model.intake;

import java.util.List;

/** Which delimiter the first rows of a file speak for: the one by which most have as many cells as the header. */
final class DelimiterVote {
    private final List<String> rows;

    DelimiterVote(List<String> rows) {
        this.rows = rows;
    }

    /** The delimiter; why it is that one is added to the decisions. */
    char decide(String file, boolean wrapped, List<Decision> decisions) {
        char best = ',';
        int mostAgreeing = 0;
        int mostCells = 1;
        for (char candidate : Dialect.DELIMITERS.toCharArray()) {
            int cells = RowCells.of(rows.get(0), candidate).size();
            int agreeing = 0;
            for (String row : rows) {
                agreeing += RowCells.of(row, candidate).size() == cells ? 1 : 0;
            }
            boolean better = agreeing > mostAgreeing || (agreeing == mostAgreeing && cells > mostCells);
            if (cells > 1 && better) {
                best = candidate;
                mostAgreeing = agreeing;
                mostCells = cells;
            }
        }
        EvidenceCode evidence =
                mostAgreeing == rows.size() ? EvidenceCode.DELIMITER_EVEN : EvidenceCode.DELIMITER_MOSTLY;
        if (mostCells == 1) {
            evidence = EvidenceCode.ONE_COLUMN;
        } else if (wrapped) {
            evidence = EvidenceCode.WRAPPED_LINES;
        }
        decisions.add(new Decision(
                Decision.Subject.DELIMITER,
                Dialect.delimiterName(best),
                evidence.in(
                        file,
                        "each",
                        Integer.toString(mostCells - 1),
                        "agreeing",
                        Integer.toString(mostAgreeing),
                        "rows",
                        Integer.toString(rows.size()))));
        return best;
    }
}
