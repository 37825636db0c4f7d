package io.github.relata.report.run;

import io.github.relata.model.study.ProbeAt;
import io.github.relata.stats.process.ProbeValues;

/** The values of moderators that a study asks for. */
final class Probes {
    private Probes() {}

    static ProbeValues of(ProbeAt probe) {
        return switch (probe.at()) {
            case SD -> ProbeValues.meanAndSd();
            case PERCENTILES -> ProbeValues.Percentiles.USUAL;
            case VALUES -> new ProbeValues.Chosen(probe.values());
        };
    }
}
