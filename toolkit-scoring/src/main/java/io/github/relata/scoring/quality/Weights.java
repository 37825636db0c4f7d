package io.github.relata.scoring.quality;

import java.util.function.IntPredicate;

/** Weights that make sums of variables out of cross-products. */
final class Weights {
    private Weights() {}

    /** Each variable by itself, some of them backwards. */
    static double[][] turning(int variables, IntPredicate backwards) {
        double[][] weights = new double[variables][variables];
        for (int i = 0; i < variables; i++) {
            weights[i][i] = backwards.test(i) ? -1 : 1;
        }
        return weights;
    }

    /** The sum of some variables. */
    static double[] sumOf(int variables, IntPredicate included) {
        double[] weights = new double[variables];
        for (int i = 0; i < variables; i++) {
            weights[i] = included.test(i) ? 1 : 0;
        }
        return weights;
    }
}
