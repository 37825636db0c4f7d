package io.github.relata.report.rscript;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.run.design.Design;
import io.github.relata.report.run.design.PathDesign;
import io.github.relata.stats.process.Arrow;
import io.github.relata.stats.process.Equation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a path model: its equations, each with its columns and where its arrows begin. */
final class MediationInR {
    private final PathDesign design;
    private final RWriter out;

    MediationInR(PathDesign design, RWriter out) {
        this.design = design;
        this.out = out;
    }

    void equations() {
        out.line("equations <- list()");
        for (Equation equation : design.model().equations()) {
            new RegressionDesignInR(new Design(design.sources(), equation.design()), out).write();
            List<String> arrows = equation.arrows().stream()
                    .map(Arrow::from)
                    .map(from -> from.name())
                    .toList();
            out.call(
                    "equations[[" + RSyntax.text(equation.outcome().name()) + "]] <- list",
                    List.of("predictors = predictors", "steps = steps", "arrows = " + RSyntax.texts(arrows)));
        }
    }

    /** The call for the chosen cases. */
    void call(Analysis.Mediate mediate) {
        List<String> arguments = new ArrayList<>(List.of(
                "label",
                "study[chosen, ]",
                "equations",
                "errors = " + RSyntax.text(mediate.errors().name().toLowerCase(Locale.ROOT))));
        if (mediate.errors() == Analysis.Regress.Errors.CLUSTER) {
            arguments.add("cluster = cluster[chosen]");
        }
        out.call("mediation", arguments);
    }
}
