package io.github.relata.model.expression;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.CellNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an expression from its tokens, operators by their precedence. The first token that does not fit is reported;
 * what follows is left unread, for it would only be misunderstood.
 */
final class Parser {
    /** The longest text read, in characters. */
    static final int MAX_LENGTH = 4_000;

    /** How deep expressions may stand in one another. */
    static final int MAX_DEPTH = 50;

    private static final int LOWEST = 0;

    private final Source source;
    private final Findings findings;
    private final List<Token> tokens;
    private int next;
    private int depth;
    private boolean stopped;

    private Parser(Source source, List<Token> tokens, Findings findings) {
        this.source = source;
        this.tokens = tokens;
        this.findings = findings;
    }

    /** The expression of a text; {@code place} is where the text stands. */
    static Checked<Expression> parse(String text, Place place) {
        Findings findings = new Findings();
        if (text.length() > MAX_LENGTH) {
            findings.add(Finding.error(ExpressionCode.TOO_LONG, place, "limit", Integer.toString(MAX_LENGTH)));
            return Checked.failed(findings);
        }
        Source source = new Source(text, place);
        List<Token> tokens = Lexer.tokens(source, Symbols.OF_EXPRESSIONS, findings);
        return findings.hasErrors()
                ? Checked.failed(findings)
                : Checked.of(new Parser(source, tokens, findings).whole(), findings);
    }

    private Expression whole() {
        Expression expression = expression(LOWEST);
        if (token().kind() != Token.Kind.END) {
            misplaced();
        }
        return expression;
    }

    /** An expression of operators that bind at least so close. */
    private Expression expression(int precedence) {
        Expression left = prefixed();
        while (true) {
            boolean membership = isMembership() && precedence <= Operator.COMPARISON;
            Optional<Operator> operator = operator().filter(it -> it.precedence() >= precedence);
            if (membership) {
                left = membership(left);
                rejectChain(Operator.COMPARISON);
            } else if (operator.isPresent()) {
                left = binary(operator.get(), left);
            } else {
                return left;
            }
        }
    }

    private Expression binary(Operator operator, Expression left) {
        int position = take().start();
        Expression right = expression(operator.precedence() + 1);
        if (!operator.chains()) {
            rejectChain(operator.precedence());
        }
        return new Expression.Binary(operator, left, right, position);
    }

    private void rejectChain(int precedence) {
        boolean again = operator().filter(it -> it.precedence() == precedence).isPresent();
        if (again || (precedence == Operator.COMPARISON && isMembership())) {
            ExpressionCode code =
                    precedence == Operator.COMPARISON ? ExpressionCode.CHAIN : ExpressionCode.SECOND_MODEL;
            stop(code, token().start(), "found", written(token()));
        }
    }

    private boolean isMembership() {
        return token().is("in") || (token().is("not") && tokens.get(next + 1).is("in"));
    }

    /** What follows a value: {@code in (…)}, or {@code not in (…)}. */
    private Expression membership(Expression value) {
        int position = token().start();
        boolean negated = take().is("not");
        if (negated) {
            take();
        }
        if (!token().is("(")) {
            stop(ExpressionCode.NO_LIST, token().start());
        }
        Expression membership = new Expression.Membership(value, list(), position);
        return negated ? new Expression.Not(membership, position) : membership;
    }

    private Expression prefixed() {
        Token token = token();
        boolean not = token.is("not");
        if (!not && !token.is("-")) {
            return value();
        }
        if (!enter()) {
            return nothing();
        }
        Expression operand = expression(not ? Operator.NOT : Operator.SIGN);
        depth--;
        return not ? new Expression.Not(operand, token.start()) : new Expression.Sign(operand, token.start());
    }

    private Expression value() {
        Token token = token();
        if (token.is("(")) {
            return parenthesised();
        }
        if (token.kind() == Token.Kind.SYMBOL || token.kind() == Token.Kind.END) {
            return missingValue();
        }
        take();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Numeral(CellNumber.of(token.text()), token.text(), token.start());
            case TEXT -> new Expression.Quoted(token.text(), token.start());
            default ->
                token.kind() == Token.Kind.NAME && token().is("(")
                        ? new Expression.Call(token.text(), list(), token.start())
                        : new Expression.Name(token.text(), token.start());
        };
    }

    private Expression parenthesised() {
        Token open = token();
        if (!enter()) {
            return nothing();
        }
        Expression inner = expression(LOWEST);
        leave(open);
        return inner;
    }

    /** What stands in parentheses, with commas between. */
    private List<Expression> list() {
        List<Expression> items = new ArrayList<>();
        Token open = token();
        if (enter()) {
            items.add(expression(LOWEST));
            while (token().is(",")) {
                take();
                items.add(expression(LOWEST));
            }
            leave(open);
        }
        return items;
    }

    /** Takes what opens an expression inside the one being read. */
    private boolean enter() {
        depth++;
        if (depth > MAX_DEPTH) {
            stop(ExpressionCode.TOO_DEEP, token().start(), "limit", Integer.toString(MAX_DEPTH));
        }
        take();
        return !stopped;
    }

    private void leave(Token open) {
        depth--;
        if (token().is(")")) {
            take();
        } else if (token().kind() == Token.Kind.END) {
            stop(ExpressionCode.UNCLOSED_PARENTHESIS, open.start());
        } else {
            misplaced();
        }
    }

    private Expression missingValue() {
        if (tokens.size() == 1) {
            stop(ExpressionCode.NOTHING, 0);
        } else if (next == 0) {
            stop(ExpressionCode.NO_VALUE_BEFORE, token().start(), "found", written(token()));
        } else {
            stop(ExpressionCode.NO_VALUE_AFTER, token().start(), "found", written(tokens.get(next - 1)));
        }
        return nothing();
    }

    private void misplaced() {
        boolean sign = token().kind() == Token.Kind.SYMBOL;
        ExpressionCode code = sign ? ExpressionCode.MISPLACED_SIGN : ExpressionCode.NO_OPERATOR;
        stop(code, token().start(), "found", written(token()));
    }

    /** Reports the first fault and leaves the rest unread. */
    private void stop(ExpressionCode code, int position, String... namesAndValues) {
        if (!stopped) {
            findings.add(source.error(code, position, namesAndValues));
        }
        stopped = true;
        next = tokens.size() - 1;
    }

    private Expression nothing() {
        return new Expression.Quoted("", token().start());
    }

    private Token token() {
        return tokens.get(next);
    }

    private Token take() {
        Token taken = token();
        next = Math.min(next + 1, tokens.size() - 1);
        return taken;
    }

    private Optional<Operator> operator() {
        return token().kind() == Token.Kind.SYMBOL ? Operator.of(token().text()) : Optional.empty();
    }

    private String written(Token token) {
        return source.text().substring(token.start(), token.end());
    }
}
