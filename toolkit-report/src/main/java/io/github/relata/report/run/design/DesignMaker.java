package io.github.relata.report.run.design;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.expression.Factor;
import io.github.relata.model.expression.Formula;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.RegressionDesign;
import io.github.relata.stats.regression.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the design of a regression from its formulas: a category becomes a 0/1 column for each level but the first, named
 * {@code gender[male]}; a product multiplies the columns of its factors. A term that an earlier step has is not added
 * again.
 */
public final class DesignMaker {
    private final SurveyData data;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, List<DesignColumn>> columns = new HashMap<>();

    private DesignMaker(SurveyData data) {
        this.data = data;
    }

    /** The design of an outcome on the terms of each step. */
    public static Design of(SurveyData data, NumberColumn outcome, List<Formula> steps) {
        return new DesignMaker(data).make(outcome, steps);
    }

    private Design make(NumberColumn outcome, List<Formula> formulas) {
        sources.add(new Source.Numbers(outcome));
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
        return new Design(sources, new RegressionDesign(0, RegressionDesign.Intercept.INCLUDED, steps));
    }

    private Term term(io.github.relata.model.expression.Term written) {
        Term product = factor(written.factors().get(0));
        for (Factor next : written.factors().subList(1, written.factors().size())) {
            product = product.times(factor(next));
        }
        return product;
    }

    private Term factor(Factor factor) {
        List<DesignColumn> base = columns.computeIfAbsent(
                factor.name(),
                name -> columns(
                        data.column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name))));
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

    private List<DesignColumn> columns(Column column) {
        return column.accept(new Column.Visitor<>() {
            @Override
            public List<DesignColumn> number(NumberColumn numbers) {
                sources.add(new Source.Numbers(numbers));
                return List.of(DesignColumn.numeric(numbers.name(), sources.size() - 1));
            }

            @Override
            public List<DesignColumn> category(CategoryColumn category) {
                if (category.levels().isEmpty()) {
                    // Every case misses it, so that it leaves none.
                    return List.of(indicator(category, 0, category.name()));
                }
                List<DesignColumn> indicators = new ArrayList<>();
                // An only level has no other to be compared with: its column is constant, and its row will say so.
                int first = category.levels().size() == 1 ? 0 : 1;
                for (int level = first; level < category.levels().size(); level++) {
                    String name = category.name() + "[" + category.levels().get(level) + "]";
                    indicators.add(indicator(category, level, name));
                }
                return indicators;
            }

            @Override
            public List<DesignColumn> text(TextColumn text) {
                throw new IllegalArgumentException("a text is no predictor: " + text.name());
            }
        });
    }

    private DesignColumn indicator(CategoryColumn category, int level, String name) {
        sources.add(new Source.Indicator(category, level));
        return DesignColumn.indicator(name, sources.size() - 1);
    }
}
