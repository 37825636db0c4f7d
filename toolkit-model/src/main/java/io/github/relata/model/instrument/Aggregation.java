package io.github.relata.model.instrument;

import java.util.Locale;

/** How the points of several items make one number. */
public enum Aggregation {
    /** The mean of the answered items. */
    MEAN {
        @Override
        public double value(double sum, int answered, int items) {
            return sum / answered;
        }
    },
    /** The sum where all items are answered, otherwise the mean of the answered times the number of items. */
    SUM {
        @Override
        public double value(double sum, int answered, int items) {
            // A mean times its own number of items may miss the sum by a last digit: a whole sum stays whole.
            return answered == items ? sum : sum / answered * items;
        }
    },
    /** The sum of what there is: points that are counted, such as symptoms, are never made up for items not answered. */
    COUNT {
        @Override
        public double value(double sum, int answered, int items) {
            return sum;
        }
    };

    /**
     * The number, from the sum of the answered items.
     *
     * @param sum the points, added in the order of the score's items
     * @param answered how many were answered, at least 1
     * @param items how many items the score has
     */
    public abstract double value(double sum, int answered, int items);

    /** Its name in study and instrument files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
