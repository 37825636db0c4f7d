package io.github.relata.report.rscript;

import io.github.relata.report.run.design.Design;
import io.github.relata.report.run.design.Source;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the design of a regression: a function that makes its columns, and which of them each step adds. */
final class RegressionDesignInR {
    private final Design design;
    private final RWriter out;

    RegressionDesignInR(Design design, RWriter out) {
        this.design = design;
        this.out = out;
    }

    void write() {
        out.open("predictors <- function(data)");
        List<String> names = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (List<Term> step : design.regression().steps()) {
            for (Term term : step) {
                for (DesignColumn column : term.columns()) {
                    names.add(column.name());
                    columns.add(product(column));
                }
            }
        }
        out.call("cbind", RSyntax.named(names, columns));
        out.close();
        out.comment("The terms that each step adds, and their columns.");
        List<List<Term>> steps = design.regression().steps();
        out.line("steps <- list(");
        for (int step = 0; step < steps.size(); step++) {
            out.call("  list", terms(steps.get(step)), step + 1 < steps.size() ? ")," : "))");
        }
    }

    private static List<String> terms(List<Term> step) {
        return RSyntax.named(
                step.stream().map(Term::name).toList(),
                step.stream()
                        .map(term -> RSyntax.texts(
                                term.columns().stream().map(DesignColumn::name).toList()))
                        .toList());
    }

    /** A column as the product of its factors; one that stands several times is raised to a power. */
    private String product(DesignColumn column) {
        Map<Integer, Integer> powers = new LinkedHashMap<>();
        for (Factor factor : column.factors()) {
            powers.merge(factor.column(), 1, Integer::sum);
        }
        List<String> factors = new ArrayList<>();
        powers.forEach((source, power) ->
                factors.add(factor(design.sources().get(source), powers.size() > 1) + (power == 1 ? "" : "^" + power)));
        return String.join(" * ", factors);
    }

    private static String factor(Source source, boolean amongOthers) {
        if (source instanceof Source.Numbers numbers) {
            return RSyntax.member("data", numbers.column().name());
        }
        Source.Indicator indicator = (Source.Indicator) source;
        if (indicator.column().levels().isEmpty()) {
            return "as.numeric(" + RSyntax.member("data", indicator.column().name()) + ")";
        }
        String isLevel = RSyntax.member("data", indicator.column().name()) + " == "
                + RSyntax.text(indicator.column().levels().get(indicator.level()));
        return amongOthers ? "(" + isLevel + ")" : isLevel;
    }
}
