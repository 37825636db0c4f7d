package io.github.relata.stats.process;

import io.github.relata.stats.Outcome;
import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.process.ModerationResult.Region;
import io.github.relata.stats.process.ModerationResult.SimpleSlope;
import io.github.relata.stats.process.ModerationResult.SlopeContrast;
import io.github.relata.stats.process.ModerationResult.Surface;
import io.github.relata.stats.process.ModerationResult.Zero;
import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Asks the probe engine all that a moderation analysis tells. */
final class ModerationProbe {
    private static final int GRID_STEPS = 21;
    private static final int CURVE_STEPS = 101;
    private static final double[] NO_NUMBERS = {};

    private final ModerationModel model;
    private final CompleteCases cases;
    private final Optional<CoefficientEstimates> estimates;
    private final ModerationOptions options;

    ModerationProbe(
            ModerationModel model,
            CompleteCases cases,
            Optional<CoefficientEstimates> estimates,
            ModerationOptions options) {
        this.model = model;
        this.cases = cases;
        this.estimates = estimates;
        this.options = options;
    }

    List<SimpleSlope> slopes() {
        List<SimpleSlope> slopes = new ArrayList<>();
        for (DesignColumn focal : model.focal().columns()) {
            probe(focal).ifPresent(probe -> {
                for (List<ModeratorValue> at : valuesWithout(List.of())) {
                    slopes.add(new SimpleSlope(focal.name(), at, probe.at(ModeratorValue.point(at))));
                }
            });
        }
        return slopes;
    }

    List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (DesignColumn focal : model.focal().columns()) {
            for (Variable moderator : continuous()) {
                probe(focal).ifPresent(probe -> {
                    for (List<ModeratorValue> at : valuesWithout(List.of(moderator))) {
                        regions.add(region(probe, focal, moderator, at));
                    }
                });
            }
        }
        return regions;
    }

    private Region region(Probe probe, DesignColumn focal, Variable moderator, List<ModeratorValue> at) {
        int column = moderator.tableColumn(0);
        double[] observed = cases.column(column);
        ModeratorPoint others = ModeratorValue.point(at);
        Outcome<JohnsonNeyman> bounds = probe.johnsonNeyman(column, observed, others, options.significance());
        List<CurvePoint> curve = bounds.ifAvailable()
                .map(region -> probe.curve(column, observed, others, region.criticalValue(), CURVE_STEPS))
                .orElse(List.of());
        return new Region(focal.name(), moderator.name(), at, bounds, curve);
    }

    List<SlopeContrast> contrasts() {
        List<SlopeContrast> contrasts = new ArrayList<>();
        for (DesignColumn focal : model.focal().columns()) {
            for (Variable moderator : model.moderators()) {
                if (!moderator.isNumeric()) {
                    probe(focal).ifPresent(probe -> addContrasts(contrasts, probe, focal, moderator));
                }
            }
        }
        return contrasts;
    }

    private void addContrasts(List<SlopeContrast> contrasts, Probe probe, DesignColumn focal, Variable moderator) {
        List<ModeratorValue> levels = options.values().of(moderator, NO_NUMBERS);
        for (List<ModeratorValue> at : values(other -> areJoint(focal, moderator, other))) {
            // What does not take part in the difference may have any value.
            ModeratorPoint point = ModeratorValue.point(valuesWithout(List.of()).get(0));
            for (ModeratorValue value : at) {
                point = value.addTo(point);
            }
            for (int level = 1; level < levels.size(); level++) {
                for (int against = 0; against < level; against++) {
                    ModeratorValue one = levels.get(level);
                    ModeratorValue other = levels.get(against);
                    Inference difference = probe.difference(one.addTo(point), other.addTo(point));
                    contrasts.add(new SlopeContrast(focal.name(), one, other, at, difference));
                }
            }
        }
    }

    private boolean areJoint(DesignColumn focal, Variable moderator, Variable other) {
        return !other.equals(moderator)
                && model.effect(focal).isJointIn(moderator.tableColumn(0), other.tableColumn(0));
    }

    List<Surface> surfaces() {
        List<Surface> surfaces = new ArrayList<>();
        List<Variable> numbers =
                model.moderators().stream().filter(Variable::isNumeric).toList();
        for (DesignColumn focal : model.focal().columns()) {
            for (int i = 0; i < numbers.size(); i++) {
                for (int j = i + 1; j < numbers.size(); j++) {
                    addSurfaces(surfaces, focal, numbers.get(i), numbers.get(j));
                }
            }
        }
        return surfaces;
    }

    private void addSurfaces(List<Surface> surfaces, DesignColumn focal, Variable first, Variable second) {
        int row = first.tableColumn(0);
        int column = second.tableColumn(0);
        probe(focal).ifPresent(probe -> {
            for (List<ModeratorValue> at : valuesWithout(List.of(first, second))) {
                ModeratorPoint others = ModeratorValue.point(at);
                SignificanceGrid grid =
                        probe.grid(row, cases.column(row), column, cases.column(column), GRID_STEPS, others);
                surfaces.add(new Surface(focal.name(), first.name(), second.name(), at, grid));
            }
        });
    }

    List<Zero> zeros() {
        List<Zero> zeros = new ArrayList<>();
        for (Variable moderator : continuous()) {
            addZeros(zeros, model.focal(), moderator, moderator);
        }
        for (Variable moderator : model.moderators()) {
            if (model.focal().isNumeric() && !moderator.equals(model.focal())) {
                addZeros(zeros, moderator, model.focal(), moderator);
            }
        }
        return zeros;
    }

    private void addZeros(List<Zero> zeros, Variable effectOf, Variable over, Variable moderator) {
        int column = over.tableColumn(0);
        for (DesignColumn focal : effectOf.columns()) {
            if (!isKnownLine(model.effect(focal), column, moderator)) {
                continue;
            }
            probe(focal).ifPresent(probe -> {
                for (List<ModeratorValue> at : valuesWithout(List.of(moderator))) {
                    zeros.add(new Zero(
                            focal.name(),
                            over.name(),
                            at,
                            probe.zero(column, cases.column(column), ModeratorValue.point(at))));
                }
            });
        }
    }

    /** Whether an effect is a straight line over a column and depends on nothing else but other moderators. */
    private boolean isKnownLine(FocalEffect effect, int over, Variable moderator) {
        Set<Integer> known = new HashSet<>(Set.of(over));
        for (Variable other : model.moderators()) {
            if (!other.equals(moderator)) {
                other.columns()
                        .forEach(column -> known.add(column.factors().get(0).column()));
            }
        }
        return effect.isLinearIn(over) && known.containsAll(effect.moderators());
    }

    private Optional<Probe> probe(DesignColumn focal) {
        return estimates.map(
                own -> Probe.of(own, model.effect(focal), options.regression().level()));
    }

    /** The continuous moderators over which the effect is a straight line. */
    private List<Variable> continuous() {
        DesignColumn focal = model.focal().columns().get(0);
        return model.moderators().stream()
                .filter(Variable::isNumeric)
                .filter(moderator -> model.effect(focal).isLinearIn(moderator.tableColumn(0)))
                .toList();
    }

    /** All combinations of values of the moderators but some. */
    private List<List<ModeratorValue>> valuesWithout(List<Variable> left) {
        return values(moderator -> !left.contains(moderator));
    }

    private List<List<ModeratorValue>> values(Predicate<Variable> chosen) {
        return Grid.of(model.moderators().stream()
                .filter(chosen)
                .map(moderator -> options.values().of(moderator, cases.column(moderator.tableColumn(0))))
                .toList());
    }
}
