package io.github.relata.report.results;

import java.util.List;
import java.util.Locale;

/**
 * The tidy tables and their columns, in the order of the files. Names follow R's broom. Where any row belongs to a
 * group, a column {@code group} stands after the first; a column with a question mark stands only where some row has it.
 */
public enum TableLayout {
    FLOW("step reason n.left.out n.undecided n.remaining"),
    ANALYSED("model n.cases n.fewest n.most"),
    MISSING_ITEMS("scale item n n.missing percent n.skipped n.coded n.invalid n.not.shown"),
    MISSING_SCORES("score n.items n.required n.complete n.prorated n.withheld percent.complete percent.prorated "
            + "percent.withheld"),
    MISSING_PATTERNS("pattern n percent n.missing missing"),
    MISSING_MCAR("n.variables variables n.obs n.patterns statistic df p.value"),
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
    MODERATION_TERMS(REGRESSION_TERMS),
    MODERATION_OMNIBUS(REGRESSION_OMNIBUS),
    MODERATION_FIT(REGRESSION_FIT),
    MODERATION_SLOPES("model focal moderator moderator.value label estimate std.error statistic df p.value "
            + "conf.low conf.high" + Columns.OTHERS),
    MODERATION_CONTRASTS("model focal moderator level against estimate std.error statistic df p.value conf.low "
            + "conf.high" + Columns.OTHERS),
    JOHNSON_NEYMAN("model focal moderator bound percent.below percent.above significant observed.min observed.max "
            + "percent.significant critical.value" + Columns.OTHERS),
    JOHNSON_NEYMAN_CURVE("model focal moderator moderator.value estimate conf.low conf.high n.obs" + Columns.OTHERS),
    JOHNSON_NEYMAN_REGION("model focal moderator moderator.value moderator2 moderator2.value estimate std.error "
            + "conf.low conf.high significant n.obs percent.significant moderator3? moderator3.value? label3?"),
    MODERATION_LINES("model focal focal.value focal.level? moderator? moderator.value? label? estimate std.error "
            + "conf.low conf.high" + Columns.OTHERS),
    BUFFERING("model quantity term estimate std.error statistic df p.value conf.low conf.high "
            + "conf.kind within.data percent.below percent.above observed.min observed.max verdict"),
    MEDIATION_PATHS(REGRESSION_TERMS),
    MEDIATION_OMNIBUS("model step outcome term df statistic df.residual p.value delta.r.squared gvif"),
    MEDIATION_FIT("model step outcome nobs r.squared adj.r.squared sigma statistic df df.residual "
            + "p.value aic bic delta.r.squared delta.statistic delta.df delta.df.residual "
            + "delta.p.value deviance? null.deviance? df.null?"),
    MEDIATION_EFFECTS(
            "model effect label predictor mediators outcome at estimate std.error conf.low conf.high conf.method "
                    + "p.value std.estimate std.conf.low std.conf.high n.obs draws draws.failed seed scale from? to? "
                    + "std.method? "
                    + "std.partial.estimate? std.partial.conf.low? std.partial.conf.high? moderated.by? "
                    + "moderator? moderator.value? moderator.label? moderator2? moderator2.value? moderator2.label? "
                    + "moderator3? moderator3.value? moderator3.label? moderator4? moderator4.value? moderator4.label?"),
    SENSITIVITY("model table quantity estimate conf.low conf.high p.value n.obs estimate.without conf.low.without "
            + "conf.high.without p.value.without n.obs.without conclusion"),
    NOTES("table row column reason");

    /** Columns that several tables have. */
    private static final class Columns {
        /** The values of further moderators. */
        static final String OTHERS = " moderator2? moderator2.value? label2? moderator3? moderator3.value? label3?";
    }

    private static final char OPTIONAL = '?';

    private final String columns;

    TableLayout(String columns) {
        this.columns = columns;
    }

    /** The columns of another. */
    TableLayout(TableLayout other) {
        this.columns = other.columns;
    }

    /** The table's name: its file's without {@code .csv}. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its columns, without the group; those that stand only where some row has them among them. */
    public List<String> columns() {
        return List.of(columns.replace("" + OPTIONAL, "").split(" "));
    }

    /** Whether a column stands only where some row has it. */
    boolean isOptional(String column) {
        return List.of(columns.split(" ")).contains(column + OPTIONAL);
    }
}
