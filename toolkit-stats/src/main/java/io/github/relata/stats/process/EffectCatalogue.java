package io.github.relata.stats.process;

import io.github.relata.stats.process.EffectFormula.RouteAt;
import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.List;

/** Finds all effects that a path model has to tell, and how each is computed. */
final class EffectCatalogue {
    private final ProbeAxes axes;
    private final List<EffectFormula> formulas = new ArrayList<>();

    private EffectCatalogue(ProbeAxes axes) {
        this.axes = axes;
    }

    static List<EffectFormula> of(PathModel model, ProbeAxes axes) {
        EffectCatalogue catalogue = new EffectCatalogue(axes);
        for (Variable predictor : model.predictors()) {
            for (DesignColumn column : predictor.columns()) {
                for (Variable outcome : model.outcomes()) {
                    catalogue.add(column, outcome, model.routes(predictor, outcome));
                }
            }
        }
        return catalogue.formulas;
    }

    private void add(DesignColumn predictor, Variable outcome, List<Route> routes) {
        List<Route> indirect =
                routes.stream().filter(route -> !route.isDirect()).toList();
        routes.stream().filter(Route::isDirect).forEach(route -> addAt(EffectKind.DIRECT, predictor, outcome, route));
        indirect.forEach(route -> addAt(EffectKind.INDIRECT, predictor, outcome, route));
        addSums(predictor, outcome, routes, indirect);
        for (Route route : indirect) {
            addContrastsOverValues(predictor, outcome, route);
            new IndexCatalogue(axes, predictor, outcome, route).addTo(formulas);
        }
    }

    private void addAt(EffectKind kind, DesignColumn predictor, Variable outcome, Route route) {
        for (List<ModeratorValue> values : axes.combinations(route.moderators())) {
            Effect effect = effect(kind, predictor, outcome).through(route).at(values);
            add(effect, predictor, List.of(new RouteAt(1, route, ModeratorValue.point(values))));
        }
    }

    /** Sums, at values where routes are moderated, and contrasts, of effects on one scale; of the total only in units. */
    private void addSums(DesignColumn predictor, Variable outcome, List<Route> routes, List<Route> indirect) {
        if (indirect.isEmpty() || scale(indirect) == EffectScale.PRODUCT) {
            return;
        }
        EffectScale scale = scale(indirect);
        if (indirect.size() > 1) {
            addSum(effect(EffectKind.TOTAL_INDIRECT, predictor, outcome).on(scale), predictor, indirect);
        }
        boolean total = scale == EffectScale.UNITS;
        if (total) {
            addSum(effect(EffectKind.TOTAL, predictor, outcome), predictor, routes);
        }
        if (moderators(indirect).isEmpty()) {
            addContrasts(predictor, outcome, indirect);
        }
        if (total && moderators(routes).isEmpty()) {
            Effect proportion = effect(EffectKind.PROPORTION_MEDIATED, predictor, outcome);
            formulas.add(new EffectFormula(
                    proportion, predictor, sum(indirect, ModeratorPoint.NONE), sum(routes, ModeratorPoint.NONE)));
        }
    }

    /** The scale of all effects together; that of products if one of them is a product. */
    private static EffectScale scale(List<Route> routes) {
        EffectScale first = EffectScale.of(routes.get(0));
        return routes.stream().allMatch(route -> EffectScale.of(route) == first) ? first : EffectScale.PRODUCT;
    }

    /** What any of the routes depends on. */
    private static List<Variable> moderators(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.moderators().stream())
                .distinct()
                .toList();
    }

    private void addSum(Effect effect, DesignColumn predictor, List<Route> routes) {
        for (List<ModeratorValue> values : axes.combinations(moderators(routes))) {
            add(effect.at(values), predictor, sum(routes, ModeratorValue.point(values)));
        }
    }

    private void addContrasts(DesignColumn predictor, Variable outcome, List<Route> indirect) {
        for (int i = 0; i < indirect.size(); i++) {
            for (int j = i + 1; j < indirect.size(); j++) {
                Effect contrast = effect(EffectKind.CONTRAST, predictor, outcome)
                        .through(indirect.get(i))
                        .against(indirect.get(j));
                add(contrast, predictor, difference(indirect.get(i), indirect.get(j)));
            }
        }
    }

    private static List<RouteAt> difference(Route first, Route second) {
        return List.of(new RouteAt(1, first, ModeratorPoint.NONE), new RouteAt(-1, second, ModeratorPoint.NONE));
    }

    private static List<RouteAt> sum(List<Route> routes, ModeratorPoint point) {
        return routes.stream().map(route -> new RouteAt(1, route, point)).toList();
    }

    /** Of a route with one moderator: the effect at each value less that at each value before it. */
    private void addContrastsOverValues(DesignColumn predictor, Variable outcome, Route route) {
        if (route.moderators().size() != 1) {
            return;
        }
        List<List<ModeratorValue>> values = axes.combinations(route.moderators());
        for (int i = 1; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                Effect contrast = effect(EffectKind.CONDITIONAL_CONTRAST, predictor, outcome)
                        .through(route)
                        .at(values.get(i))
                        .againstAt(values.get(j));
                add(
                        contrast,
                        predictor,
                        List.of(
                                new RouteAt(1, route, ModeratorValue.point(values.get(i))),
                                new RouteAt(-1, route, ModeratorValue.point(values.get(j)))));
            }
        }
    }

    private void add(Effect effect, DesignColumn predictor, List<RouteAt> terms) {
        formulas.add(EffectFormula.sum(effect, predictor, terms));
    }

    private static Effect effect(EffectKind kind, DesignColumn predictor, Variable outcome) {
        return Effect.of(kind, predictor.name(), outcome.name());
    }
}
