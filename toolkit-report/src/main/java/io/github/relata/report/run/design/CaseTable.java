package io.github.relata.report.run.design;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.report.run.Cases;
import io.github.relata.stats.NumericTable;
import java.util.List;

/** The numbers of some cases, read where they lie. */
public final class CaseTable implements NumericTable {
    private final List<Source> sources;
    private final Cases cases;

    /** A table with a column for each source. */
    public CaseTable(List<? extends Source> sources, Cases cases) {
        this.sources = List.copyOf(sources);
        this.cases = cases;
    }

    /** A table of variables and scores. */
    public static CaseTable of(List<NumberColumn> columns, Cases cases) {
        return new CaseTable(columns.stream().map(Source.Numbers::new).toList(), cases);
    }

    @Override
    public int rowCount() {
        return cases.size();
    }

    @Override
    public int columnCount() {
        return sources.size();
    }

    @Override
    public void copy(int column, int from, int to, double[] target) {
        sources.get(column).copy(cases, from, to, target);
    }
}
