package io.github.relata.stats.reliability;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.moments.CompleteRows;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.moments.CrossProductsSum;
import io.github.relata.stats.moments.Stretches;
import java.util.List;

/**
 * What the cases that answered every item tell, all found in one pass over the answers.
 *
 * @param products the cross-products of the items
 * @param ends how many stand at the ends of the items' ranges
 */
record CompleteCases(CrossProducts products, EndCounts ends) {
    /** The complete cases of a table of answers; without ranges there are no ends to count. */
    static CompleteCases of(NumericTable answers, List<AnswerRange> ranges) {
        CrossProducts products = CrossProducts.empty(answers.columnCount());
        EndCounts ends = new EndCounts(ranges);
        for (CompleteCases part : Stretches.map(answers, (table, from, to) -> ofStretch(table, from, to, ranges))) {
            products = products.merge(part.products);
            ends.add(part.ends);
        }
        return new CompleteCases(products, ends);
    }

    private static CompleteCases ofStretch(NumericTable answers, int from, int to, List<AnswerRange> ranges) {
        CrossProductsSum sum = new CrossProductsSum(answers.columnCount());
        EndCounts ends = new EndCounts(ranges);
        CompleteRows.visit(answers, from, to, (columns, rows) -> {
            ends.count(columns, rows);
            sum.add(columns, rows);
        });
        return new CompleteCases(sum.toCrossProducts(), ends);
    }
}
