package io.github.relata.model.privacy;

import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.privacy.IdentifyingColumn.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The first filled cells of a column, which tell what all are like. */
record CellSample(List<String> cells) {
    private static final int SAMPLE = 200;
    private static final int ROWS = 2000;
    private static final int FEWEST_SENTENCES = 5;
    private static final int SENTENCE = 30;

    static CellSample of(RawColumn column) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < Math.min(ROWS, column.size()) && cells.size() < SAMPLE; row++) {
            String cell = column.text(row);
            if (!cell.isEmpty() && !cell.equals(RawColumn.NOT_AVAILABLE)) {
                cells.add(cell);
            }
        }
        return new CellSample(cells);
    }

    /** What most cells tell of a person, if anything. */
    Optional<Kind> kind() {
        if (mostly(CellSample::isEmail)) {
            return Optional.of(Kind.EMAIL);
        }
        if (mostly(CellSample::isIpAddress)) {
            return Optional.of(Kind.IP_ADDRESS);
        }
        if (mostly(CellSample::isPhone)) {
            return Optional.of(Kind.PHONE);
        }
        return isFreeText() ? Optional.of(Kind.FREE_TEXT) : Optional.empty();
    }

    private boolean mostly(Predicate<String> like) {
        return !cells.isEmpty() && cells.stream().filter(like).count() * 2 > cells.size();
    }

    /** Sentences that hardly recur. */
    private boolean isFreeText() {
        boolean distinct = new HashSet<>(cells).size() * 5 >= cells.size() * 4;
        return cells.size() >= FEWEST_SENTENCES
                && distinct
                && mostly(cell -> cell.length() >= SENTENCE && cell.indexOf(' ') > 0);
    }

    private static boolean isEmail(String cell) {
        int at = cell.indexOf('@');
        return at > 0 && cell.indexOf('.', at) > at + 1 && cell.indexOf(' ') < 0;
    }

    private static boolean isIpAddress(String cell) {
        List<String> parts = List.of(cell.split("\\.", -1));
        return parts.size() == 4
                && parts.stream()
                        .allMatch(part -> !part.isEmpty()
                                && part.length() <= 3
                                && part.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /** As numbers are written in Indonesia, or anywhere with a plus: 0812…, +62812…, 62812… */
    private static boolean isPhone(String cell) {
        String digits = cell.replace(" ", "").replace("-", "");
        boolean begins = digits.startsWith("08") || digits.startsWith("+") || digits.startsWith("628");
        String number = digits.startsWith("+") ? digits.substring(1) : digits;
        return begins
                && number.length() >= 9
                && number.length() <= 15
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
