package io.github.relata.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * What a part of a calculation comes to: one number or truth, or a list of them, each worked out from a row.
 *
 * @param elements one unless it is a list
 */
record Quantity(Kind kind, boolean isList, List<RowNumber> elements) {
    /** What its elements say. */
    enum Kind {
        NUMBER,
        /** 1 for yes, 0 for no. */
        TRUTH,
        /** Nothing: a fault was found, and told, already. */
        FAULTY
    }

    static final Quantity FAULTY = new Quantity(Kind.FAULTY, false, List.of(RowNumber.constant(Double.NaN)));

    Quantity {
        elements = List.copyOf(elements);
    }

    static Quantity one(Kind kind, RowNumber number) {
        return new Quantity(kind, false, List.of(number));
    }

    static Quantity list(Kind kind, List<RowNumber> numbers) {
        return new Quantity(kind, true, numbers);
    }

    boolean isFaulty() {
        return kind == Kind.FAULTY;
    }

    /** Whether it goes together with another element by element: a single one goes with every element of a list. */
    boolean fits(Quantity other) {
        return !isList || !other.isList || elements.size() == other.elements.size();
    }

    /** What becomes of each element. */
    Quantity then(DoubleUnaryOperator change) {
        return new Quantity(
                kind, isList, elements.stream().map(it -> it.then(change)).toList());
    }

    /** What each element and its partner make. */
    Quantity with(Quantity other, Kind made, DoubleBinaryOperator operator) {
        boolean list = isList || other.isList;
        int size = isList ? elements.size() : other.elements.size();
        List<RowNumber> results = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            results.add(element(i).with(other.element(i), operator));
        }
        return new Quantity(made, list, results);
    }

    private RowNumber element(int index) {
        return elements.get(isList ? index : 0);
    }
}
