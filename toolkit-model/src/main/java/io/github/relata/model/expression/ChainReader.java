package io.github.relata.model.expression;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/** Reads a chain from its tokens. The first that does not fit is reported; what follows is left unread. */
final class ChainReader {
    private static final String ARROW = "->";

    private final Source source;
    private final Findings findings;
    private List<Token> tokens = List.of();
    private int next;

    ChainReader(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The chain, as far as it could be read. */
    Chain read() {
        List<List<String>> layers = new ArrayList<>();
        if (source.text().length() > Parser.MAX_LENGTH) {
            String limit = Integer.toString(Parser.MAX_LENGTH);
            findings.add(Finding.error(ExpressionCode.TOO_LONG, source.place(), "limit", limit));
            return new Chain(layers);
        }
        tokens = Lexer.tokens(source, Symbols.OF_CHAINS, findings);
        if (token().kind() == Token.Kind.END) {
            fault(ExpressionCode.NOTHING, token());
        }
        while (!findings.hasErrors()) {
            layers.add(layer());
            if (token().kind() == Token.Kind.END) {
                break;
            }
            if (!take(ARROW)) {
                fault(ExpressionCode.NO_ARROW, token());
            }
        }
        return new Chain(layers);
    }

    private List<String> layer() {
        List<String> names = new ArrayList<>();
        Token open = token();
        if (!take("[")) {
            name(names);
            return names;
        }
        do {
            name(names);
        } while (!findings.hasErrors() && take(","));
        if (!findings.hasErrors() && !take("]")) {
            fault(ExpressionCode.UNCLOSED_BRACKET, open);
        }
        return names;
    }

    private void name(List<String> names) {
        Token token = token();
        if (token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.QUOTED_NAME) {
            names.add(token.text());
            next++;
        } else if (token.kind() == Token.Kind.END) {
            fault(ExpressionCode.NO_VARIABLE_AFTER, tokens.get(next - 1));
        } else {
            fault(ExpressionCode.NO_VARIABLE_BEFORE, token);
        }
    }

    private boolean take(String symbol) {
        boolean found = token().is(symbol);
        next += found ? 1 : 0;
        return found;
    }

    private Token token() {
        return tokens.get(next);
    }

    private void fault(ExpressionCode code, Token token) {
        findings.add(source.error(code, token.start(), "found", token.text()));
    }
}
