package io.github.relata.stats.process;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.process.NaturalEffects.Pair;
import io.github.relata.stats.process.PredictorChange.Values;
import io.github.relata.stats.regression.DesignColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds which natural effects there are to tell: of each predictor on each outcome that it reaches through mediators. */
final class NaturalPairs {
    private final PathModel model;
    private final CompleteCases cases;
    private final MediationOptions options;
    private final List<EffectFormula> formulas;
    private final List<Caveat> caveats;

    /** @param caveats of effects that are not available, which have no natural effects either */
    NaturalPairs(
            PathModel model,
            CompleteCases cases,
            MediationOptions options,
            List<EffectFormula> formulas,
            List<Caveat> caveats) {
        this.model = model;
        this.cases = cases;
        this.options = options;
        this.formulas = formulas;
        this.caveats = caveats;
    }

    /** All pairs; none unless natural effects were chosen. */
    List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        options.natural().ifPresent(change -> {
            for (Variable predictor : model.predictors()) {
                Values values =
                        predictor.isNumeric() ? change.values(cases.column(predictor.tableColumn(0))) : Values.LEVEL;
                for (DesignColumn level : predictor.columns()) {
                    for (Variable outcome : model.outcomes()) {
                        if (isTold(predictor, level, outcome)) {
                            boolean hasProportion = formulas.stream()
                                    .map(EffectFormula::effect)
                                    .noneMatch(told -> told.kind() == EffectKind.PROPORTION_MEDIATED
                                            && told.predictor().equals(level.name())
                                            && told.outcome().equals(outcome.name()));
                            pairs.add(new Pair(predictor, level, values, outcome, hasProportion));
                        }
                    }
                }
            }
        });
        return pairs;
    }

    private boolean isTold(Variable predictor, DesignColumn level, Variable outcome) {
        String arrow = level.name() + " -> " + outcome.name();
        return model.routes(predictor, outcome).stream().anyMatch(route -> !route.isDirect())
                && caveats.stream().noneMatch(caveat -> caveat.subject().equals(arrow));
    }

    /** From where to where each predictor's column changes. */
    static Map<String, Values> changes(List<Pair> pairs) {
        Map<String, Values> changes = new LinkedHashMap<>();
        pairs.forEach(pair -> changes.put(pair.level().name(), pair.values()));
        return changes;
    }
}
