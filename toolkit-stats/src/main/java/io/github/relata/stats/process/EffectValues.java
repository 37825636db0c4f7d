package io.github.relata.stats.process;

import java.util.function.IntUnaryOperator;

/** All that is computed from the coefficients of one sample: the program of the effects, then natural effects. */
final class EffectValues {
    private final EffectProgram program;
    private final NaturalEffects natural;

    EffectValues(EffectProgram program, NaturalEffects natural) {
        this.program = program;
        this.natural = natural;
    }

    EffectProgram program() {
        return program;
    }

    /** Number of values. */
    int size() {
        return program.size() + natural.size();
    }

    /** Computes the values, on one thread. */
    Run run() {
        return new Run();
    }

    /** With room for what lies between. */
    final class Run {
        private final EffectProgram.Run products = program.run();
        private final NaturalEffects.Run means = natural.run();

        private Run() {}

        /**
         * Computes the values.
         *
         * @param coefficients of all equations
         * @param deviations the standard deviations of the program's scaled columns
         * @param variances the residual variance of each equation
         * @param counts how often each case counts
         */
        void compute(
                double[] coefficients,
                double[] deviations,
                double[] variances,
                IntUnaryOperator counts,
                double[] target) {
            products.compute(coefficients, deviations, target);
            means.compute(coefficients, variances, counts, target, program.size());
        }
    }
}
