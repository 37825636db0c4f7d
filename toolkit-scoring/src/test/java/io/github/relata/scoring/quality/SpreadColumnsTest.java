package io.github.relata.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.stats.NumericTable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadColumnsTest {
    private static SpreadColumns rows(int count) {
        return new SpreadColumns(List.of(NumberColumn.of(
                "row", "", IntStream.range(0, count).asDoubleStream().toArray())));
    }

    @Test
    void shortColumnsAreReadWhole() {
        SpreadColumns table = rows(5000);
        double[] target = new double[3];
        table.copy(0, 4997, 5000, target);

        assertThat(table.rowCount()).isEqualTo(5000);
        assertThat(target).containsExactly(4997, 4998, 4999);
    }

    @Test
    void ofLongColumnsBlocksAreReadThatAreSpreadOverTheFile() {
        int blocks = 100;
        SpreadColumns table = rows(blocks * NumericTable.BLOCK_ROWS + 17);
        double[] all = new double[table.rowCount()];
        table.copy(0, 0, all.length, all);

        assertThat(all).hasSize(24 * NumericTable.BLOCK_ROWS).isSorted().doesNotHaveDuplicates();
        assertThat(all[0]).isZero();
        assertThat(all[NumericTable.BLOCK_ROWS]).isEqualTo(4.0 * NumericTable.BLOCK_ROWS);
        assertThat(all[all.length - 1]).isEqualTo(96.0 * NumericTable.BLOCK_ROWS - 1);
    }
}
