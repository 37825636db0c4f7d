package io.github.relata.stats.process;

import io.github.relata.stats.Reason;
import io.github.relata.stats.resampling.SampleProducts;
import java.util.Optional;

/** Solves one equation for one draw after the other, on one thread. */
interface EquationKernel {
    /** Puts the coefficients of the centred columns into their places, or says why the draw has none. */
    Optional<Reason> solve(SampleProducts sample, double[] coefficients);

    /** The residual variance of the draw that was solved last; {@code NaN} of a logistic equation, which has none. */
    double residualVariance();
}
