package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.expression.Chain;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.PathDiagram;
import io.github.relata.model.study.ProbeAt;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code relata mediate DATA x m y}: mediation, several mediators side by side; or a chain in one argument,
 * {@code "x -> m1 -> m2 -> y"}. Columns of texts are categories.
 */
public final class MediateCommand extends PlainAnalysis {
    private static final int DRAWS = 10_000;

    /** The command. */
    public MediateCommand() {
        super(
                TableLayout.MEDIATION_PATHS,
                TableLayout.MEDIATION_OMNIBUS,
                TableLayout.MEDIATION_FIT,
                TableLayout.MEDIATION_EFFECTS,
                TableLayout.NOTES);
    }

    @Override
    public void declare(Syntax syntax) {
        super.declare(syntax);
        syntax.arguments(COLUMN, 1)
                .option("COLUMNS", "--covariates")
                .option("N", "--draws")
                .option("NAME", "--interval")
                .option("NAME", "--errors")
                .option("COLUMN", "--cluster");
    }

    @Override
    Study study(PlainStudy plain, Call call) {
        Chain chain = chain(call.arguments(COLUMN));
        List<String> names = new ArrayList<>();
        chain.layers().forEach(names::addAll);
        List<String> covariates = call.values("--covariates");
        names.addAll(covariates);
        List<String> explained = chain.layers().subList(1, chain.layers().size()).stream()
                .flatMap(List::stream)
                .toList();
        List<Variable> variables = new ArrayList<>();
        for (String name : PlainStudy.names(names)) {
            variables.add(
                    explained.contains(name) ? PlainStudy.variable(name, Variable.Type.NUMBER) : plain.variable(name));
        }
        Optional<String> cluster = call.value("--cluster");
        Analysis analysis = new Analysis.Mediate(
                PlainStudy.frame("mediate"),
                List.of(chain),
                PathDiagram.of(chain, covariates),
                ProbeAt.DEFAULT,
                Optional.empty(),
                RegressCommand.errors(call, cluster.isPresent()),
                call.choice("--interval", Analysis.Mediate.Interval.class).orElse(Analysis.Mediate.Interval.PERCENTILE),
                call.count("--draws").orElse(DRAWS),
                Analysis.Mediate.Contrasts.ALL,
                Analysis.Mediate.PValues.NONE);
        return plain.nestedIn(cluster).with(variables, List.of(), analysis, call);
    }

    /** A chain as it is written, or of columns: the first, those between side by side, the last. */
    private static Chain chain(List<String> arguments) {
        Chain chain = arguments.size() == 1
                ? Chain.parse(arguments.get(0), PlainStudy.NOWHERE).orThrow()
                : ofColumns(PlainStudy.names(arguments));
        if (chain.layers().size() < 3) {
            throw UsageCode.NO_MEDIATOR.refusal();
        }
        return chain;
    }

    private static Chain ofColumns(List<String> columns) {
        int last = columns.size() - 1;
        return last < 2
                ? new Chain(List.of(columns))
                : new Chain(List.of(columns.subList(0, 1), columns.subList(1, last), columns.subList(last, last + 1)));
    }
}
