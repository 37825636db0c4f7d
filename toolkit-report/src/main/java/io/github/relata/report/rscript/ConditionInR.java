package io.github.relata.report.rscript;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.Expression;
import io.github.relata.model.expression.Operator;
import java.util.List;
import java.util.function.Function;

/** Writes a condition in R, whose logic of NA is that of the study file: what hangs on a missing value is open. */
final class ConditionInR implements Expression.Visitor<String> {
    private final Function<String, Value> names;

    private ConditionInR(Function<String, Value> names) {
        this.names = names;
    }

    /** The condition, with each name told as the function says. */
    static String of(Condition condition, Function<String, Value> names) {
        return condition.accept(new ConditionInR(names));
    }

    @Override
    public String name(Expression.Name name) {
        return names.apply(name.name()).code();
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
        return "-" + sign.operand().accept(this);
    }

    @Override
    public String binary(Expression.Binary binary) {
        Operator operator = binary.operator();
        return switch (operator) {
            case AND -> within(binary.left()) + " & " + within(binary.right());
            case OR -> binary.left().accept(this) + " | " + binary.right().accept(this);
            case EQUAL, NOT_EQUAL -> value(binary.left()).equality(operator, value(binary.right()));
            default ->
                value(binary.left()).asNumber() + " " + operator.symbol() + " "
                        + value(binary.right()).asNumber();
        };
    }

    @Override
    public String membership(Expression.Membership membership) {
        Value value = value(membership.value());
        List<String> choices = membership.choices().stream()
                .map(choice -> value.equality(Operator.EQUAL, value(choice)))
                .toList();
        return "(" + String.join(" | ", choices) + ")";
    }

    @Override
    public String call(Expression.Call call) {
        return "is.na(" + call.arguments().get(0).accept(this) + ")";
    }

    private String within(Expression part) {
        boolean or = part instanceof Expression.Binary binary && binary.operator() == Operator.OR;
        return or ? "(" + part.accept(this) + ")" : part.accept(this);
    }

    private Value value(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return names.apply(name.name());
        }
        if (expression instanceof Expression.Quoted quoted) {
            return Value.quoted(quoted.text());
        }
        return Value.numeral(expression.accept(this));
    }
}
