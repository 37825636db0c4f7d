package io.github.relata.report.run.design;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.expression.Factor;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.study.Analysis;
import io.github.relata.stats.process.ModerationModel;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.RegressionDesign;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the design of a regression from its formulas: a product multiplies the columns of its factors. A term that an
 * earlier step has is not added again.
 */
public final class DesignMaker {
    private final DesignColumns columns;

    private DesignMaker(SurveyData data, NumberColumn outcome) {
        this.columns = new DesignColumns(data);
        columns.sources().add(new Source.Numbers(outcome));
    }

    /** The design of an outcome on the terms of each step. */
    public static Design of(SurveyData data, NumberColumn outcome, List<Formula> steps) {
        return new DesignMaker(data, outcome).make(steps);
    }

    /** The design of a moderation. */
    public static ModerationDesign of(SurveyData data, NumberColumn outcome, Analysis.Moderate moderation) {
        DesignMaker maker = new DesignMaker(data, outcome);
        Design design = maker.make(moderation.steps());
        ModerationModel model = new ModerationModel(
                design.regression(),
                maker.columns.variable(moderation.focal()),
                moderation.moderators().stream().map(maker.columns::variable).toList());
        return new ModerationDesign(design, model);
    }

    private Design make(List<Formula> formulas) {
        Set<String> seen = new LinkedHashSet<>();
        List<List<Term>> steps = new ArrayList<>();
        for (Formula formula : formulas) {
            List<Term> added = new ArrayList<>();
            for (io.github.relata.model.expression.Term term : formula.terms()) {
                if (seen.add(term.toString())) {
                    added.add(term(term));
                }
            }
            steps.add(added);
        }
        return new Design(columns.sources(), new RegressionDesign(0, RegressionDesign.Intercept.INCLUDED, steps));
    }

    private Term term(io.github.relata.model.expression.Term written) {
        Term product = factor(written.factors().get(0));
        for (Factor next : written.factors().subList(1, written.factors().size())) {
            product = product.times(factor(next));
        }
        return product;
    }

    private Term factor(Factor factor) {
        List<DesignColumn> base = columns.of(factor.name());
        return new Term(
                factor.toString(),
                base.stream().map(column -> power(column, factor.power())).toList());
    }

    private static DesignColumn power(DesignColumn column, int power) {
        DesignColumn raised = column;
        for (int i = 1; i < power; i++) {
            raised = raised.times(column);
        }
        return power == 1 ? column : new DesignColumn(column.name() + "^" + power, raised.factors());
    }
}
