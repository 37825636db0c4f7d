package io.github.relata.report.run;

import io.github.relata.report.results.ResultTable;
import java.util.Set;

/** Which cells of the tidy tables are empty by what the table is, so that no note needs to say why. */
final class Structure {
    private static final Set<String> OF_PREDICTORS = Set.of("sr2", "vif", "tolerance", "zero.order");
    private static final Set<String> OF_ALPHA = Set.of("conf.low", "conf.high", "conf.method");
    private static final Set<String> OF_LATER_STEPS =
            Set.of("delta.r.squared", "delta.statistic", "delta.df", "delta.df.residual", "delta.p.value");

    /** Where there is no bound there is one row all the same, which says on how many cases the effect is significant. */
    private static final Set<String> OF_BOUNDS = Set.of("bound", "percent.below", "percent.above");

    private static final Set<String> OF_QUANTITIES = Set.of("model", "quantity");

    private Structure() {}

    /** A level has no value, and an analysis may have fewer moderators than another of the same table. */
    private static boolean isOfModerators(String column) {
        return column.startsWith("moderator") || column.startsWith("label");
    }

    /** A proportion has no standard error, and neither it nor an index has a unit to be standardized. */
    private static boolean lacks(String column, String effect) {
        return effect.equals("proportion") ? column.startsWith("std.") : effect.equals("imm") && isStandardized(column);
    }

    private static boolean isStandardized(String column) {
        return column.startsWith("std.") && !column.equals("std.error");
    }

    /** Whether a cell is empty whatever the data are. */
    static boolean leavesEmpty(ResultTable table, int row, String column) {
        if (column.equals("group")) {
            return true;
        }
        return switch (table.name()) {
            case "reliability" ->
                OF_ALPHA.contains(column)
                        && !table.cell(row, "coefficient").asText().equals("alpha");
            case "correlations" ->
                column.equals("df") && table.cell(row, "method").asText().equals("kendall");
            case "regression-terms", "moderation-terms", "mediation-paths" ->
                OF_PREDICTORS.contains(column)
                        && table.cell(row, "term").asText().equals("(Intercept)");
            case "regression-fit" ->
                OF_LATER_STEPS.contains(column) && table.cell(row, "step").asNumber() == 1;
            case "moderation-slopes", "moderation-contrasts", "johnson-neyman-curve", "johnson-neyman-region" ->
                isOfModerators(column);
            case "johnson-neyman" -> isOfModerators(column) || OF_BOUNDS.contains(column);
            case "moderation-lines" -> isOfModerators(column) || column.startsWith("focal.");
            case "buffering" -> !OF_QUANTITIES.contains(column);
            case "mediation-fit" -> OF_LATER_STEPS.contains(column);
            case "mediation-effects" ->
                isOfModerators(column)
                        || column.startsWith("moderated")
                        || (column.equals("p.value")
                                && !table.cell(row, "conf.method").asText().equals("t"))
                        || lacks(column, table.cell(row, "effect").asText());
            case "notes" -> column.equals("row") || column.equals("column");
            default -> false;
        };
    }
}
