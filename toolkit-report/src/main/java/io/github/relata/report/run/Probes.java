package io.github.relata.report.run;

import io.github.relata.model.study.NaturalChange;
import io.github.relata.model.study.ProbeAt;
import io.github.relata.stats.process.PredictorChange;
import io.github.relata.stats.process.ProbeValues;

/** The values of moderators and predictors that a study asks for. */
final class Probes {
    private Probes() {}

    static ProbeValues of(ProbeAt probe) {
        return switch (probe.at()) {
            case SD -> ProbeValues.meanAndSd();
            case PERCENTILES -> ProbeValues.Percentiles.USUAL;
            case VALUES -> new ProbeValues.Chosen(probe.values());
        };
    }

    static PredictorChange change(NaturalChange natural) {
        return switch (natural.by()) {
            case SD -> PredictorChange.oneSdAboveMean();
            case VALUES ->
                PredictorChange.between(
                        natural.values().get(0), natural.values().get(1));
        };
    }
}
