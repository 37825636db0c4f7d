package io.github.relata.report.run;

import io.github.relata.model.finding.Messages;
import io.github.relata.report.results.ResultTables;
import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words why a figure is not available, beside the cell that would have held it. */
final class Reasons {
    /** Which columns of the tidy tables show a component of a result: first its own, then those that rest on it. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("mean", "mean"),
            Map.entry("standardDeviation", "sd"),
            Map.entry("median", "median"),
            Map.entry("min", "min"),
            Map.entry("max", "max"),
            Map.entry("skewness", "skewness"),
            Map.entry("kurtosis", "kurtosis"),
            Map.entry("alpha", "estimate"),
            Map.entry("alphaInterval", "conf.low conf.high"),
            Map.entry("alphaStandardized", "estimate"),
            Map.entry("omegaTotal", "estimate"),
            Map.entry("rDrop", "r.drop"),
            Map.entry("alphaDrop", "alpha.drop"),
            Map.entry("statistic", "statistic df"),
            Map.entry("pValue", "p.value"),
            Map.entry("adjustedPValue", "p.adjusted"),
            Map.entry("confidenceInterval", "conf.low conf.high"),
            Map.entry("standardError", "se std.error statistic p.value conf.low conf.high"),
            Map.entry("standardizedEstimate", "std.estimate"),
            Map.entry("zeroOrder", "zero.order"),
            Map.entry("test", "statistic p.value"),
            Map.entry("change", "delta.statistic delta.p.value"),
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

    /**
     * Notes each caveat on a row beside the cells that are not available for it, or, where it is a caution, beside the
     * cell that it is about; one that is about no figure in particular is about the row.
     */
    void note(ResultTables.Row row, List<Caveat> caveats) {
        for (Caveat caveat : caveats) {
            String reason = text(caveat.reason());
            if (caveat.figure().isEmpty()) {
                row.note("", reason);
            } else {
                columns(row, caveat.figure()).forEach(column -> row.note(column, reason));
            }
        }
    }

    private static List<String> columns(ResultTables.Row row, String figure) {
        String shown = Optional.ofNullable(COLUMNS.get(figure))
                .orElseThrow(() -> new IllegalArgumentException("no column shows " + figure));
        List<String> all = List.of(shown.split(" "));
        List<String> lacking = all.stream().filter(row::lacks).toList();
        return lacking.isEmpty() ? all.subList(0, 1) : lacking;
    }
}
