package io.github.relata.report.rscript;

import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.ProbeAt;
import io.github.relata.model.study.Probing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The arguments with which a script calls for a moderation. */
final class ModerationInR {
    private final Analysis.Moderate analysis;

    ModerationInR(Analysis.Moderate analysis) {
        this.analysis = analysis;
    }

    List<String> arguments() {
        Probing probing = analysis.probing();
        List<String> arguments = new ArrayList<>(List.of(
                "label",
                "study[chosen, ]",
                RSyntax.text(analysis.outcome()),
                "predictors",
                "steps",
                RSyntax.text(analysis.focal()),
                RSyntax.texts(analysis.moderators())));
        if (probing.at().at() == ProbeAt.At.VALUES) {
            arguments.add("probe = " + RSyntax.numbers(probing.at().values()));
        } else {
            arguments.add("probe = " + key(probing.at().at()));
        }
        arguments.add("center = " + key(probing.centring()));
        arguments.add("bounds = " + key(probing.bounds()));
        arguments.add("errors = " + key(analysis.errors()));
        if (analysis.errors() == Analysis.Regress.Errors.CLUSTER) {
            arguments.add("cluster = cluster[chosen]");
        }
        return arguments;
    }

    private static String key(Enum<?> choice) {
        return RSyntax.text(choice.name().toLowerCase(Locale.ROOT));
    }
}
