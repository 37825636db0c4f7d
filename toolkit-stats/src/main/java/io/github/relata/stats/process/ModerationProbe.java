package io.github.relata.stats.process;

import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.process.ModerationResult.Region;
import io.github.relata.stats.process.ModerationResult.SimpleSlope;
import io.github.relata.stats.process.ModerationResult.Surface;
import io.github.relata.stats.process.ModerationResult.Zero;
import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the probe engine all that a moderation analysis tells. */
final class ModerationProbe {
    private static final int GRID_STEPS = 21;

    private final ModerationModel model;
    private final Equation equation;
    private final CompleteCases cases;
    private final Optional<CoefficientEstimates> estimates;
    private final ModerationOptions options;

    ModerationProbe(
            ModerationModel model,
            Equation equation,
            CompleteCases cases,
            Optional<CoefficientEstimates> estimates,
            ModerationOptions options) {
        this.model = model;
        this.equation = equation;
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
                        regions.add(new Region(
                                focal.name(),
                                moderator.name(),
                                at,
                                probe.johnsonNeyman(
                                        moderator.tableColumn(0),
                                        cases.column(moderator.tableColumn(0)),
                                        ModeratorValue.point(at),
                                        options.significance())));
                    }
                });
            }
        }
        return regions;
    }

    List<Surface> surfaces() {
        List<Surface> surfaces = new ArrayList<>();
        List<Variable> numbers = model.moderators().variables().stream()
                .filter(Variable::isNumeric)
                .toList();
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
        for (Variable moderator : model.moderators().variables()) {
            if (model.focal().isNumeric() && !moderator.equals(model.focal())) {
                addZeros(zeros, moderator, model.focal(), moderator);
            }
        }
        return zeros;
    }

    private void addZeros(List<Zero> zeros, Variable effectOf, Variable over, Variable moderator) {
        int column = over.tableColumn(0);
        for (DesignColumn focal : effectOf.columns()) {
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

    private Optional<Probe> probe(DesignColumn focal) {
        return estimates.map(own ->
                Probe.of(own, equation.effect(focal), options.regression().level()));
    }

    /** The continuous moderators over which the effect is a straight line. */
    private List<Variable> continuous() {
        DesignColumn focal = model.focal().columns().get(0);
        return model.moderators().variables().stream()
                .filter(Variable::isNumeric)
                .filter(moderator -> equation.effect(focal).isLinearIn(moderator.tableColumn(0)))
                .toList();
    }

    /** All combinations of values of the moderators but some. */
    private List<List<ModeratorValue>> valuesWithout(List<Variable> left) {
        return Grid.of(model.moderators().variables().stream()
                .filter(moderator -> !left.contains(moderator))
                .map(moderator -> options.values().of(moderator, cases.column(moderator.tableColumn(0))))
                .toList());
    }
}
