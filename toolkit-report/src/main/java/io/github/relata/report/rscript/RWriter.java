package io.github.relata.report.rscript;

import java.util.ArrayList;
import java.util.List;

/** Lays out a script: sections, comments, and calls that are broken over lines where they are long. */
final class RWriter {
    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    /** Begins a section. */
    RWriter section(String title) {
        String heading = "# " + title + " ";
        return blank().line(heading + "-".repeat(Math.max(4, WIDTH - heading.length())));
    }

    /** A remark in plain words. */
    RWriter comment(String remark) {
        StringBuilder line = new StringBuilder();
        for (String word : words(remark)) {
            if (!line.isEmpty() && indent.length() + line.length() + word.length() + 3 > WIDTH) {
                line("# " + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line("# " + line);
    }

    RWriter line(String code) {
        text.append(code.isEmpty() ? "" : indent).append(code).append('\n');
        return this;
    }

    /** Lines that are laid out already. */
    RWriter block(String lines) {
        text.append(lines);
        return this;
    }

    RWriter blank() {
        return line("");
    }

    /** A line that opens a block. */
    RWriter open(String code) {
        line(code + " {");
        indent += STEP;
        return this;
    }

    /** The end of a block. */
    RWriter close() {
        indent = indent.substring(STEP.length());
        return line("}");
    }

    /** A call with its arguments, on one line where they fit, otherwise on as few as they need. */
    RWriter call(String function, List<String> arguments) {
        return call(function, arguments, ")");
    }

    /** The same, with what stands behind the arguments. */
    RWriter call(String function, List<String> arguments, String end) {
        String whole = function + "(" + String.join(", ", arguments) + end;
        if (indent.length() + whole.length() <= WIDTH) {
            return line(whole);
        }
        StringBuilder line = new StringBuilder(function).append('(');
        List<String> pieces = pieces(arguments);
        for (int i = 0; i < pieces.size(); i++) {
            String argument = pieces.get(i) + (i + 1 < pieces.size() ? "," : end);
            if (indent.length() + line.length() + 1 + argument.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(STEP);
            }
            line.append(endsOpen(line) ? "" : " ").append(argument);
        }
        return line(line.toString());
    }

    /** The arguments, those that are too long for a line in parts. */
    private static List<String> pieces(List<String> arguments) {
        List<String> pieces = new ArrayList<>();
        for (String argument : arguments) {
            for (String part : argument.length() > WIDTH - 10 ? parts(argument, ",") : List.of(argument)) {
                pieces.add(part.endsWith(", ") ? part.substring(0, part.length() - 2) : part);
            }
        }
        return pieces;
    }

    /** A condition with what stands around it; a long one is broken behind its ands and ors. */
    RWriter condition(String before, String condition, String after) {
        return broken(before, parts(condition + after, "&|"));
    }

    /** An assignment; a long one is broken behind its commas and signs. */
    RWriter statement(String before, String value) {
        return broken(before, parts(value, ",+-"));
    }

    private RWriter broken(String before, List<String> parts) {
        StringBuilder line = new StringBuilder(before);
        for (String part : parts) {
            if (indent.length() + line.length() + part.stripTrailing().length() > WIDTH) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(STEP);
            }
            line.append(part);
        }
        return line(line.toString());
    }

    /** Cuts behind each of some signs, and the blank after it, that does not stand in quotes. */
    private static List<String> parts(String code, String signs) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '`') {
                quote = c;
            } else if (signs.indexOf(c) >= 0 && code.startsWith(" ", i + 1)) {
                parts.add(code.substring(start, i + 2));
                start = i + 2;
            }
        }
        parts.add(code.substring(start));
        return parts;
    }

    private static boolean endsOpen(StringBuilder line) {
        char last = line.charAt(line.length() - 1);
        return last == '(' || last == ' ';
    }

    /** The words of a remark; a line break in it must not end the comment. */
    private static List<String> words(String remark) {
        return List.of(remark.strip().split("\\s+"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
