package io.github.relata.report.rscript;

import io.github.relata.report.results.ShortestDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Values and names as R writes them. */
final class RSyntax {
    private static final Set<String> RESERVED = Set.of(
            "if",
            "else",
            "repeat",
            "while",
            "function",
            "for",
            "next",
            "break",
            "TRUE",
            "FALSE",
            "NULL",
            "Inf",
            "NaN",
            "NA",
            "NA_integer_",
            "NA_real_",
            "NA_character_",
            "NA_complex_",
            "in");

    private RSyntax() {}

    /** A text in quotes. */
    static String text(String value) {
        return quoted(value, '"');
    }

    /** A number; whole ones without a decimal point. */
    static String number(double value) {
        return ShortestDecimal.of(value);
    }

    /** A name, in backquotes where it is no plain one. */
    static String name(String name) {
        return isPlain(name) ? name : quoted(name, '`');
    }

    /** A column of a data frame, or a member of a list. */
    static String member(String object, String name) {
        return object + "$" + name(name);
    }

    /** A vector of texts. */
    static String texts(List<String> values) {
        return values.isEmpty()
                ? "character()"
                : vector(values.stream().map(RSyntax::text).toList());
    }

    /** A vector of numbers; a span such as {@code 1:5} where they follow each other. */
    static String numbers(List<Double> values) {
        boolean whole = values.stream().allMatch(value -> value.intValue() == value);
        return whole
                ? wholes(values.stream().map(Double::intValue).toList())
                : vector(values.stream().map(RSyntax::number).toList());
    }

    /** A vector of numbers; a single one where all are the same. */
    static String repeated(List<Double> values) {
        boolean same = values.stream().distinct().count() == 1;
        return vector((same ? values.subList(0, 1) : values)
                .stream().map(RSyntax::number).toList());
    }

    /** A vector of whole numbers; a span such as {@code 1:12} where they follow each other. */
    static String wholes(List<Integer> values) {
        int first = values.isEmpty() ? 0 : values.get(0);
        boolean span = values.size() > 2;
        for (int i = 0; i < values.size(); i++) {
            span &= values.get(i) == first + i;
        }
        return span
                ? first + ":" + values.get(values.size() - 1)
                : vector(values.stream().map(String::valueOf).toList());
    }

    /** A vector of written elements. */
    static String vector(List<String> elements) {
        return elements.size() == 1 ? elements.get(0) : "c(" + String.join(", ", elements) + ")";
    }

    /** Elements with their names. */
    static List<String> named(List<String> names, List<String> elements) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            named.add(name(names.get(i)) + " = " + elements.get(i));
        }
        return named;
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || RESERVED.contains(name) || !startsPlain(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsPlain(String name) {
        char first = name.charAt(0);
        boolean dotDigit = first == '.' && name.length() > 1 && Character.isDigit(name.charAt(1));
        return first != '_' && !Character.isDigit(first) && !dotDigit;
    }

    /** Which other letters R takes for such depends on where it runs: names with them go in backquotes. */
    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String quoted(String value, char quote) {
        StringBuilder text = new StringBuilder().append(quote);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c == quote || c == '\\') {
                        text.append('\\');
                    }
                    text.append(c);
                }
            }
        }
        return text.append(quote).toString();
    }
}
