package io.github.relata.stats.correlation;

import io.github.relata.stats.Missing;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.moments.PairwiseProducts;

/** Correlates two columns of a table after what all pairs share has been prepared once; safe to ask from many threads. */
@FunctionalInterface
interface PairSource {
    Correlation.Result correlate(ColumnPair pair);

    static PairSource of(NumericTable table, CorrelationMatrix.Options options) {
        return switch (options.method()) {
            case PEARSON -> pearson(table, options);
            case SPEARMAN -> spearman(codes(table, options.missing()), options.level());
            case KENDALL -> kendall(codes(table, options.missing()), options.level());
        };
    }

    private static PairSource pearson(NumericTable table, CorrelationMatrix.Options options) {
        CrossProducts complete = CrossProducts.of(table);
        if (options.missing() == Missing.LISTWISE || complete.n() == table.rowCount()) {
            return pair -> Inference.pearson(complete.select(pair.first(), pair.second()), options.level());
        }
        PairwiseProducts pairwise = PairwiseProducts.of(table);
        return pair -> Inference.pearson(pairwise.pair(pair.first(), pair.second()), options.level());
    }

    private static PairSource spearman(RankCodes[] codes, double level) {
        boolean complete = codes.length > 0 && RankCodes.completeCases(codes).length == codes[0].length();
        if (complete) {
            CrossProducts products = CrossProducts.of(new Midranks(codes));
            return pair -> Inference.spearman(products.select(pair.first(), pair.second()), level);
        }
        return pair -> {
            RankCodes[] both = both(codes, pair);
            return Inference.spearman(CrossProducts.of(new Midranks(both)), level);
        };
    }

    private static PairSource kendall(RankCodes[] codes, double level) {
        return pair -> {
            RankCodes[] both = both(codes, pair);
            return Inference.kendall(KendallTau.of(both[0], both[1]), level);
        };
    }

    /** The two columns on the cases that have both. */
    private static RankCodes[] both(RankCodes[] codes, ColumnPair pair) {
        return complete(codes[pair.first()], codes[pair.second()]);
    }

    private static RankCodes[] codes(NumericTable table, Missing missing) {
        RankCodes[] codes = new RankCodes[table.columnCount()];
        double[] column = new double[table.rowCount()];
        for (int j = 0; j < codes.length; j++) {
            table.copy(j, 0, column.length, column);
            codes[j] = RankCodes.of(column);
        }
        return missing == Missing.LISTWISE ? complete(codes) : codes;
    }

    private static RankCodes[] complete(RankCodes... codes) {
        int[] cases = RankCodes.completeCases(codes);
        RankCodes[] complete = new RankCodes[codes.length];
        for (int j = 0; j < codes.length; j++) {
            complete[j] = codes[j].select(cases);
        }
        return complete;
    }
}
