package io.github.relata.model.expression;

import java.util.Set;

/** A number or a condition worked out from answers and scores. */
public interface Calculation {
    /** The text it was read from. */
    String text();

    /** What it says, as a tree. */
    Expression expression();

    /** The numbers of the items that it names. */
    Set<Integer> items();

    /** The names of the scores that it names. */
    Set<String> scores();

    /** The number; of a condition 1 where it holds and 0 where it does not; {@code NaN} where it cannot be known. */
    double value(Values values);

    /** What the names in a calculation stand for. */
    interface Values {
        /** How many items there are. */
        int items();

        /** The answer to an item, numbered from 1; {@code NaN} where it is missing. */
        double answer(int item);

        /** The numbers of a setting, one for each item. */
        double[] setting(String name);

        /** A score that is a number; {@code NaN} where it is withheld. */
        double score(String name);

        /** The level of a score that is a category; empty where it is withheld. */
        String level(String name);
    }
}
