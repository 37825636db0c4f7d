package io.github.relata.model.expression;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.CellNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts the text of an expression into tokens. Signs of other languages are read as the ones of ours that they mean, and
 * reported, all of them together.
 */
final class Lexer {
    private static final String QUOTES = "'\"`";

    /** Quotes as word processors put them, and what closes each. */
    private static final String CURLY_QUOTES = "‘“„";

    private static final String CLOSING_CURLY_QUOTES = "’”“";

    private final Source source;
    private final String text;
    private final Symbols symbols;
    private final Findings findings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(Source source, Symbols symbols, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.symbols = symbols;
        this.findings = findings;
    }

    /** The tokens of a text, the last of which is its end. */
    static List<Token> tokens(Source source, Symbols symbols, Findings findings) {
        Lexer lexer = new Lexer(source, symbols, findings);
        lexer.run();
        return lexer.tokens;
    }

    /** Whether a name is read as one without backquotes. */
    static boolean isPlainName(String name) {
        return isNameStart(name, 0) && nameEnd(name, 0) == name.length() && !Symbols.WORDS.contains(name);
    }

    private void run() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                at++;
            } else if (QUOTES.indexOf(character) >= 0) {
                quoted(character);
            } else if (CURLY_QUOTES.indexOf(character) >= 0) {
                curlyQuoted(character);
            } else if (isNumberStart()) {
                number();
            } else if (isNameStart(text, at)) {
                word();
            } else {
                symbol();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", at, at));
    }

    /** A text or name in quotes; the quote itself is written twice inside. */
    private void quoted(char quote) {
        StringBuilder content = new StringBuilder();
        int end = at + 1;
        boolean closed = false;
        while (end < text.length() && !closed) {
            char character = text.charAt(end);
            boolean doubled = end + 1 < text.length() && text.charAt(end + 1) == quote;
            closed = character == quote && !doubled;
            if (!closed) {
                content.append(character);
            }
            end += character == quote && doubled ? 2 : 1;
        }
        if (!closed) {
            unclosed(quote);
        }
        add(quote == '`' ? Token.Kind.QUOTED_NAME : Token.Kind.TEXT, content.toString(), end);
    }

    private void curlyQuoted(char open) {
        int close = text.indexOf(CLOSING_CURLY_QUOTES.charAt(CURLY_QUOTES.indexOf(open)), at);
        int end = close < 0 ? text.length() : close + 1;
        String content = text.substring(at + 1, close < 0 ? end : close);
        if (close < 0) {
            unclosed(open);
        } else {
            foreign(text.substring(at, end), "\"" + content + "\"");
        }
        add(Token.Kind.TEXT, content, end);
    }

    private void unclosed(char quote) {
        findings.add(source.error(ExpressionCode.UNCLOSED_QUOTE, at, "quote", Character.toString(quote)));
    }

    private void number() {
        int end = at;
        while (end < text.length() && (isNamePart(text.charAt(end)) || isExponentSign(end))) {
            end++;
        }
        String number = text.substring(at, end);
        if (Double.isNaN(CellNumber.of(number))) {
            findings.add(source.error(ExpressionCode.NEITHER_NUMBER_NOR_NAME, at, "found", number));
        }
        add(Token.Kind.NUMBER, number, end);
    }

    private void word() {
        int end = nameEnd(text, at);
        String word = text.substring(at, end);
        String lower = word.toLowerCase(Locale.ROOT);
        if (!Symbols.WORDS.contains(lower)) {
            add(Token.Kind.NAME, word, end);
            return;
        }
        if (!lower.equals(word)) {
            foreign(word, lower);
        }
        add(Token.Kind.SYMBOL, lower, end);
    }

    private void symbol() {
        Optional<Symbols.Symbol> symbol = symbols.at(text, at);
        if (symbol.isEmpty()) {
            String found = Character.toString(text.codePointAt(at));
            findings.add(source.error(ExpressionCode.UNKNOWN_SIGN, at, "found", found));
            at += found.length();
            return;
        }
        symbol.filter(Symbols.Symbol::isForeign).ifPresent(sign -> foreign(sign.found(), sign.meant()));
        add(Token.Kind.SYMBOL, symbol.get().meant(), at + symbol.get().found().length());
    }

    private void foreign(String found, String meant) {
        findings.add(source.error(ExpressionCode.FOREIGN_SIGN, at, "found", found, "meant", meant));
    }

    private void add(Token.Kind kind, String content, int end) {
        tokens.add(new Token(kind, content, at, end));
        at = end;
    }

    private boolean isNumberStart() {
        return isDigit(at) || (text.charAt(at) == '.' && isDigit(at + 1));
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    /** Whether a plus or minus belongs to the exponent of the number before it: {@code 1e-3}. */
    private boolean isExponentSign(int position) {
        char sign = text.charAt(position);
        boolean afterExponent = text.charAt(position - 1) == 'e' || text.charAt(position - 1) == 'E';
        return (sign == '-' || sign == '+') && afterExponent && isDigit(position + 1);
    }

    private static boolean isNameStart(String text, int position) {
        return position < text.length()
                && isNamePart(text.charAt(position))
                && !Character.isDigit(text.charAt(position));
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char character) {
        boolean letterOrDigit =
                Character.isUnicodeIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
        return letterOrDigit || character == '.';
    }
}
