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
        if (isSame(indirect)) {
            addSums(predictor, outcome, routes, indirect);
        }
        for (Route route : indirect) {
            addContrastsOverValues(predictor, outcome, route);
            new IndexCatalogue(axes, predictor, outcome, route).addTo(formulas);
        }
    }

    /** Whether the effects are the same for everybody. */
    private static boolean isSame(List<Route> routes) {
        return routes.stream().allMatch(route -> route.moderators().isEmpty());
    }

    private void addAt(EffectKind kind, DesignColumn predictor, Variable outcome, Route route) {
        for (List<ModeratorValue> values : axes.combinations(route.moderators())) {
            Effect effect = effect(kind, predictor, outcome).through(route).at(values);
            add(effect, predictor, List.of(new RouteAt(1, route, ModeratorValue.point(values))));
        }
    }

    private void addSums(DesignColumn predictor, Variable outcome, List<Route> routes, List<Route> indirect) {
        if (indirect.size() > 1) {
            add(effect(EffectKind.TOTAL_INDIRECT, predictor, outcome), predictor, sum(indirect));
        }
        boolean total = isSame(routes) && !indirect.isEmpty();
        if (total) {
            add(effect(EffectKind.TOTAL, predictor, outcome), predictor, sum(routes));
        }
        for (int i = 0; i < indirect.size(); i++) {
            for (int j = i + 1; j < indirect.size(); j++) {
                Effect contrast = effect(EffectKind.CONTRAST, predictor, outcome)
                        .through(indirect.get(i))
                        .against(indirect.get(j));
                add(contrast, predictor, difference(indirect.get(i), indirect.get(j)));
            }
        }
        if (total) {
            Effect proportion = effect(EffectKind.PROPORTION_MEDIATED, predictor, outcome);
            formulas.add(new EffectFormula(proportion, predictor, sum(indirect), sum(routes)));
        }
    }

    private static List<RouteAt> difference(Route first, Route second) {
        return List.of(new RouteAt(1, first, ModeratorPoint.NONE), new RouteAt(-1, second, ModeratorPoint.NONE));
    }

    private static List<RouteAt> sum(List<Route> routes) {
        return routes.stream()
                .map(route -> new RouteAt(1, route, ModeratorPoint.NONE))
                .toList();
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
