package io.github.relata.report.rscript;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.study.Analysis;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of the script that runs the analyses, in the order of the study file. */
final class AnalysesPart implements PlannedAnalysis.Visitor<RWriter> {
    private final NamesInR names;
    private final RWriter out;

    AnalysesPart(NamesInR names, RWriter out) {
        this.names = names;
        this.out = out;
    }

    @Override
    public RWriter describe(PlannedAnalysis.Describe describe) {
        heading(describe.frame(), "distributions");
        onCases(describe.frame(), () -> {
            describe("descriptives", "describe(study[chosen, name])", names(describe.columns(), NumberColumn.class));
            describe(
                    "frequencies", "frequencies(study[chosen, name])", names(describe.columns(), CategoryColumn.class));
        });
        return out;
    }

    private static List<String> names(List<Column> columns, Class<? extends Column> kind) {
        return columns.stream().filter(kind::isInstance).map(Column::name).toList();
    }

    private void describe(String table, String rows, List<String> variables) {
        if (!variables.isEmpty()) {
            forEach(variables, table, "variable", rows);
        }
    }

    private void reliability(List<String> scores) {
        forEach(scores, "reliability", "scale", "reliability(keyed[[name]], chosen)");
    }

    /** Adds the rows for each of some variables to a table. */
    private void forEach(List<String> variables, String table, String variable, String rows) {
        out.call("for (name in c", variables.stream().map(RSyntax::text).toList(), ")) {");
        out.line("  add(" + RSyntax.text(table) + ", label, data.frame(" + variable + " = name, " + rows + "))");
        out.line("}");
    }

    @Override
    public RWriter reliability(PlannedAnalysis.Reliability reliability) {
        heading(reliability.frame(), "internal consistency");
        List<String> scores = reliability.scores().stream()
                .map(PlannedAnalysis.ScoreItems::name)
                .toList();
        onCases(reliability.frame(), () -> {
            reliability(scores);
            forEach(scores, "items", "scale", "item_table(keyed[[name]], chosen)");
        });
        return out;
    }

    @Override
    public RWriter correlate(PlannedAnalysis.Correlate correlate) {
        heading(correlate.frame(), "correlations");
        onCases(correlate.frame(), () -> {
            coefficients(correlate);
            beside(correlate);
        });
        return out;
    }

    private void coefficients(PlannedAnalysis.Correlate correlate) {
        Analysis.Correlate declared = correlate.analysis();
        List<String> variables =
                correlate.columns().stream().map(NumberColumn::name).toList();
        out.call("variables <- c", variables.stream().map(RSyntax::text).toList());
        List<String> arguments = new ArrayList<>(List.of(
                "study[chosen, variables]",
                "method = " + key(declared.method()),
                "missing = " + key(declared.missing()),
                "adjust = " + key(declared.adjustment())));
        List<String> partWhole = correlate.partWhole().stream()
                .map(pair -> RSyntax.texts(List.of(variables.get(pair.first()), variables.get(pair.second()))))
                .toList();
        if (!partWhole.isEmpty()) {
            out.comment("Of these pairs, one is scored from items of the other.");
            out.call("part_whole <- list", partWhole);
            arguments.add("part_whole");
        }
        out.call("rows <- correlations", arguments);
        out.line("add(\"correlations\", label, rows)");
    }

    /** Mean, SD and alpha of the variables that no other analysis describes. */
    private void beside(PlannedAnalysis.Correlate correlate) {
        String own = correlate.frame().name();
        List<String> described = new ArrayList<>();
        List<String> scored = new ArrayList<>();
        for (int i = 0; i < correlate.columns().size(); i++) {
            PlannedAnalysis.Beside sources = correlate.sources().get(i);
            String name = correlate.columns().get(i).name();
            if (sources.descriptives().equals(own)) {
                described.add(name);
            }
            if (sources.reliability().filter(own::equals).isPresent()) {
                scored.add(name);
            }
        }
        if (!described.isEmpty() || !scored.isEmpty()) {
            out.comment("What stands beside the coefficients and is in no other analysis.");
        }
        describe("descriptives", "describe(study[chosen, name])", described);
        if (!scored.isEmpty()) {
            reliability(scored);
        }
    }

    private static String key(Enum<?> choice) {
        return RSyntax.text(choice.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public RWriter regress(PlannedAnalysis.Regress regress) {
        heading(regress.frame(), "regression of " + regress.outcome().name());
        new RegressionDesignInR(regress.design(), out).write();
        boolean clustered = regress.analysis().errors() == Analysis.Regress.Errors.CLUSTER;
        onCases(regress.frame(), () -> {
            List<String> arguments = new ArrayList<>(List.of(
                    "label",
                    "study[chosen, ]",
                    RSyntax.text(regress.outcome().name()),
                    "predictors",
                    "steps",
                    "errors = " + key(regress.analysis().errors())));
            if (clustered) {
                arguments.add("cluster = cluster[chosen]");
            }
            out.call("regression", arguments);
        });
        return out;
    }

    @Override
    public RWriter moderate(PlannedAnalysis.Moderate moderate) {
        heading(moderate.frame(), "moderation of " + moderate.outcome().name());
        return moderation("moderation", moderate);
    }

    @Override
    public RWriter buffer(PlannedAnalysis.Buffer buffer) {
        heading(
                buffer.frame(),
                "stress buffering of " + buffer.moderation().outcome().name());
        return moderation("buffering", buffer.moderation());
    }

    private RWriter moderation(String function, PlannedAnalysis.Moderate moderate) {
        new RegressionDesignInR(moderate.design().design(), out).write();
        onCases(moderate.frame(), () -> out.call(function, new ModerationInR(moderate.analysis()).arguments()));
        return out;
    }

    @Override
    public RWriter mediate(PlannedAnalysis.Mediate mediate) {
        heading(mediate.frame(), "mediation");
        MediationInR model = new MediationInR(mediate.design(), out);
        model.equations();
        onCases(mediate.frame(), () -> model.call(mediate.analysis()));
        return out;
    }

    @Override
    public RWriter reserved(Analysis.Reserved reserved) {
        return out;
    }

    private void heading(Analysis.Frame frame, String what) {
        out.section(frame.name() + ": " + (frame.label().isEmpty() ? what : frame.label()));
    }

    /** The body once, or once for each level of a category; {@code chosen} are its cases. */
    private void onCases(Analysis.Frame frame, Runnable body) {
        String where = frame.where()
                .map(condition -> ConditionInR.of(condition, names::value))
                .orElse("");
        String name = RSyntax.text(frame.name());
        if (frame.by().isEmpty()) {
            out.line("label <- c(" + name + ", NA)");
            if (where.isEmpty()) {
                out.line("chosen <- seq_len(nrow(study))");
            } else {
                out.condition("chosen <- which(", where, ")");
            }
            body.run();
            return;
        }
        String by = RSyntax.member("study", frame.by().get());
        out.open("for (level in levels(" + by + "))");
        out.line("label <- c(" + name + ", level)");
        String ofLevel = by + " == level";
        out.condition("chosen <- which(", where.isEmpty() ? ofLevel : ofLevel + " & (" + where + ")", ")");
        body.run();
        out.close();
    }
}
