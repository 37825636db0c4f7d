package io.github.relata.model.expression;

import io.github.relata.model.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/** Makes a condition from an expression; what says neither yes nor no is a finding and stands for unknown. */
final class ConditionBinder implements Expression.Visitor<RowCondition> {
    private static final RowCondition UNKNOWN = row -> Truth.UNKNOWN;

    private final Source source;
    private final Findings findings;
    private final ValueBinder values;
    private final ValueBinder numbers;

    ConditionBinder(Source source, Scope scope, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.values = new ValueBinder(source, scope, findings, ValueBinder.Texts.AS_THEY_ARE);
        this.numbers = new ValueBinder(source, scope, findings, ValueBinder.Texts.AS_NUMBERS);
    }

    @Override
    public RowCondition name(Expression.Name name) {
        return noComparison(name);
    }

    @Override
    public RowCondition numeral(Expression.Numeral numeral) {
        return noComparison(numeral);
    }

    @Override
    public RowCondition quoted(Expression.Quoted quoted) {
        return noComparison(quoted);
    }

    @Override
    public RowCondition sign(Expression.Sign sign) {
        return noComparison(sign);
    }

    @Override
    public RowCondition not(Expression.Not not) {
        RowCondition operand = not.operand().accept(this);
        return row -> operand.test(row).not();
    }

    @Override
    public RowCondition binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case AND -> {
                RowCondition left = binary.left().accept(this);
                RowCondition right = binary.right().accept(this);
                yield row -> left.test(row).and(right.test(row));
            }
            case OR -> {
                RowCondition left = binary.left().accept(this);
                RowCondition right = binary.right().accept(this);
                yield row -> left.test(row).or(right.test(row));
            }
            case EQUAL, NOT_EQUAL -> comparison(binary, values);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparison(binary, numbers);
            case DIVIDED_BY -> {
                findings.add(source.error(ExpressionCode.DIVISION, binary.position()));
                yield UNKNOWN;
            }
            default -> noComparison(binary);
        };
    }

    @Override
    public RowCondition membership(Expression.Membership membership) {
        Operand value = membership.value().accept(values);
        List<RowCondition> matches = new ArrayList<>();
        for (Expression choice : membership.choices()) {
            matches.add(new Comparison(Operator.EQUAL, value, choice.accept(values)));
        }
        return row -> anyOf(matches, row);
    }

    @Override
    public RowCondition call(Expression.Call call) {
        if (!call.function().equals("missing")) {
            findings.add(source.error(ExpressionCode.UNKNOWN_FUNCTION, call.position(), "found", call.function()));
            return UNKNOWN;
        }
        if (call.arguments().size() != 1 || !(call.arguments().get(0) instanceof Expression.Name)) {
            findings.add(source.error(ExpressionCode.MISSING_TAKES_A_NAME, call.position()));
            return UNKNOWN;
        }
        Operand value = call.arguments().get(0).accept(values);
        return row -> Truth.of(value.isMissing(row));
    }

    private static RowCondition comparison(Expression.Binary binary, ValueBinder binder) {
        return new Comparison(
                binary.operator(), binary.left().accept(binder), binary.right().accept(binder));
    }

    private static Truth anyOf(List<RowCondition> conditions, int row) {
        Truth truth = Truth.FALSE;
        for (RowCondition condition : conditions) {
            truth = truth.or(condition.test(row));
        }
        return truth;
    }

    private RowCondition noComparison(Expression expression) {
        findings.add(source.error(
                ExpressionCode.NO_COMPARISON, expression.position(), "found", ExpressionText.of(expression)));
        return UNKNOWN;
    }
}
