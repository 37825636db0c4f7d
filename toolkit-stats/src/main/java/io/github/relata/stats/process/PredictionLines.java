package io.github.relata.stats.process;

import io.github.relata.stats.linear.CoefficientEstimates;
import io.github.relata.stats.moments.Moments;
import io.github.relata.stats.process.ModerationResult.Prediction;
import io.github.relata.stats.regression.DesignColumn;
import io.github.relata.stats.regression.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a moderation model predicts along its focal predictor, for the drawing of simple slopes: at even values of a number
 * over its observed range, at each level of a category, for each combination of values of the moderators. All other columns
 * stand at their means, of a 0/1 column the share of its cases.
 */
final class PredictionLines {
    private static final int STEPS = 41;

    private final ModerationModel model;
    private final CompleteCases cases;
    private final Optional<CoefficientEstimates> estimates;
    private final ModerationOptions options;
    private final List<DesignColumn> columns;

    PredictionLines(
            ModerationModel model,
            CompleteCases cases,
            Optional<CoefficientEstimates> estimates,
            ModerationOptions options) {
        this.model = model;
        this.cases = cases;
        this.estimates = estimates;
        this.options = options;
        this.columns = model.design().columns();
    }

    List<Prediction> predictions() {
        return estimates.map(this::predictions).orElse(List.of());
    }

    private List<Prediction> predictions(CoefficientEstimates estimates) {
        double[] means = means();
        List<Prediction> predictions = new ArrayList<>();
        for (List<ModeratorValue> at : combinations()) {
            double[] row = means.clone();
            at.forEach(value -> place(value, row));
            for (ModeratorValue focal : alongFocal()) {
                place(focal, row);
                predictions.add(new Prediction(focal, at, predicted(estimates, row)));
            }
        }
        return predictions;
    }

    private double[] means() {
        double[] means = new double[cases.columnCount()];
        for (int column : model.tableColumns()) {
            means[column] = Moments.of(cases.column(column)).mean();
        }
        return means;
    }

    private List<List<ModeratorValue>> combinations() {
        return Grid.of(model.moderators().stream()
                .filter(moderator -> !moderator.equals(model.focal()))
                .map(moderator -> options.values().of(moderator, cases.column(moderator.tableColumn(0))))
                .toList());
    }

    private List<ModeratorValue> alongFocal() {
        Variable focal = model.focal();
        double[] observed = cases.column(focal.tableColumn(0));
        return focal.isNumeric()
                ? new ProbeValues.Chosen(Probe.even(observed, STEPS)).of(focal, observed)
                : options.values().of(focal, observed);
    }

    private static void place(ModeratorValue value, double[] row) {
        for (int i = 0; i < value.columns().size(); i++) {
            row[value.moderator().tableColumn(i)] = value.columns().get(i);
        }
    }

    private Inference predicted(CoefficientEstimates estimates, double[] row) {
        double[] weights = new double[columns.size() + 1];
        weights[0] = 1;
        for (int j = 0; j < columns.size(); j++) {
            double product = 1;
            for (Factor factor : columns.get(j).factors()) {
                product *= row[factor.column()];
            }
            weights[j + 1] = product;
        }
        return Inference.of(
                estimates.combination(weights),
                estimates.standardError(weights),
                estimates.degreesOfFreedom(),
                options.regression().level());
    }
}
