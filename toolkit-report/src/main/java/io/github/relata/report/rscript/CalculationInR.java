package io.github.relata.report.rscript;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.expression.Calculation;
import io.github.relata.model.expression.Expression;
import io.github.relata.model.expression.Operator;
import io.github.relata.model.instrument.ScoreDefinition;
import java.util.List;
import java.util.Map;

/**
 * Writes the formula of a score in R. A number there is a vector over the cases, a list of numbers a matrix with a row
 * for each; whatever hangs on a missing value is open.
 */
final class CalculationInR implements Expression.Visitor<String> {
    /** What functions are called that base R has under another name, or means otherwise. */
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("sum", "sum_of"),
            Map.entry("count", "sum_of"),
            Map.entry("mean", "mean_of"),
            Map.entry("min", "min_of"),
            Map.entry("max", "max_of"),
            Map.entry("any", "any_of"),
            Map.entry("all", "all_of"),
            Map.entry("first", "first_of"),
            Map.entry("last", "last_of"),
            Map.entry("if", "ifelse"),
            Map.entry("ln", "log"));

    private final ScaleItems scale;

    private CalculationInR(ScaleItems scale) {
        this.scale = scale;
    }

    static String of(Calculation calculation, ScaleItems scale) {
        return calculation.expression().accept(new CalculationInR(scale));
    }

    @Override
    public String name(Expression.Name name) {
        String word = name.name();
        int range = word.indexOf("..");
        if (range > 0) {
            return "as.matrix(" + items() + "[" + word.substring(1, range) + ":" + word.substring(range + 3) + "])";
        }
        if (word.equals("items")) {
            return "as.matrix(" + items() + ")";
        }
        List<Double> setting = scale.settings().get(word);
        if (setting != null) {
            return "for_each_case(" + RSyntax.numbers(setting) + ", nrow(study))";
        }
        return scale.key()
                .score(word)
                .map(score -> score(score))
                .orElseGet(() -> items() + "[[" + word.substring(1) + "]]");
    }

    private String items() {
        return RSyntax.member("items", scale.name());
    }

    private String score(ScoreDefinition score) {
        return RSyntax.member("study", score.nameIn(scale.name()));
    }

    @Override
    public String numeral(Expression.Numeral numeral) {
        return RSyntax.number(numeral.value());
    }

    @Override
    public String quoted(Expression.Quoted quoted) {
        return RSyntax.text(quoted.text());
    }

    @Override
    public String not(Expression.Not not) {
        return "!(" + not.operand().accept(this) + ")";
    }

    @Override
    public String sign(Expression.Sign sign) {
        return "-" + within(sign.operand(), sign.precedence());
    }

    @Override
    public String binary(Expression.Binary binary) {
        Operator operator = binary.operator();
        return switch (operator) {
            // R's own & and | decide where one side is missing and the other is not.
            case AND ->
                "all_of(" + binary.left().accept(this) + ", " + binary.right().accept(this) + ")";
            case OR ->
                "any_of(" + binary.left().accept(this) + ", " + binary.right().accept(this) + ")";
            default ->
                within(binary.left(), binary.precedence()) + " " + operator.symbol() + " "
                        + within(binary.right(), binary.precedence() + 1);
        };
    }

    @Override
    public String membership(Expression.Membership membership) {
        String value = within(membership.value(), membership.precedence() + 1);
        List<String> choices = membership.choices().stream()
                .map(choice -> value + " == " + choice.accept(this))
                .toList();
        return "any_of(" + String.join(", ", choices) + ")";
    }

    @Override
    public String call(Expression.Call call) {
        List<String> arguments =
                call.arguments().stream().map(argument -> argument.accept(this)).toList();
        return switch (call.function()) {
            case "sin" -> "sinpi((" + arguments.get(0) + ") / 180)";
            case "cos" -> "cospi((" + arguments.get(0) + ") / 180)";
            default ->
                FUNCTIONS.getOrDefault(call.function(), call.function()) + "(" + String.join(", ", arguments) + ")";
        };
    }

    /** A part of an operation, in parentheses where it binds less close. */
    private String within(Expression part, int precedence) {
        String code = part.accept(this);
        boolean looser = part.precedence() < precedence && !isCall(part);
        return looser ? "(" + code + ")" : code;
    }

    /** What is an operation in the formula and a call in R. */
    private static boolean isCall(Expression part) {
        return part instanceof Expression.Membership
                || (part instanceof Expression.Binary binary
                        && (binary.operator() == Operator.AND || binary.operator() == Operator.OR));
    }
}
