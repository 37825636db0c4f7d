package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names in a row, written as one: {@code ITEM_{1..12}}; {@code {01..12}} keeps the zeros, {@code {1..35..2}} steps, and
 * {@code {12..1}} counts down. Of several braces the last runs fastest. Braces that hold no such range, or one of more
 * than {@value #MAX_NAMES} names in all, stand for themselves.
 */
public record ColumnPattern(String text) {
    /** More names than this are no pattern. */
    public static final int MAX_NAMES = 10_000;

    private static final String DOTS = "..";
    private static final int MAX_DIGITS = 8;

    /** The names in order; the text itself if it holds no range. */
    public List<String> expand() {
        List<String> names = List.of("");
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            Optional<List<String>> numbers = close < 0 ? Optional.empty() : numbers(text.substring(open + 1, close));
            if (numbers.isPresent()) {
                if ((long) names.size() * numbers.get().size() > MAX_NAMES) {
                    return List.of(text);
                }
                names = joined(names, text.substring(at, open), numbers.get());
                at = close + 1;
            }
        }
        return joined(names, text.substring(at), List.of(""));
    }

    private static List<String> joined(List<String> beginnings, String middle, List<String> ends) {
        List<String> joined = new ArrayList<>();
        for (String beginning : beginnings) {
            for (String end : ends) {
                joined.add(beginning + middle + end);
            }
        }
        return joined;
    }

    private static Optional<List<String>> numbers(String range) {
        int firstDots = range.indexOf(DOTS);
        int secondDots = range.indexOf(DOTS, firstDots + DOTS.length());
        int lastEnd = secondDots < 0 ? range.length() : secondDots;
        if (firstDots < 0) {
            return Optional.empty();
        }
        String from = range.substring(0, firstDots).strip();
        int first = number(from);
        int last = number(range.substring(firstDots + DOTS.length(), lastEnd).strip());
        int step = secondDots < 0
                ? 1
                : number(range.substring(secondDots + DOTS.length()).strip());
        if (first < 0 || last < 0 || step < 1 || Math.abs(last - first) / step >= MAX_NAMES) {
            return Optional.empty();
        }
        int width = from.startsWith("0") ? from.length() : 1;
        int direction = last < first ? -step : step;
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i <= Math.abs(last - first) / step; i++) {
            String digits = Integer.toString(first + i * direction);
            numbers.add("0".repeat(Math.max(0, width - digits.length())) + digits);
        }
        return Optional.of(numbers);
    }

    /** The number of a bound; -1 if it is none. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(digits);
    }
}
