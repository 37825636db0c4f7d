package io.github.relata.model.tablesaw;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Hands the cases of a study to Tablesaw, and takes a table of Tablesaw's as cases. Both copy: what becomes of the one
 * does not touch the other.
 *
 * <p>A table knows values alone. Labels, the order of levels, kinds of missing, and the items of scales are the study's
 * and do not make the journey; whoever comes back with {@link #fromTable} has names for labels, levels by alphabet, and
 * every missing value as an empty cell.
 *
 * <p>{@code tech.tablesaw:tablesaw-core} is an optional dependency: who uses this class adds it.
 */
public final class Tablesaw {
    /** More distinct texts than this are no categories. */
    private static final int MOST_LEVELS = 20;

    private static final String ID = "id";

    private Tablesaw() {}

    /**
     * The cases as a table: {@code id}, the cluster if there is one, the declared variables, the scores. Numbers become
     * an {@code IntColumn} where all of them are whole, else a {@code DoubleColumn}; categories, by the names of their
     * levels, and texts a {@code StringColumn}. What is missing is missing there.
     *
     * @throws IllegalArgumentException if two columns have one name but for upper and lower case, which Tablesaw does not
     *     tell apart
     */
    public static Table toTable(SurveyData data) {
        List<Column> columns = new ArrayList<>();
        columns.add(data.keys());
        data.cluster().ifPresent(columns::add);
        columns.addAll(data.columns());
        Table table = Table.create(data.file());
        columns.forEach(column -> table.addColumns(column.accept(new ToTablesaw())));
        return table;
    }

    /**
     * The rows of a table as cases. A column {@code id} says what they are called, else their numbers from 1 do. Numeric
     * columns become numbers, an infinite one of which counts as invalid; truth values become the categories {@code false}
     * and {@code true}; of the others those become categories, by alphabet, that have at most 20 distinct values of which
     * one at least is there twice, and the rest become texts.
     */
    public static SurveyData fromTable(Table table) {
        int rows = table.rowCount();
        TextColumn keys = new TextColumn(ID, ID, rows, row -> Integer.toString(row + 1));
        List<Column> columns = new ArrayList<>();
        for (tech.tablesaw.columns.Column<?> column : table.columns()) {
            if (column.name().equalsIgnoreCase(ID)) {
                keys = text(ID, column);
            } else {
                columns.add(column(column));
            }
        }
        return new SurveyData(
                table.name(),
                row -> row + 1L,
                keys,
                Optional.empty(),
                columns,
                List.of(),
                List.of(),
                new CaseFlow(rows, List.of()));
    }

    private static Column column(tech.tablesaw.columns.Column<?> column) {
        if (column instanceof NumericColumn<?> numeric) {
            return numbers(numeric);
        }
        if (column instanceof BooleanColumn) {
            return categories(column, List.of("false", "true"));
        }
        Set<String> distinct = new TreeSet<>();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                distinct.add(column.getUnformattedString(row));
            }
        }
        boolean repeats = distinct.size() < column.size() - column.countMissing();
        return repeats && distinct.size() <= MOST_LEVELS
                ? categories(column, List.copyOf(distinct))
                : text(column.name(), column);
    }

    private static NumberColumn numbers(NumericColumn<?> column) {
        NumberColumn.Builder builder = NumberColumn.builder(column.size());
        for (int row = 0; row < column.size(); row++) {
            double value = column.getDouble(row);
            if (Double.isFinite(value)) {
                builder.add(value);
            } else {
                builder.addMissing(column.isMissing(row) ? MissingKind.EMPTY : MissingKind.INVALID);
            }
        }
        return builder.build(column.name(), column.name());
    }

    private static CategoryColumn categories(tech.tablesaw.columns.Column<?> column, List<String> levels) {
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = column.isMissing(row)
                    ? CategoryColumn.missingCode(MissingKind.EMPTY)
                    : levels.indexOf(column.getUnformattedString(row));
        }
        return CategoryColumn.of(column.name(), column.name(), levels, codes);
    }

    private static TextColumn text(String name, tech.tablesaw.columns.Column<?> column) {
        String[] texts = new String[column.size()];
        Arrays.setAll(texts, row -> column.isMissing(row) ? "" : column.getUnformattedString(row));
        return new TextColumn(name, name, texts.length, row -> texts[row]);
    }

    /** One column of ours as one of Tablesaw's. */
    private static final class ToTablesaw implements Column.Visitor<tech.tablesaw.columns.Column<?>> {
        @Override
        public tech.tablesaw.columns.Column<?> number(NumberColumn column) {
            double[] values = new double[column.size()];
            column.copy(0, values.length, values);
            return Arrays.stream(values).allMatch(ToTablesaw::fitsInt)
                    ? ints(column.name(), values)
                    : DoubleColumn.create(column.name(), values);
        }

        @Override
        public tech.tablesaw.columns.Column<?> category(CategoryColumn column) {
            return strings(column, row -> column.levels().get(column.levelIndex(row)));
        }

        @Override
        public tech.tablesaw.columns.Column<?> text(TextColumn column) {
            return strings(column, column::text);
        }

        private static boolean fitsInt(double value) {
            return Double.isNaN(value) || (value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE);
        }

        private static IntColumn ints(String name, double[] values) {
            IntColumn ints = IntColumn.create(name);
            for (double value : values) {
                if (Double.isNaN(value)) {
                    ints.appendMissing();
                } else {
                    ints.append((int) value);
                }
            }
            return ints;
        }

        private static StringColumn strings(Column column, IntFunction<String> texts) {
            StringColumn strings = StringColumn.create(column.name());
            for (int row = 0; row < column.size(); row++) {
                if (column.missing(row).isPresent()) {
                    strings.appendMissing();
                } else {
                    strings.append(texts.apply(row));
                }
            }
            return strings;
        }
    }
}
