package io.github.relata.scoring;

import static io.github.relata.scoring.Samples.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.stats.NumericTable;
import org.junit.jupiter.api.Test;

class KeyedItemsTest {
    private final ScaleItems scale = Samples.scale(
            "work", Samples.support(), new double[] {5, 1, 4, 3, 2}, new double[] {5, 1, GAP, 3, GAP}, new double[] {
                1, 2, 3, 4, 5
            });
    private final ScoreDefinition atHome = scale.key().score("at_home").orElseThrow();

    @Test
    void holdsTheItemsOfTheScoreAsItCountsThem() {
        NumericTable items = KeyedItems.of(scale, atHome);

        assertThat(items.rowCount()).isEqualTo(3);
        assertThat(items.columnCount()).isEqualTo(2);
        assertThat(column(items, 0)).containsExactly(3, 3, 4);
        assertThat(column(items, 1)).containsExactly(4, GAP, 1);
    }

    @Test
    void copiesABlockOfRows() {
        double[] block = new double[2];
        KeyedItems.of(scale, atHome).copy(1, 1, 3, block);

        assertThat(block).containsExactly(GAP, 1);
    }

    @Test
    void holdsChosenCasesAlone() {
        NumericTable items = KeyedItems.of(scale, atHome, 2, 0);

        assertThat(items.rowCount()).isEqualTo(2);
        assertThat(column(items, 0)).containsExactly(4, 3);
        assertThat(column(items, 1)).containsExactly(1, 4);
    }

    private static double[] column(NumericTable table, int column) {
        double[] values = new double[table.rowCount()];
        table.copy(column, 0, values.length, values);
        return values;
    }
}
