package io.github.relata.stats.regression;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.linear.CoefficientCovariance;
import io.github.relata.stats.linear.StandardErrors;
import java.util.List;
import java.util.Optional;

/** The covariance by the errors that a model was asked for, with what is to be said of it. */
final class ChosenErrors {
    private static final int MANY_CLUSTERS = 30;

    private ChosenErrors() {}

    /** The covariance, or none; why, and whether its errors are too small, is added to the caveats. */
    static Optional<CoefficientCovariance> of(
            StandardErrors errors, Outcome<CoefficientCovariance> covariance, List<Caveat> caveats) {
        return covariance.fold(
                own -> {
                    if (errors == StandardErrors.CLUSTER && own.degreesOfFreedom() + 1 < MANY_CLUSTERS) {
                        caveats.add(new Caveat("", "", Reason.FEW_CLUSTERS));
                    }
                    return Optional.of(own);
                },
                reason -> {
                    caveats.add(new Caveat("", "", reason));
                    return Optional.empty();
                });
    }
}
