package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code relata regress DATA "y ~ a + b"}: a linear regression; columns of texts are categories. */
public final class RegressCommand extends PlainAnalysis {
    private static final String FORMULA = "FORMULA";

    /** The command. */
    public RegressCommand() {
        super(
                TableLayout.REGRESSION_TERMS,
                TableLayout.REGRESSION_OMNIBUS,
                TableLayout.REGRESSION_FIT,
                TableLayout.NOTES);
    }

    @Override
    public void declare(Syntax syntax) {
        super.declare(syntax);
        syntax.argument(FORMULA).option("NAME", "--errors").option("COLUMN", "--cluster");
    }

    @Override
    Study study(PlainStudy plain, Call call) {
        String text = call.argument(FORMULA);
        Formula formula = Formula.parse(text, PlainStudy.NOWHERE).orThrow();
        String outcome = formula.outcome().orElseThrow(() -> UsageCode.NO_OUTCOME.refusal("formula", text));
        List<Variable> variables = new ArrayList<>();
        variables.add(PlainStudy.variable(outcome, Variable.Type.NUMBER));
        formula.predictors().forEach(name -> variables.add(plain.variable(name)));
        Optional<String> cluster = call.value("--cluster");
        Analysis analysis = new Analysis.Regress(
                PlainStudy.frame("regress"), outcome, List.of(formula), errors(call, cluster.isPresent()));
        return plain.nestedIn(cluster).with(variables, List.of(), analysis, call);
    }

    /** The standard errors that a call asks for; those by cluster where it names one. */
    static Analysis.Regress.Errors errors(Call call, boolean clustered) {
        Analysis.Regress.Errors errors = call.choice("--errors", Analysis.Regress.Errors.class)
                .orElse(clustered ? Analysis.Regress.Errors.CLUSTER : Analysis.Regress.Errors.CLASSICAL);
        if (errors == Analysis.Regress.Errors.CLUSTER && !clustered) {
            throw UsageCode.CLUSTER_WITHOUT_COLUMN.refusal();
        }
        return errors;
    }
}
