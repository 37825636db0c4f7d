package io.github.relata.report.run;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.results.ResultTables;
import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in words why a figure is not available, beside the cell that would have held it. */
final class Reasons {
    /** Which column of the tidy tables shows a component of a result. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("mean", "mean"),
            Map.entry("standardDeviation", "sd"),
            Map.entry("median", "median"),
            Map.entry("min", "min"),
            Map.entry("max", "max"),
            Map.entry("skewness", "skewness"),
            Map.entry("kurtosis", "kurtosis"),
            Map.entry("rDrop", "r.drop"),
            Map.entry("alphaDrop", "alpha.drop"),
            Map.entry("coefficient", "estimate"),
            Map.entry("estimate", "estimate"),
            Map.entry("statistic", "statistic"),
            Map.entry("degreesOfFreedom", "df"),
            Map.entry("pValue", "p.value"),
            Map.entry("adjustedPValue", "p.adjusted"),
            Map.entry("confidenceInterval", "conf.low"),
            Map.entry("standardizedEstimate", "std.estimate"),
            Map.entry("semipartialSquared", "sr2"),
            Map.entry("vif", "vif"),
            Map.entry("tolerance", "tolerance"),
            Map.entry("zeroOrder", "zero.order"),
            Map.entry("rSquared", "r.squared"),
            Map.entry("adjustedRSquared", "adj.r.squared"),
            Map.entry("sigma", "sigma"),
            Map.entry("aic", "aic"),
            Map.entry("bic", "bic"),
            Map.entry("deltaRSquared", "delta.r.squared"),
            Map.entry("gvif", "gvif"),
            Map.entry("percent", "percent"),
            Map.entry("validPercent", "percent.valid"));

    private final Messages messages;

    private Reasons(Messages messages) {
        this.messages = messages;
    }

    static Reasons in(Locale language) {
        return new Reasons(Messages.beside(Reasons.class, language));
    }

    String text(Reason reason) {
        return messages.text("reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }

    String text(String key) {
        return messages.text(key, Map.of());
    }

    String text(String key, String argument, String value) {
        return messages.text(key, Map.of(argument, value));
    }

    /** Notes the caveats on a row; {@code standardError} stands in a column of its own name in each table. */
    void note(ResultTables.Row row, List<Caveat> caveats, String standardErrorColumn) {
        for (Caveat caveat : caveats) {
            String column = caveat.figure().equals("standardError")
                    ? standardErrorColumn
                    : COLUMNS.getOrDefault(caveat.figure(), "");
            row.note(column, text(caveat.reason()));
        }
    }
}
