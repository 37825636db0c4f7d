package io.github.relata.report.results;

import java.util.List;
import java.util.Locale;

/**
 * The tidy tables and their columns, in the order of the files. Names follow R's broom. Where any row belongs to a
 * group, a column {@code group} stands after the first.
 */
public enum TableLayout {
    DESCRIPTIVES("variable n n.missing mean sd se median min max skewness kurtosis model"),
    FREQUENCIES("variable level n percent percent.valid model"),
    RELIABILITY("model scale n.items n.obs coefficient estimate conf.low conf.high conf.method"),
    ITEMS("model scale item text reversed n mean sd r.drop alpha.drop floor ceiling"),
    CORRELATIONS("model parameter1 parameter2 method estimate conf.low conf.high statistic df p.value "
            + "p.adjusted p.adjust.method n.obs"),
    REGRESSION_TERMS("model step outcome term estimate std.error statistic df p.value conf.low conf.high "
            + "std.estimate sr2 vif tolerance zero.order"),
    REGRESSION_OMNIBUS("model step term df statistic df.residual p.value delta.r.squared gvif"),
    REGRESSION_FIT("model step outcome nobs r.squared adj.r.squared sigma statistic df df.residual "
            + "p.value aic bic delta.r.squared delta.statistic delta.df delta.df.residual "
            + "delta.p.value"),
    NOTES("table row column reason");

    private final String columns;

    TableLayout(String columns) {
        this.columns = columns;
    }

    /** The table's name: its file's without {@code .csv}. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its columns, without the group. */
    public List<String> columns() {
        return List.of(columns.split(" "));
    }
}
