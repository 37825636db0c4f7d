package io.github.relata.report.narrative;

import io.github.relata.report.run.Plan;
import io.github.relata.stats.process.Variable;

/** Terms of a regression as a reader knows them: {@code gender[male]} is "Gender: male", a product has a cross. */
final class TermLabels {
    private static final String INTERCEPT = "(Intercept)";

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Plan plan;
    private final String constant;

    TermLabels(Plan plan, String constant) {
        this.plan = plan;
        this.constant = constant;
    }

    /** Whether a term is the constant. */
    static boolean isConstant(String term) {
        return term.equals(INTERCEPT);
    }

    /** A variable of a process model: of a category of two levels, the level that its one column stands for. */
    String of(Variable variable) {
        return variable.columns().size() == 1 ? of(variable.columns().get(0).name()) : plan.label(variable.name());
    }

    String of(String term) {
        if (isConstant(term)) {
            return constant;
        }
        int colon = term.indexOf(':');
        return colon < 0 ? factor(term) : factor(term.substring(0, colon)) + " × " + of(term.substring(colon + 1));
    }

    private String factor(String factor) {
        int open = factor.indexOf('[');
        if (open > 0 && factor.endsWith("]")) {
            return plan.label(factor.substring(0, open)) + ": " + factor.substring(open + 1, factor.length() - 1);
        }
        int power = factor.indexOf('^');
        if (power > 0) {
            return plan.label(factor.substring(0, power)) + SUPERSCRIPTS.charAt(factor.charAt(power + 1) - '0');
        }
        return plan.label(factor);
    }
}
