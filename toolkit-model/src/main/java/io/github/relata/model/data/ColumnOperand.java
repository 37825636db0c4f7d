package io.github.relata.model.data;

import io.github.relata.model.expression.Operand;
import io.github.relata.model.intake.CellNumber;

/**
 * The values of a column as a condition compares them; a category answers to the name of its level and to the code in
 * the file.
 */
public final class ColumnOperand implements Column.Visitor<Operand> {
    private static final ColumnOperand KIND = new ColumnOperand();

    private ColumnOperand() {}

    /** The values of a column. */
    public static Operand of(Column column) {
        return column.accept(KIND);
    }

    @Override
    public Operand number(NumberColumn column) {
        return new Numbers(column);
    }

    @Override
    public Operand category(CategoryColumn column) {
        return new Categories(column);
    }

    @Override
    public Operand text(TextColumn column) {
        return new Texts(column);
    }

    private record Numbers(NumberColumn column) implements Operand {
        @Override
        public boolean isMissing(int row) {
            return Double.isNaN(column.value(row));
        }

        @Override
        public double number(int row) {
            return column.value(row);
        }

        @Override
        public String text(int row) {
            return Double.toString(column.value(row));
        }

        @Override
        public boolean isText(int row, String text) {
            return CellNumber.of(text) == column.value(row);
        }
    }

    private record Categories(CategoryColumn column) implements Operand {
        @Override
        public boolean isMissing(int row) {
            return column.levelIndex(row) < 0;
        }

        @Override
        public double number(int row) {
            return CellNumber.of(column.cell(row));
        }

        @Override
        public String text(int row) {
            return column.cell(row);
        }

        @Override
        public boolean isText(int row, String text) {
            return column.cell(row).equals(text)
                    || column.levels().get(column.levelIndex(row)).equals(text);
        }
    }

    private record Texts(TextColumn column) implements Operand {
        @Override
        public boolean isMissing(int row) {
            return column.text(row).isEmpty();
        }

        @Override
        public double number(int row) {
            return CellNumber.of(column.text(row));
        }

        @Override
        public String text(int row) {
            return column.text(row);
        }
    }
}
