package io.github.relata.model.intake;

import io.github.relata.model.finding.AlikeFindings;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/**
 * The cells of a sheet as texts: numbers with the 15 digits that Excel holds, dates as {@code 2025-03-01} or
 * {@code 2025-03-01 14:05:00}, formulas by the value that Excel saved with them.
 */
final class WorkbookCells {
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);
    /** No number of Excel has more; one of a billion could not be written out. */
    private static final int MOST_PLACES = 400;
    /** The day after the last of the year 9999. */
    private static final BigDecimal DAYS_OF_EXCEL = BigDecimal.valueOf(2_958_466);

    private static final long HALF_A_SECOND = 500_000_000;
    /** So long is a time without seconds. */
    private static final int MINUTES_ONLY = 5;

    private final String file;
    private final Findings findings;
    /** By column, how many numbers stand as text. */
    private final Map<Integer, Integer> numbersAsText = new TreeMap<>();
    /** By column, the formulas without a value. */
    private final Map<Integer, AlikeFindings> withoutValue = new TreeMap<>();

    WorkbookCells(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * The texts of a row up to its last filled cell.
     *
     * @throws IOException if two cells stand in one place, or a text stands nowhere
     */
    List<String> texts(Row row) throws IOException {
        List<String> texts = new ArrayList<>();
        int cells = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            Optional<Cell> cell = row.getOptionalCell(column);
            cells += cell.isPresent() ? 1 : 0;
            String text = cell.isPresent() ? text(cell.get(), row.getRowNum()) : "";
            if (!text.isEmpty()) {
                while (texts.size() < column) {
                    texts.add("");
                }
                texts.add(text);
            }
        }
        if (cells < row.getPhysicalCellCount()) {
            throw new IOException("two cells in one place of row " + row.getRowNum());
        }
        return texts;
    }

    /** Tells what stands otherwise in the cells than it seems to. */
    void tell() {
        withoutValue.values().forEach(column -> findings.addAll(column.list()));
        numbersAsText.forEach((column, count) -> findings.add(Finding.note(
                IntakeCode.NUMBERS_AS_TEXT,
                new Place.InColumn(file, ColumnRange.letters(column)),
                "number",
                Integer.toString(count))));
    }

    private String text(Cell cell, int row) throws IOException {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> number(cell);
            case BOOLEAN -> truth(raw(cell));
            case STRING -> string(cell);
            case ERROR -> raw(cell);
            case FORMULA -> formula(cell, row);
        };
    }

    private String string(Cell cell) throws IOException {
        String text = Optional.ofNullable(cell.getRawValue())
                .orElseThrow(() -> new IOException("no text for " + cell.getAddress()));
        if (!Double.isNaN(CellNumber.of(text.strip()))) {
            numbersAsText.merge(cell.getColumnIndex(), 1, Integer::sum);
        }
        return text;
    }

    /** The value that Excel saved with a formula. */
    private String formula(Cell cell, int row) {
        String raw = raw(cell);
        if (raw.isEmpty()) {
            int column = cell.getColumnIndex();
            withoutValue
                    .computeIfAbsent(column, key -> new AlikeFindings())
                    .add(() -> Finding.warning(
                            IntakeCode.FORMULA_WITHOUT_VALUE, new Place.Cell(file, row, ColumnRange.letters(column))));
        }
        return Double.isNaN(CellNumber.of(raw)) ? raw : number(cell);
    }

    private static String truth(String raw) {
        return switch (raw) {
            case "1" -> "TRUE";
            case "0" -> "FALSE";
            default -> raw;
        };
    }

    private static String raw(Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }

    /** A number as it is shown; one of more places than a number of Excel has, as it stands. */
    private static String number(Cell cell) {
        String raw = raw(cell);
        Optional<BigDecimal> decimal = decimal(raw);
        if (decimal.isEmpty()) {
            return raw;
        }
        BigDecimal value = decimal.get();
        ExcelDateFormat format = ExcelDateFormat.of(
                Optional.ofNullable(cell.getDataFormatString()).orElse(""));
        return format.isDate() && value.signum() >= 0 && value.compareTo(DAYS_OF_EXCEL) < 0
                ? date(cell, format)
                : value.round(DIGITS_OF_EXCEL).stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> decimal(String raw) {
        try {
            BigDecimal value = new BigDecimal(raw);
            return Math.abs((long) value.scale()) > MOST_PLACES ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty(); // its exponent is no int
        }
    }

    private static String date(Cell cell, ExcelDateFormat format) {
        LocalDateTime date = cell.asDate().plusNanos(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS);
        String time = date.toLocalTime().toString();
        String clock = time.length() == MINUTES_ONLY ? time + ":00" : time;
        if (!format.time()) {
            return date.toLocalDate().toString();
        }
        return format.days() ? date.toLocalDate() + " " + clock : clock;
    }
}
