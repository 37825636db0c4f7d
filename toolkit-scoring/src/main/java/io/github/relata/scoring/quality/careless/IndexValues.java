package io.github.relata.scoring.quality.careless;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** An index over all cases with its cut-off, or the reason why it flags nobody. Immutable. */
public final class IndexValues {
    private final CarelessIndex index;
    private final double[] values;
    private final double cutOff;
    private final BitSet flagged;
    private final Optional<Gap> gap;

    private IndexValues(CarelessIndex index, double[] values, double cutOff, BitSet flagged, Optional<Gap> gap) {
        this.index = index;
        this.values = values;
        this.cutOff = cutOff;
        this.flagged = flagged;
        this.gap = gap;
    }

    /**
     * The values of all cases, taken over, those at the cut-off or above flagged; nobody is where the cut-off is beyond the
     * greatest value that there can be.
     */
    static IndexValues of(CarelessIndex index, double[] values, double cutOff, double greatest) {
        if (!(cutOff <= greatest)) {
            return new IndexValues(index, values, Double.NaN, new BitSet(), Optional.of(Gap.TOO_UNLIKE));
        }
        BitSet flagged = new BitSet();
        for (int row = 0; row < values.length; row++) {
            if (values[row] >= cutOff) {
                flagged.set(row);
            }
        }
        return new IndexValues(index, values, cutOff, flagged, Optional.empty());
    }

    static IndexValues unavailable(CarelessIndex index, int cases, Gap gap) {
        double[] none = new double[cases];
        Arrays.fill(none, Double.NaN);
        return new IndexValues(index, none, Double.NaN, new BitSet(), Optional.of(gap));
    }

    public CarelessIndex index() {
        return index;
    }

    /** The value of a case, {@code NaN} where it has none; the higher, the more careless. */
    public double value(int row) {
        return values[row];
    }

    /** The least value that is flagged, {@code NaN} where there is none. */
    public double cutOff() {
        return cutOff;
    }

    /** Whether the value of a case is at the cut-off or above. */
    public boolean isFlagged(int row) {
        return flagged.get(row);
    }

    /** How many cases are flagged. */
    public int flaggedCount() {
        return flagged.cardinality();
    }

    /** Why the index flags nobody: it is not available, or tells nobody apart; empty where it does. */
    public Optional<Gap> gap() {
        return gap;
    }
}
