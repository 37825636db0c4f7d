package io.github.relata.stats.process;

import io.github.relata.stats.regression.DesignColumn;

/** What has been taken off the columns that coefficients belong to. */
interface ColumnOrigin {
    /** Nothing: the columns are as given. */
    ColumnOrigin ZERO = new ColumnOrigin() {
        @Override
        public double shift(int column) {
            return 0;
        }

        @Override
        public double mean(DesignColumn column) {
            return 0;
        }
    };

    /** What has been taken off a column of the table before products were made. */
    double shift(int column);

    /** What has been taken off a design column then. */
    double mean(DesignColumn column);
}
