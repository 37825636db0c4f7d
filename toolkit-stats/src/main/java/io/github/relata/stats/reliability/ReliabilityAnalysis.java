package io.github.relata.stats.reliability;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.ConfidenceInterval;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.Reason;
import io.github.relata.stats.moments.CrossProducts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The way from the answers to {@link Reliability}: cross-products of all items, then coefficients of those that vary. */
final class ReliabilityAnalysis {
    private final Reliability.Options options;
    private final CrossProducts all;
    private final CrossProducts varying;
    private final double[][] covariances;
    private final List<ItemStatistics> items;
    private final List<Caveat> caveats = new ArrayList<>();

    ReliabilityAnalysis(NumericTable answers, Reliability.Options options) {
        this.options = options;
        CompleteCases complete = CompleteCases.of(answers, options.ranges());
        all = complete.products();
        varying = all.select(all.varying());
        covariances = varying.covarianceMatrix();
        items = new ItemTable(all, complete.ends(), covariances).rows();
    }

    Reliability result() {
        Optional<Reason> obstacle = obstacle();
        if (obstacle.isPresent()) {
            caveats.add(new Caveat("", "", obstacle.get()));
            return result(Double.NaN, Double.NaN, Double.NaN, Double.NaN, OptionalDouble.empty());
        }
        addCautions();
        double[][] correlations = varying.correlationMatrix();
        double alpha = withCaveat("alpha", Alpha.of(covariances));
        if (Double.isNaN(alpha)) {
            caveats.add(new Caveat("", "alphaInterval", Reason.CONSTANT));
        }
        double standardized = withCaveat("alphaStandardized", Alpha.of(correlations));
        double meanCorrelation = Alpha.meanOffDiagonal(correlations);
        OptionalDouble spearmanBrown = varying.size() == 2 && !Double.isNaN(standardized)
                ? OptionalDouble.of(standardized)
                : OptionalDouble.empty();
        return result(alpha, standardized, meanCorrelation, omegaTotal(correlations), spearmanBrown);
    }

    private Reliability result(
            double alpha, double standardized, double meanCorrelation, double omega, OptionalDouble spearmanBrown) {
        ConfidenceInterval interval = Double.isNaN(alpha)
                ? ConfidenceInterval.unavailable(options.level())
                : FeldtInterval.of(alpha, all.n(), varying.size(), options.level());
        return new Reliability(
                all.n(),
                all.size(),
                alpha,
                interval,
                standardized,
                meanCorrelation,
                omega,
                spearmanBrown,
                items,
                options,
                caveats);
    }

    /** Why there is no coefficient at all. */
    private Optional<Reason> obstacle() {
        if (all.n() < 2) {
            return Optional.of(all.n() == 0 ? Reason.NO_CASES : Reason.TOO_FEW_CASES);
        }
        if (all.size() < 2) {
            return Optional.of(Reason.TOO_FEW_ITEMS);
        }
        return varying.size() < 2 ? Optional.of(Reason.CONSTANT) : Optional.empty();
    }

    private void addCautions() {
        if (varying.size() < all.size()) {
            caveats.add(new Caveat("", "alpha", Reason.CONSTANT));
        }
        if (items.stream().anyMatch(item -> item.rDrop() < 0)) {
            caveats.add(new Caveat("", "alpha", Reason.NEGATIVE_ITEM));
        }
    }

    /** Gives the figure back; where it is {@code NaN}, the sum of the items does not vary. */
    private double withCaveat(String figure, double value) {
        if (Double.isNaN(value)) {
            caveats.add(new Caveat("", figure, Reason.CONSTANT));
        }
        return value;
    }

    /** The covariances of fewer cases than items and one are singular, and no model can be fitted to them. */
    private double omegaTotal(double[][] correlations) {
        int k = varying.size();
        Outcome<OneFactorModel> model =
                k > 2 && all.n() <= k ? Outcome.unavailable(Reason.TOO_FEW_CASES) : OneFactorModel.fit(correlations);
        return model.fold(fitted -> fitted.omegaTotal(standardDeviations()), reason -> {
            caveats.add(new Caveat("", "omegaTotal", reason));
            return Double.NaN;
        });
    }

    private double[] standardDeviations() {
        double[] deviations = new double[varying.size()];
        Arrays.setAll(deviations, varying::standardDeviation);
        return deviations;
    }
}
