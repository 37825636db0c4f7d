package io.github.relata.scoring.quality;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.stats.moments.CrossProducts;
import java.util.Arrays;
import java.util.List;

/**
 * The answers to a scale's items in the direction as asked, read once: the cross-products that the keys of all scores and
 * all orders turn and add up. Complete cases alone count, as for reliability; where some case has a gap, a score of some
 * of the items reads the cases that are complete on these.
 */
final class ScaleAnswers {
    private final List<NumberColumn> columns;
    private final CrossProducts all;
    private final boolean complete;

    private ScaleAnswers(SpreadColumns answers) {
        this.columns = answers.columns();
        this.all = CrossProducts.of(answers);
        this.complete = all.n() == answers.rowCount();
    }

    static ScaleAnswers of(ScaleItems scale) {
        return new ScaleAnswers(new SpreadColumns(scale.items()));
    }

    /** How many cases answered every item. */
    long n() {
        return all.n();
    }

    /** The cross-products of some items, counted from 0, on the cases that answered all of these. */
    CrossProducts of(int... items) {
        return complete || items.length == all.size()
                ? all.select(items)
                : CrossProducts.of(new SpreadColumns(
                        Arrays.stream(items).mapToObj(columns::get).toList()));
    }
}
