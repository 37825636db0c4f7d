package io.github.relata.stats.reliability;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import io.github.relata.stats.moments.CrossProducts;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows of the item table. */
final class ItemTable {
    private final CrossProducts all;
    private final EndCounts ends;
    /** Covariances of the items that vary. */
    private final double[][] covariances;

    ItemTable(CrossProducts all, EndCounts ends, double[][] covariances) {
        this.all = all;
        this.ends = ends;
        this.covariances = covariances;
    }

    List<ItemStatistics> rows() {
        List<ItemStatistics> rows = new ArrayList<>();
        int place = 0;
        for (int item = 0; item < all.size(); item++) {
            if (all.n() < 2) {
                rows.add(row(item, Double.NaN, Double.NaN, tooFewCases()));
            } else if (all.isConstant(item)) {
                rows.add(row(item, Double.NaN, Double.NaN, unavailable(Reason.CONSTANT)));
            } else {
                rows.add(varyingRow(item, place++));
            }
        }
        return rows;
    }

    private List<Caveat> tooFewCases() {
        return all.n() == 0
                ? List.of(new Caveat("", "", Reason.NO_CASES))
                : List.of(
                        new Caveat("", "standardDeviation", Reason.TOO_FEW_CASES),
                        new Caveat("", "rDrop", Reason.TOO_FEW_CASES),
                        new Caveat("", "alphaDrop", Reason.TOO_FEW_CASES));
    }

    private ItemStatistics varyingRow(int item, int place) {
        int k = covariances.length;
        if (k == 1) {
            Reason reason = all.size() == 1 ? Reason.TOO_FEW_ITEMS : Reason.CONSTANT;
            return row(item, Double.NaN, Double.NaN, unavailable(reason));
        }
        double rDrop = correlationWithRest(place);
        double alphaDrop = Alpha.without(covariances, place);
        List<Caveat> caveats = new ArrayList<>();
        if (Double.isNaN(rDrop)) {
            caveats.add(new Caveat("", "rDrop", Reason.CONSTANT));
        } else if (rDrop < 0) {
            caveats.add(new Caveat("", "rDrop", Reason.NEGATIVE_ITEM));
        }
        if (Double.isNaN(alphaDrop)) {
            caveats.add(new Caveat("", "alphaDrop", k == 2 ? Reason.TOO_FEW_ITEMS : Reason.CONSTANT));
        }
        return row(item, rDrop, alphaDrop, caveats);
    }

    /** The correlation of an item with the sum of the others; {@code NaN} where that sum does not vary. */
    private double correlationWithRest(int item) {
        double restVariance = Alpha.varianceOfSum(covariances, item);
        if (restVariance == 0) {
            return Double.NaN;
        }
        double covariance = 0;
        for (int j = 0; j < covariances.length; j++) {
            covariance += j == item ? 0 : covariances[item][j];
        }
        double r = covariance / Math.sqrt(covariances[item][item] * restVariance);
        return Math.max(-1, Math.min(1, r));
    }

    private static List<Caveat> unavailable(Reason reason) {
        return List.of(new Caveat("", "rDrop", reason), new Caveat("", "alphaDrop", reason));
    }

    private ItemStatistics row(int item, double rDrop, double alphaDrop, List<Caveat> caveats) {
        return new ItemStatistics(
                all.n(),
                all.mean(item),
                all.standardDeviation(item),
                rDrop,
                alphaDrop,
                ends.floor(item),
                ends.ceiling(item),
                caveats);
    }
}
