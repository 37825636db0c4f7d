package io.github.relata.model.expression;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Nearest;
import io.github.relata.model.intake.CellNumber;
import java.util.Optional;

/** Makes the values that a condition compares from expressions: names, numbers and texts alone can be compared. */
final class ValueBinder implements Expression.Visitor<Operand> {
    /** What a text in quotes is compared as. */
    enum Texts {
        AS_THEY_ARE,
        AS_NUMBERS
    }

    private static final Operand NONE = new Literal(Double.NaN, "");

    private final Source source;
    private final Scope scope;
    private final Findings findings;
    private final Texts texts;

    ValueBinder(Source source, Scope scope, Findings findings, Texts texts) {
        this.source = source;
        this.scope = scope;
        this.findings = findings;
        this.texts = texts;
    }

    @Override
    public Operand name(Expression.Name name) {
        Optional<Operand> operand = scope.operand(name.name());
        if (operand.isEmpty()) {
            unknown(name);
        }
        return operand.orElse(NONE);
    }

    @Override
    public Operand numeral(Expression.Numeral numeral) {
        return new Literal(numeral.value(), numeral.written());
    }

    @Override
    public Operand quoted(Expression.Quoted quoted) {
        if (texts == Texts.AS_THEY_ARE) {
            return new Literal(Double.NaN, quoted.text());
        }
        double number = CellNumber.of(quoted.text());
        if (Double.isNaN(number)) {
            findings.add(source.error(ExpressionCode.NO_NUMBER, quoted.position(), "found", quoted.text()));
        }
        return new Literal(number, quoted.text());
    }

    @Override
    public Operand sign(Expression.Sign sign) {
        Operand operand = sign.operand() instanceof Expression.Numeral numeral ? numeral(numeral) : noValue(sign);
        return new Literal(-operand.number(0), "-" + operand.text(0));
    }

    @Override
    public Operand not(Expression.Not not) {
        return noValue(not);
    }

    @Override
    public Operand binary(Expression.Binary binary) {
        if (binary.operator() == Operator.DIVIDED_BY) {
            findings.add(source.error(ExpressionCode.DIVISION, binary.position()));
            return NONE;
        }
        return noValue(binary);
    }

    @Override
    public Operand membership(Expression.Membership membership) {
        return noValue(membership);
    }

    @Override
    public Operand call(Expression.Call call) {
        return noValue(call);
    }

    private Operand noValue(Expression expression) {
        findings.add(
                source.error(ExpressionCode.NO_VALUE, expression.position(), "found", ExpressionText.of(expression)));
        return NONE;
    }

    private void unknown(Expression.Name name) {
        findings.add(Nearest.to(name.name(), scope.names())
                .map(near -> source.error(
                        ExpressionCode.MISSPELT_NAME, name.position(), "found", name.name(), "nearest", near))
                .orElseGet(() -> source.error(
                        ExpressionCode.UNKNOWN_NAME,
                        name.position(),
                        "found",
                        name.name(),
                        "known",
                        String.join(", ", scope.names()))));
    }
}
