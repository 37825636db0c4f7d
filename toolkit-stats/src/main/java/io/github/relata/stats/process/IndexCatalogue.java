package io.github.relata.stats.process;

import io.github.relata.stats.process.EffectFormula.RouteAt;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.ArrayList;
import java.util.List;

/**
 * The indices of moderated mediation of one route (Hayes 2015, <a
 * href="https://doi.org/10.1080/00273171.2014.962683">doi:10.1080/00273171.2014.962683</a>; 2018, <a
 * href="https://doi.org/10.1080/03637751.2017.1352100">doi:10.1080/03637751.2017.1352100</a>). Where the indirect effect
 * is linear in a moderator, the index is its change for one step of it, wherever the step is taken: the difference of the
 * effect at two points. It may depend on other moderators, and is then told at their values; its own change for a step of
 * the other is the index of moderated moderated mediation.
 */
final class IndexCatalogue {
    private final ProbeAxes axes;
    private final DesignColumn predictor;
    private final Variable outcome;
    private final Route route;
    private final ModeratorPoint origin;

    IndexCatalogue(ProbeAxes axes, DesignColumn predictor, Variable outcome, Route route) {
        this.axes = axes;
        this.predictor = predictor;
        this.outcome = outcome;
        this.route = route;
        this.origin = axes.origin(route.moderators());
    }

    void addTo(List<EffectFormula> formulas) {
        List<Variable> moderators = route.moderators();
        for (Variable moderator : moderators) {
            if (!isLinear(moderator)) {
                continue;
            }
            List<Variable> partners = moderators.stream()
                    .filter(other -> !other.equals(moderator) && interact(moderator, other))
                    .toList();
            for (DesignColumn column : moderator.columns()) {
                addIndex(formulas, column, partners, moderators.size());
            }
        }
        for (int i = 0; i < moderators.size(); i++) {
            for (int j = i + 1; j < moderators.size(); j++) {
                addSecond(formulas, moderators.get(i), moderators.get(j));
            }
        }
    }

    private void addIndex(List<EffectFormula> formulas, DesignColumn column, List<Variable> partners, int moderators) {
        EffectKind kind = !partners.isEmpty()
                ? EffectKind.CONDITIONAL_INDEX
                : moderators > 1 ? EffectKind.PARTIAL_INDEX : EffectKind.INDEX;
        for (List<ModeratorValue> values : axes.combinations(partners)) {
            ModeratorPoint from = origin;
            for (ModeratorValue value : values) {
                from = value.addTo(from);
            }
            Effect effect = Effect.of(kind, predictor.name(), outcome.name())
                    .through(route)
                    .stepping(List.of(column.name()))
                    .at(values);
            formulas.add(EffectFormula.sum(effect, predictor, difference(1, from, column)));
        }
    }

    /** The index of two moderators that interact with each other and with no third. */
    private void addSecond(List<EffectFormula> formulas, Variable first, Variable second) {
        boolean third = route.moderators().stream()
                .anyMatch(other -> !other.equals(first)
                        && !other.equals(second)
                        && (interact(first, other) && interact(second, other)));
        if (!interact(first, second) || !isLinear(first) || !isLinear(second) || third) {
            return;
        }
        for (DesignColumn one : first.columns()) {
            for (DesignColumn other : second.columns()) {
                List<RouteAt> terms = new ArrayList<>(difference(1, step(origin, other), one));
                terms.addAll(difference(-1, origin, one));
                Effect effect = Effect.of(EffectKind.INDEX_OF_MODERATED_MODERATION, predictor.name(), outcome.name())
                        .through(route)
                        .stepping(List.of(one.name(), other.name()));
                formulas.add(EffectFormula.sum(effect, predictor, terms));
            }
        }
    }

    private List<RouteAt> difference(double weight, ModeratorPoint from, DesignColumn column) {
        return List.of(new RouteAt(weight, route, step(from, column)), new RouteAt(-weight, route, from));
    }

    private static ModeratorPoint step(ModeratorPoint from, DesignColumn column) {
        int place = column.factors().get(0).column();
        return from.with(place, from.value(place) + 1);
    }

    /** Whether the effect is linear in a moderator: a number that moderates one arrow only, or any 0/1 column. */
    private boolean isLinear(Variable moderator) {
        if (moderator.columns().get(0).factors().get(0).kind() == Factor.Kind.INDICATOR) {
            return true;
        }
        long arrows = route.arrows().stream()
                .filter(arrow -> arrow.moderators().variables().contains(moderator))
                .count();
        return arrows == 1 && route.arrows().stream().noneMatch(arrow -> isPower(arrow, moderator));
    }

    /** Whether an arrow's effect has a power of the moderator. */
    private static boolean isPower(Arrow arrow, Variable moderator) {
        return arrow.moderators().products().stream()
                .anyMatch(product -> product.stream().filter(moderator::equals).count() > 1);
    }

    /** Whether the effect has a product of two moderators: on one arrow, or on two arrows that are multiplied. */
    private boolean interact(Variable first, Variable second) {
        List<Arrow> arrows = route.arrows();
        for (Arrow arrow : arrows) {
            for (List<Variable> product : arrow.moderators().products()) {
                if (product.contains(first) && product.contains(second)) {
                    return true;
                }
            }
        }
        for (Arrow arrow : arrows) {
            for (Arrow other : arrows) {
                if (!arrow.equals(other)
                        && arrow.moderators().variables().contains(first)
                        && other.moderators().variables().contains(second)) {
                    return true;
                }
            }
        }
        return false;
    }
}
