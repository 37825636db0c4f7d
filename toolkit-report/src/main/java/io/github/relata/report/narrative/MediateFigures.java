package io.github.relata.report.narrative;

import io.github.relata.report.figure.CoefficientPlot;
import io.github.relata.report.figure.PathDiagram;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.stats.process.Arrow;
import io.github.relata.stats.process.Equation;
import io.github.relata.stats.process.PathModel;
import io.github.relata.stats.process.Variable;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The figures of a path model: its diagram with coefficients, and its indirect effects with their intervals. */
final class MediateFigures {
    private final Chapter chapter;
    private final Phrases phrases;
    private final PlannedAnalysis.Mediate mediate;
    private final TermLabels terms;
    private final EffectLabels effectLabels;

    MediateFigures(Chapter chapter, PlannedAnalysis.Mediate mediate, TermLabels terms, EffectLabels effectLabels) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
        this.mediate = mediate;
        this.terms = terms;
        this.effectLabels = effectLabels;
    }

    /** The path diagram. */
    void diagram(CaseGroup group, TidyRows paths, TidyRows fits) {
        PathModel model = mediate.design().model();
        Set<Variable> order = new LinkedHashSet<>(model.predictors());
        model.equations().forEach(equation -> order.add(equation.outcome()));
        List<Variable> all = List.copyOf(order);
        List<PathDiagram.Variable> variables =
                all.stream().map(variable -> box(variable, fits)).toList();
        List<PathDiagram.Path> arrows = new ArrayList<>();
        for (Equation equation : model.equations()) {
            TidyRows own = paths.where("outcome", equation.outcome().name());
            for (Arrow arrow : equation.arrows()) {
                arrows.add(path(all.indexOf(arrow.from()), all.indexOf(arrow.to()), arrow, equation, own));
            }
        }
        String name = chapter.figureName(mediate.frame(), group);
        String title = title("mediate.diagram", group);
        boolean logistic = model.equations().stream().anyMatch(Equation::isLogistic);
        String description =
                phrases.text(logistic ? "mediate.diagram.description.logistic" : "mediate.diagram.description");
        chapter.figure(
                name,
                title,
                description,
                PathDiagram.draw(
                        name,
                        new PathDiagram.Words(title, description, phrases.text("figure.not-available")),
                        variables,
                        arrows,
                        chapter.plan().study().language()));
    }

    private PathDiagram.Variable box(Variable variable, TidyRows fits) {
        double explained = fits.where("outcome", variable.name()).rows().stream()
                .mapToDouble(row -> fits.number(row, "r.squared"))
                .findFirst()
                .orElse(Double.NaN);
        return new PathDiagram.Variable(terms.of(variable), explained);
    }

    private PathDiagram.Path path(int from, int to, Arrow arrow, Equation equation, TidyRows rows) {
        List<PathDiagram.Coefficient> coefficients = new ArrayList<>();
        List<PathDiagram.Coefficient> moderators = new ArrayList<>();
        for (DesignColumn own : arrow.from().columns()) {
            for (DesignColumn column : equation.columns()) {
                List<Factor> others = new ArrayList<>(column.factors());
                if (others.remove(own.factors().get(0))) {
                    boolean named = others.isEmpty() && arrow.from().columns().size() > 1;
                    String name = named ? terms.of(own.name()) : product(others, equation);
                    (others.isEmpty() ? coefficients : moderators).add(coefficient(name, column, rows));
                }
            }
        }
        boolean significant = coefficients.stream()
                .anyMatch(coefficient -> !coefficient.stars().isEmpty());
        return new PathDiagram.Path(from, to, coefficients, significant, moderators);
    }

    /** The names of what a column is multiplied with: each is a column of the equation by itself. */
    private String product(List<Factor> factors, Equation equation) {
        StringJoiner product = new StringJoiner(" \u00d7 ");
        for (Factor factor : factors) {
            for (DesignColumn column : equation.columns()) {
                if (column.factors().equals(List.of(factor))) {
                    product.add(terms.of(column.name()));
                }
            }
        }
        return product.toString();
    }

    private static PathDiagram.Coefficient coefficient(String name, DesignColumn column, TidyRows rows) {
        for (int row : rows.where("term", column.name()).rows()) {
            return new PathDiagram.Coefficient(
                    name, rows.number(row, "estimate"), Stars.of(rows.number(row, "p.value")));
        }
        return new PathDiagram.Coefficient(name, Double.NaN, "");
    }

    /** The indirect effects, and those at values of moderators, each with its interval: a figure for each scale. */
    void forest(CaseGroup group, TidyRows effects) {
        boolean several = effects.rows().stream()
                        .map(row -> effects.text(row, "predictor") + '\n' + effects.text(row, "outcome"))
                        .distinct()
                        .count()
                > 1;
        Map<String, List<CoefficientPlot.Term>> plotted = new LinkedHashMap<>();
        for (int row : effects.rows()) {
            String kind = effects.text(row, "effect");
            boolean indirect = !effects.text(row, "mediators").isEmpty() || kind.endsWith(".indirect");
            boolean effect = !kind.equals("contrast") && !kind.equals("imm");
            if (indirect && effect && !Double.isNaN(effects.number(row, "conf.low"))) {
                plotted.computeIfAbsent(EffectLabels.scale(effects, row), scale -> new ArrayList<>())
                        .add(term(effects, row, several));
            }
        }
        plotted.forEach((scale, terms) -> forest(group, scale, terms));
    }

    /** Effects on one scale. */
    private void forest(CaseGroup group, String scale, List<CoefficientPlot.Term> plotted) {
        String name = chapter.figureName(mediate.frame(), group);
        String title = title("mediate.forest", group);
        String description = phrases.text("mediate.forest.description");
        CoefficientPlot.Words words = new CoefficientPlot.Words(
                title,
                description,
                phrases.text("mediate.forest.axis." + scale),
                phrases.text("mediate.forest.without-zero"),
                phrases.text("mediate.forest.with-zero"),
                phrases.text("figure.not-available"));
        chapter.figure(
                name,
                title,
                description,
                CoefficientPlot.draw(
                        name,
                        words,
                        List.of(phrases.text("mediate.forest.series")),
                        plotted,
                        chapter.plan().study().language()));
    }

    private CoefficientPlot.Term term(TidyRows effects, int row, boolean named) {
        double low = effects.number(row, "conf.low");
        double high = effects.number(row, "conf.high");
        String label = effectLabels.of(effects, row);
        return new CoefficientPlot.Term(
                named
                        ? terms.of(effects.text(row, "predictor")) + " \u2192 " + terms.of(effects.text(row, "outcome"))
                                + ": " + label
                        : label,
                List.of(new CoefficientPlot.Estimate(
                        0, effects.number(row, "estimate"), low, high, low > 0 || high < 0)));
    }

    private String title(String key, CaseGroup group) {
        return chapter.titled(phrases.text(key), mediate.frame().by().orElse(""), group);
    }
}
