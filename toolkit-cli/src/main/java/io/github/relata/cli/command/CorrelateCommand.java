package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import io.github.relata.report.results.TableLayout;
import java.util.List;

/** {@code relata correlate DATA COLUMN COLUMN…}: correlations of all pairs of columns. */
public final class CorrelateCommand extends PlainAnalysis {
    /** The command. */
    public CorrelateCommand() {
        super(TableLayout.CORRELATIONS, TableLayout.NOTES);
    }

    @Override
    public void declare(Syntax syntax) {
        super.declare(syntax);
        syntax.arguments(COLUMN, 1)
                .option("NAME", "--method")
                .option("NAME", "--adjust")
                .option("NAME", "--missing");
    }

    @Override
    Study study(PlainStudy plain, Call call) {
        List<String> names = PlainStudy.names(call.arguments(COLUMN));
        if (names.size() < 2) {
            throw UsageCode.TOO_FEW_COLUMNS.refusal();
        }
        Analysis analysis = new Analysis.Correlate(
                PlainStudy.frame("correlate"),
                names,
                call.choice("--method", Analysis.Correlate.Method.class).orElse(Analysis.Correlate.Method.PEARSON),
                call.choice("--missing", Analysis.Correlate.MissingValues.class)
                        .orElse(Analysis.Correlate.MissingValues.PAIRWISE),
                call.choice("--adjust", Analysis.Correlate.Adjustment.class)
                        .orElse(Analysis.Correlate.Adjustment.NONE));
        List<Variable> variables = names.stream()
                .map(name -> PlainStudy.variable(name, Variable.Type.NUMBER))
                .toList();
        return plain.with(variables, List.of(), analysis, call);
    }
}
