package io.github.relata.model.yaml;

import java.util.List;

/** The lines of a YAML file, counted from 1, and what can be seen from one alone. */
final class SourceText {
    private final List<String> lines;

    SourceText(String text) {
        this.lines = text.lines().toList();
    }

    /** A line; empty past the last one. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** A line from a column on, counted in characters (code points) from 0. */
    String from(int number, int column) {
        String line = line(number);
        int characters = line.codePointCount(0, line.length());
        return line.substring(line.offsetByCodePoints(0, Math.min(column, characters)));
    }

    /** A line up to a column. */
    String before(int number, int column) {
        String line = line(number);
        return line.substring(0, line.length() - from(number, column).length());
    }

    /** The last line before this one that says something; 0 if there is none. */
    int contentBefore(int number) {
        int previous = number - 1;
        while (previous > 0 && isBlankOrComment(line(previous))) {
            previous--;
        }
        return previous;
    }

    /** Where the value after the first {@code name:} of a line begins; -1 if the line has none. */
    static int valueStart(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? -1 : colon + 2;
    }

    /** Whether a line has the form {@code name: value}, {@code name:} or {@code - item}. */
    static boolean isEntry(String line) {
        String content = line.strip();
        return valueStart(content) >= 0 || content.endsWith(":") || content.startsWith("- ");
    }

    /** A line without its comment and the blanks around. */
    static String content(String text) {
        int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    /** A text up to the comma or bracket that ends it between brackets. */
    static String untilComma(String text) {
        int end = 0;
        while (end < text.length() && ",]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isBlankOrComment(String line) {
        return content(line).isEmpty();
    }
}
