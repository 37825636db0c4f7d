package io.github.relata.model.expression;

import java.util.List;
import java.util.StringJoiner;

/** Writes an expression so that reading it gives the same one; parentheses stand where they are needed. */
final class ExpressionText implements Expression.Visitor<String> {
    private static final ExpressionText WRITER = new ExpressionText();

    private ExpressionText() {}

    static String of(Expression expression) {
        return expression.accept(WRITER);
    }

    /** A name as it stands in an expression: in backquotes where it is no plain word. */
    static String quotedName(String name) {
        return Lexer.isPlainName(name) ? name : inQuotes(name, '`');
    }

    @Override
    public String name(Expression.Name name) {
        return quotedName(name.name());
    }

    @Override
    public String numeral(Expression.Numeral numeral) {
        return numeral.written();
    }

    @Override
    public String quoted(Expression.Quoted quoted) {
        return inQuotes(quoted.text(), '"');
    }

    @Override
    public String not(Expression.Not not) {
        return "not " + within(not.operand(), Operator.NOT);
    }

    @Override
    public String sign(Expression.Sign sign) {
        return "-" + within(sign.operand(), Operator.SIGN);
    }

    @Override
    public String binary(Expression.Binary binary) {
        Operator operator = binary.operator();
        int precedence = operator.precedence();
        String gap = precedence > Operator.TIMES.precedence() ? "" : " ";
        return within(binary.left(), operator.chains() ? precedence : precedence + 1)
                + gap
                + operator.symbol()
                + gap
                + within(binary.right(), precedence + 1);
    }

    @Override
    public String membership(Expression.Membership membership) {
        return within(membership.value(), Operator.COMPARISON + 1) + " in " + list(membership.choices());
    }

    @Override
    public String call(Expression.Call call) {
        return call.function() + list(call.arguments());
    }

    private String list(List<Expression> items) {
        StringJoiner list = new StringJoiner(", ", "(", ")");
        for (Expression item : items) {
            list.add(item.accept(this));
        }
        return list.toString();
    }

    private String within(Expression part, int precedence) {
        String text = part.accept(this);
        return part.precedence() < precedence ? "(" + text + ")" : text;
    }

    private static String inQuotes(String text, char quote) {
        String mark = Character.toString(quote);
        return mark + text.replace(mark, mark + mark) + mark;
    }
}
