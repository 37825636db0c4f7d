package io.github.relata.report.run;

import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The same results on all cases and without some of them, side by side: rows are joined by what they are about. */
final class Comparison {
    private static final List<String> FIGURES = List.of("estimate", "conf.low", "conf.high", "p.value");
    private static final String GROUP = "group";
    private static final String WITHOUT = ".without";

    /** What a row is about; of several rows about the same, such as an effect at several points, which one in their order. */
    private record Subject(List<Cell> key, int occurrence) {}

    private final StudyResults all;
    private final StudyResults without;
    private final Reasons reasons;
    private final double level;

    Comparison(StudyResults all, StudyResults without, Reasons reasons) {
        this.all = all;
        this.without = without;
        this.reasons = reasons;
        this.level = 1 - all.plan().study().confidence();
    }

    /** Adds a row for each estimate of a headline. */
    void add(Headline headline, ResultTables tables) {
        all.table(headline.layout()).ifPresent(table -> {
            Optional<ResultTable> other = without.table(headline.layout());
            Map<Subject, Integer> others =
                    other.map(rows -> subjects(rows, headline)).orElse(Map.of());
            for (Map.Entry<Subject, Integer> subject : subjects(table, headline).entrySet()) {
                int row = subject.getValue();
                ResultTables.Row compared = tables.row(TableLayout.SENSITIVITY)
                        .group(text(table, row, GROUP))
                        .set("model", text(table, row, "model"))
                        .set("table", table.name())
                        .set("quantity", quantity(table, row, headline));
                figures(all, table, row, headline, "", compared);
                int match = others.getOrDefault(subject.getKey(), -1);
                if (match >= 0) {
                    figures(without, other.orElseThrow(), match, headline, WITHOUT, compared);
                    compared.set("conclusion", conclusion(table, row, other.orElseThrow(), match));
                }
                noteGaps(compared);
            }
        });
    }

    /** Where each subject stands, in the order of the rows. */
    private static Map<Subject, Integer> subjects(ResultTable table, Headline headline) {
        Map<Subject, Integer> places = new LinkedHashMap<>();
        Map<List<Cell>, Integer> seen = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> key = key(table, row, headline.names());
            places.put(new Subject(key, seen.merge(key, 1, Integer::sum)), row);
        }
        return places;
    }

    private static List<Cell> key(ResultTable table, int row, List<String> names) {
        List<Cell> key = new ArrayList<>(List.of(table.cell(row, "model"), Cell.of(text(table, row, GROUP))));
        names.stream().filter(table.columns()::contains).forEach(name -> key.add(table.cell(row, name)));
        return key;
    }

    private static String text(ResultTable table, int row, String column) {
        return table.columns().contains(column) ? table.cell(row, column).asText() : "";
    }

    /** What an estimate is about: {@code outcome ~ term}, with its step where there are steps. */
    private static String quantity(ResultTable table, int row, Headline headline) {
        StringBuilder quantity = new StringBuilder();
        for (String name : headline.names()) {
            Cell cell = table.cell(row, name);
            if (!Double.isNaN(cell.asNumber())) {
                quantity.append(" (")
                        .append(name)
                        .append(' ')
                        .append((long) cell.asNumber())
                        .append(')');
            } else if (!cell.asText().isEmpty()) {
                quantity.append(quantity.length() == 0 ? "" : " ~ ").append(cell.asText());
            }
        }
        return quantity.toString();
    }

    private static void figures(
            StudyResults results,
            ResultTable table,
            int row,
            Headline headline,
            String suffix,
            ResultTables.Row target) {
        for (String figure : FIGURES) {
            target.set(figure + suffix, table.cell(row, figure).asNumber());
        }
        size(results, table, row, headline).ifPresent(size -> target.set("n.obs" + suffix, (long) size));
    }

    private static OptionalInt size(StudyResults results, ResultTable table, int row, Headline headline) {
        ResultTable sizes = results.table(headline.sizes()).orElseThrow();
        List<String> shared =
                headline.names().stream().filter(sizes.columns()::contains).toList();
        List<Cell> key = key(table, row, shared);
        return IntStream.range(0, sizes.rows().size())
                .filter(other -> key(sizes, other, shared).equals(key))
                .map(other -> (int) sizes.cell(other, headline.size()).asNumber())
                .findFirst();
    }

    /** Whether both say the same: significant and of one sign, or not significant. */
    private String conclusion(ResultTable table, int row, ResultTable other, int match) {
        return direction(table, row) == direction(other, match) ? "same" : "differs";
    }

    private double direction(ResultTable table, int row) {
        return isSignificant(table, row)
                ? Math.signum(table.cell(row, "estimate").asNumber())
                : 0;
    }

    /** By its p value; by its interval where it has none. */
    private boolean isSignificant(ResultTable table, int row) {
        double p = table.cell(row, "p.value").asNumber();
        double low = table.cell(row, "conf.low").asNumber();
        double high = table.cell(row, "conf.high").asNumber();
        return Double.isNaN(p) ? low > 0 || high < 0 : p < level;
    }

    private void noteGaps(ResultTables.Row row) {
        for (String figure : List.of("estimate", "p.value")) {
            if (row.lacks(figure + WITHOUT)) {
                row.note(figure + WITHOUT, reasons.text("sensitivity.gap"));
            }
        }
    }
}
