package io.github.relata.model.yaml;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Tells in plain words why a file is no YAML. The parser says where it stopped and what it was about; the line itself
 * shows what the writer most likely meant.
 */
final class SyntaxFault {
    private final SourceText source;
    private final String file;
    private final Optional<ScalarEvent> lastText;
    private final Optional<Mark> openBracket;
    private final String problem;
    private final String context;
    private final int line;
    private final int column;
    private final int contextLine;
    private final int contextColumn;

    private SyntaxFault(SourceText source, TreeBuilder before, MarkedYamlEngineException stop) {
        Optional<Mark> mark = stop.getProblemMark();
        Optional<Mark> contextMark = stop.getContextMark().or(() -> mark);
        this.source = source;
        this.file = before.file();
        this.lastText = before.lastText();
        this.openBracket = before.openBracket();
        this.problem = stop.getProblem();
        this.context = Optional.ofNullable(stop.getContext()).orElse("");
        this.line = lineOf(mark);
        this.column = columnOf(mark);
        this.contextLine = lineOf(contextMark);
        this.contextColumn = columnOf(contextMark);
    }

    /** The finding for the place where the parser stopped, after what the builder had seen before. */
    static Finding of(SourceText source, TreeBuilder before, MarkedYamlEngineException stop) {
        return new SyntaxFault(source, before, stop).tell();
    }

    private Finding tell() {
        if (problem.contains("TAB")) {
            return at(line, YamlCode.TAB_INDENTATION);
        }
        if (context.equals("while scanning a quoted scalar")) {
            return unclosedQuote(contextLine, contextColumn);
        }
        if (context.equals("while scanning a double-quoted scalar")) {
            return at(line, YamlCode.BACKSLASH);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return unexpectedColon();
        }
        if (context.equals("while scanning a simple key")) {
            return withoutColon(contextLine);
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return at(line, YamlCode.LIST_BESIDE_KEY);
        }
        if (problem.startsWith("mapping keys are not allowed") || problem.contains("cannot start any token")) {
            return specialStart(line, column);
        }
        if (context.startsWith("while scanning a")) {
            return specialStart(contextLine, contextColumn);
        }
        if (context.startsWith("while parsing a flow")) {
            return insideBrackets();
        }
        if (problem.startsWith("expected the node content")) {
            return specialStart(line, column);
        }
        return problem.startsWith("expected <block end>") ? afterValue() : at(line, YamlCode.SYNTAX);
    }

    /** A colon where no name can stand: inside a text, or because the line above is not what it seems. */
    private Finding unexpectedColon() {
        String text = source.line(line);
        int start = SourceText.valueStart(text);
        if (start >= 0 && start <= source.before(line, column).length()) {
            return at(line, YamlCode.COLON_IN_TEXT, "quoted", quoted(SourceText.content(text.substring(start))));
        }
        int above = source.contentBefore(line);
        return SourceText.isEntry(source.line(above)) ? at(line, YamlCode.INDENTATION) : withoutColon(above);
    }

    private Finding withoutColon(int at) {
        return withoutColon(new Place.Line(file, at), source.line(at));
    }

    /** A line that should have been a name with its value. */
    static Finding withoutColon(Place place, String line) {
        String text = SourceText.content(line);
        YamlCode code = text.contains(":") ? YamlCode.NO_BLANK_AFTER_COLON : YamlCode.NO_COLON;
        return Finding.error(code, place, "text", Excerpt.of(text));
    }

    private Finding insideBrackets() {
        Finding unclosed = openBracket.map(this::unclosedBracket).orElseGet(() -> at(line, YamlCode.SYNTAX));
        String rest = source.from(line, column);
        if (rest.isBlank() || startsEntry() || rest.startsWith("]") || rest.startsWith("}")) {
            return unclosed;
        }
        if (rest.startsWith("[") || rest.startsWith("{")) {
            return at(line, YamlCode.BRACKET_IN_TEXT, "bracket", rest.substring(0, 1));
        }
        if (rest.startsWith(",")) {
            return at(line, YamlCode.STRAY_COMMA);
        }
        return rest.startsWith(":")
                ? lastText.map(this::colonAfter).orElse(unclosed)
                : at(line, YamlCode.MISSING_COMMA, "text", Excerpt.of(SourceText.content(rest)));
    }

    /** A colon after a text between brackets: part of it if it is one word, else a comma is missing within. */
    private Finding colonAfter(ScalarEvent text) {
        String rest = source.from(line, columnOf(text.getStartMark()));
        return text.getValue().contains(" ")
                ? at(line, YamlCode.MISSING_COMMA, "text", Excerpt.of(rest))
                : at(line, YamlCode.COLON_IN_TEXT, "quoted", quoted(SourceText.untilComma(rest)));
    }

    /** Whether the parser stopped at the colon of a line that begins like an entry of its own, below the bracket. */
    private boolean startsEntry() {
        String before = source.before(line, column).strip();
        return line > contextLine && source.from(line, column).startsWith(":") && isName(before);
    }

    private static boolean isName(String text) {
        return text.codePoints().noneMatch(c -> ",[]{}\"' ".indexOf(c) >= 0);
    }

    private Finding unclosedBracket(Mark mark) {
        int at = mark.getLine() + 1;
        boolean list = source.from(at, mark.getColumn()).startsWith("[");
        return at(at, YamlCode.UNCLOSED_BRACKET, "bracket", list ? "[" : "{", "closing", list ? "]" : "}");
    }

    /** Something follows where a value has ended. */
    private Finding afterValue() {
        String rest = source.from(line, column);
        if (rest.startsWith("]") || rest.startsWith("}")) {
            return at(line, YamlCode.STRAY_BRACKET, "bracket", rest.substring(0, 1));
        }
        if (source.before(line, column).isBlank()) {
            return at(line, YamlCode.INDENTATION);
        }
        Optional<Mark> quote = lastText.filter(this::isQuoteOverLines).flatMap(Event::getStartMark);
        if (quote.isPresent()) {
            return unclosedQuote(lineOf(quote), columnOf(quote));
        }
        return at(line, YamlCode.TRAILING_TEXT, "text", Excerpt.of(SourceText.content(rest)));
    }

    private boolean isQuoteOverLines(ScalarEvent text) {
        return (text.isDQuoted() || text.isSQuoted()) && lineOf(text.getStartMark()) < lineOf(text.getEndMark());
    }

    private Finding unclosedQuote(int at, int column) {
        String quote = source.from(at, column).substring(0, 1);
        String text = Excerpt.of(source.from(at, column + 1).strip());
        return at(at, YamlCode.UNCLOSED_QUOTE, "quote", quote, "text", text);
    }

    private Finding specialStart(int at, int column) {
        String rest = source.from(at, column);
        return rest.isEmpty()
                ? at(at, YamlCode.SYNTAX)
                : at(at, YamlCode.SPECIAL_START, "character", Character.toString(rest.codePointAt(0)));
    }

    private Finding at(int at, YamlCode code, String... namesAndValues) {
        return Finding.error(code, new Place.Line(file, at), namesAndValues);
    }

    private static String quoted(String text) {
        boolean single = text.contains("\"") || text.contains("\\");
        return single ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    private static int lineOf(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static int columnOf(Optional<Mark> mark) {
        return mark.map(Mark::getColumn).orElse(0);
    }
}
