package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.words.UsageCode;
import io.github.relata.model.expression.Formula;
import io.github.relata.model.intake.CellNumber;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.ProbeAt;
import io.github.relata.model.study.Probing;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** {@code relata moderate DATA y x w}: whether the effect of x on y depends on w; columns of texts are categories. */
public final class ModerateCommand extends PlainAnalysis {
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    /** The command. */
    public ModerateCommand() {
        super(
                TableLayout.MODERATION_TERMS,
                TableLayout.MODERATION_OMNIBUS,
                TableLayout.MODERATION_FIT,
                TableLayout.MODERATION_SLOPES,
                TableLayout.MODERATION_CONTRASTS,
                TableLayout.JOHNSON_NEYMAN,
                TableLayout.NOTES);
    }

    @Override
    public void declare(Syntax syntax) {
        super.declare(syntax);
        syntax.arguments(COLUMN, 1)
                .option("COLUMNS", "--covariates")
                .option("NAME", "--center")
                .option("VALUES", "--probe")
                .option("NAME", "--bounds")
                .option("NAME", "--errors")
                .option("COLUMN", "--cluster");
    }

    @Override
    Study study(PlainStudy plain, Call call) {
        int product = PlainStudy.names(call.arguments(COLUMN)).size();
        if (product < FEWEST || product > MOST) {
            throw UsageCode.NO_MODERATION.refusal();
        }
        List<String> all = new ArrayList<>(call.arguments(COLUMN));
        all.addAll(call.values("--covariates"));
        List<String> names = PlainStudy.names(all);
        String outcome = names.get(0);
        Formula formula = formula(names, product);
        Optional<String> cluster = call.value("--cluster");
        Analysis analysis = new Analysis.Moderate(
                PlainStudy.frame("moderate"),
                outcome,
                formula,
                names.get(1),
                probing(call),
                RegressCommand.errors(call, cluster.isPresent()));
        List<Variable> variables = new ArrayList<>();
        variables.add(PlainStudy.variable(outcome, Variable.Type.NUMBER));
        names.subList(1, names.size()).forEach(name -> variables.add(plain.variable(name)));
        return plain.nestedIn(cluster).with(variables, List.of(), analysis, call);
    }

    /** The first name on the product of those after it, and then the covariates. */
    private static Formula formula(List<String> names, int product) {
        StringJoiner crossed = new StringJoiner(" * ");
        names.subList(1, product).forEach(name -> crossed.add(quoted(name)));
        StringJoiner terms = new StringJoiner(" + ");
        terms.add(crossed.toString());
        names.subList(product, names.size()).forEach(name -> terms.add(quoted(name)));
        return Formula.parse(quoted(names.get(0)) + " ~ " + terms, PlainStudy.NOWHERE)
                .orThrow();
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static Probing probing(Call call) {
        return new Probing(
                call.choice("--center", Probing.Centring.class).orElse(Probing.Centring.NONE),
                probe(call),
                call.choice("--bounds", Probing.Bounds.class).orElse(Probing.Bounds.POINTWISE));
    }

    private static ProbeAt probe(Call call) {
        List<String> values = call.values("--probe");
        List<String> choices = List.of("sd", "percentiles");
        if (values.isEmpty()) {
            return ProbeAt.DEFAULT;
        }
        if (values.size() == 1 && choices.contains(values.get(0))) {
            return new ProbeAt(ProbeAt.At.valueOf(values.get(0).toUpperCase(Locale.ROOT)), List.of());
        }
        List<Double> numbers = values.stream().map(CellNumber::of).toList();
        if (numbers.stream().anyMatch(number -> Double.isNaN(number))) {
            throw UsageCode.NOT_A_PROBE.refusal("value", String.join(",", values));
        }
        return new ProbeAt(ProbeAt.At.VALUES, numbers);
    }
}
