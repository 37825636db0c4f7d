package io.github.relata.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** What functions make of lists. */
final class Lists {
    private Lists() {}

    /** The sum, added in order. */
    static RowNumber sum(RowNumber[] numbers) {
        return row -> {
            double sum = 0;
            for (RowNumber number : numbers) {
                sum += number.value(row);
            }
            return sum;
        };
    }

    /** What an operator makes of all, from the first on; at least one. */
    static RowNumber reduced(RowNumber[] numbers, DoubleBinaryOperator operator) {
        return row -> {
            double result = numbers[0].value(row);
            for (int i = 1; i < numbers.length; i++) {
                result = operator.applyAsDouble(result, numbers[i].value(row));
            }
            return result;
        };
    }

    /** Each number minus the one before it. */
    static List<RowNumber> differences(RowNumber[] numbers) {
        List<RowNumber> differences = new ArrayList<>();
        for (int i = 1; i < numbers.length; i++) {
            differences.add(numbers[i].with(numbers[i - 1], (later, earlier) -> later - earlier));
        }
        return differences;
    }

    /** The sum of the widths between neighbours, each times the mean of their heights. */
    static RowNumber trapezoid(List<RowNumber> x, List<RowNumber> y) {
        return row -> {
            double area = 0;
            for (int i = 1; i < x.size(); i++) {
                double width = x.get(i).value(row) - x.get(i - 1).value(row);
                area += width * (y.get(i).value(row) + y.get(i - 1).value(row)) / 2;
            }
            return area;
        };
    }
}
