package io.github.relata.stats.correlation;

import io.github.relata.stats.Missing;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.CompleteRows;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.moments.PairwiseProducts;
import java.util.Arrays;

/** Correlates two columns of a table after what all pairs share has been prepared once. */
@FunctionalInterface
interface PairSource {
    Correlation.Result correlate(ColumnPair pair);

    static PairSource of(NumericTable table, CorrelationMethod method, Missing missing, double level) {
        return switch (method) {
            case PEARSON -> pearson(table, missing, level);
            case SPEARMAN -> spearman(table, missing, level);
            case KENDALL -> kendall(table, missing, level);
        };
    }

    private static PairSource pearson(NumericTable table, Missing missing, double level) {
        CrossProducts complete = CrossProducts.of(table);
        if (missing == Missing.LISTWISE || complete.n() == table.rowCount()) {
            return pair -> Inference.pearson(complete.select(pair.first(), pair.second()), level);
        }
        PairwiseProducts pairwise = PairwiseProducts.of(table);
        return pair -> Inference.pearson(pairwise.of(pair.first(), pair.second()), level);
    }

    private static PairSource spearman(NumericTable table, Missing missing, double level) {
        if (missing == Missing.PAIRWISE) {
            RankCodes[] codes = codes(allRows(table));
            return pair -> {
                RankCodes x = codes[pair.first()];
                RankCodes y = codes[pair.second()];
                int[] both = RankCodes.casesWithBoth(x, y);
                return Inference.spearman(x.select(both), y.select(both), level);
            };
        }
        RankCodes[] codes = codes(completeRows(table));
        double[][] ranks = new double[codes.length][];
        Arrays.setAll(ranks, j -> codes[j].midranks());
        CrossProducts complete = CrossProducts.of(NumericTable.of(ranks));
        return pair ->
                Inference.moment(CorrelationMethod.SPEARMAN, complete.select(pair.first(), pair.second()), level);
    }

    private static PairSource kendall(NumericTable table, Missing missing, double level) {
        RankCodes[] codes = codes(missing == Missing.LISTWISE ? completeRows(table) : allRows(table));
        return pair -> {
            RankCodes x = codes[pair.first()];
            RankCodes y = codes[pair.second()];
            int[] both = RankCodes.casesWithBoth(x, y);
            return Inference.kendall(KendallTau.of(x.select(both), y.select(both)), level);
        };
    }

    private static RankCodes[] codes(double[][] columns) {
        RankCodes[] codes = new RankCodes[columns.length];
        Arrays.setAll(codes, j -> RankCodes.of(columns[j]));
        return codes;
    }

    private static double[][] allRows(NumericTable table) {
        double[][] columns = new double[table.columnCount()][table.rowCount()];
        for (int j = 0; j < columns.length; j++) {
            table.copy(j, 0, table.rowCount(), columns[j]);
        }
        return columns;
    }

    private static double[][] completeRows(NumericTable table) {
        double[][] columns = new double[table.columnCount()][table.rowCount()];
        int[] n = {0};
        CompleteRows.visit(table, (block, rows) -> {
            for (int j = 0; j < columns.length; j++) {
                System.arraycopy(block[j], 0, columns[j], n[0], rows);
            }
            n[0] += rows;
        });
        for (int j = 0; j < columns.length; j++) {
            columns[j] = Arrays.copyOf(columns[j], n[0]);
        }
        return columns;
    }
}
