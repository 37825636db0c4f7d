package io.github.relata.stats.process;

import io.github.relata.stats.moments.Moments;

/**
 * The change of a predictor that natural effects compare: from one value to another, the same for every case. A 0/1
 * predictor always changes from 0 to 1, and a category from its reference to each of its other levels.
 */
public sealed interface PredictorChange {
    /** The values of a numeric predictor whose cases have these numbers. */
    Values values(double[] observed);

    /**
     * Two values of a predictor.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Values(double from, double to) {
        static final Values LEVEL = new Values(0, 1);
    }

    /** From one value to another. */
    static PredictorChange between(double from, double to) {
        return new Between(from, to);
    }

    /** From the mean to one standard deviation above. */
    static PredictorChange oneSdAboveMean() {
        return new OneSdAboveMean();
    }

    /** From one value to another. */
    record Between(double from, double to) implements PredictorChange {
        @Override
        public Values values(double[] observed) {
            return new Values(from, to);
        }
    }

    /** From the mean to one standard deviation above. */
    record OneSdAboveMean() implements PredictorChange {
        @Override
        public Values values(double[] observed) {
            Moments moments = Moments.of(observed);
            return new Values(moments.mean(), moments.mean() + moments.standardDeviation());
        }
    }
}
