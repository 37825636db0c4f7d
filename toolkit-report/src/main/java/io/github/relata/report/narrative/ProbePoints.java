package io.github.relata.report.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells at which values of moderators a row of a moderation stands: {@code Support = 3.26 (mean − 1 SD)}. */
final class ProbePoints {
    private static final String PERCENTILE = "percentile ";
    private static final int MOST = 3;

    private final Chapter chapter;
    private final Phrases phrases;

    ProbePoints(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
    }

    /** The values of all moderators. */
    List<Inline> all(TidyRows rows, int row) {
        return from(1, rows, row);
    }

    /** The values of the moderators beside the one that a row is about; nothing where there are none. */
    List<Inline> others(TidyRows rows, int row) {
        return from(2, rows, row);
    }

    private List<Inline> from(int first, TidyRows rows, int row) {
        List<Inline> point = new ArrayList<>();
        for (int place = first; place <= MOST; place++) {
            String number = place == 1 ? "" : Integer.toString(place);
            if (rows.has("label" + number) && !rows.text(row, "label" + number).isEmpty()) {
                point.addAll(Phrases.words(point.isEmpty() ? "" : ", "));
                point.addAll(value(rows, row, number));
            }
        }
        return point;
    }

    private List<Inline> value(TidyRows rows, int row, String number) {
        return phrase("probe.in-text.", rows, row, number);
    }

    /** The value of one moderator, whose name stands above it: the first has no number in its columns. */
    List<Inline> cell(TidyRows rows, int row, int place) {
        return phrase("probe.in-table.", rows, row, place == 1 ? "" : Integer.toString(place));
    }

    private List<Inline> phrase(String key, TidyRows rows, int row, String number) {
        String label = rows.text(row, "label" + number);
        String column = "moderator" + number + ".value";
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("moderator", Phrases.words(chapter.plan().label(rows.text(row, "moderator" + number))));
        facts.put("label", Phrases.words(label(label)));
        if (!rows.has(column) || Double.isNaN(rows.number(row, column))) {
            return phrases.phrase(key + "level", facts);
        }
        facts.put("value", rows.show(row, column, NumberStyle.GENERAL));
        boolean chosen = Character.isDigit(label.charAt(label.length() - 1)) && !label.startsWith(PERCENTILE);
        return phrases.phrase(key + (chosen ? "chosen" : "value"), facts);
    }

    /** How a value was chosen, in words. */
    String label(String label) {
        return switch (label) {
            case "mean - 1 SD" -> phrases.text("probe.low");
            case "mean" -> phrases.text("probe.mean");
            case "mean + 1 SD" -> phrases.text("probe.high");
            default ->
                label.startsWith(PERCENTILE)
                        ? phrases.text("probe.percentile", Map.of("number", label.substring(PERCENTILE.length())))
                        : label;
        };
    }

    /** The same as plain text, for a figure: the values of the moderators from a place on. */
    String plain(TidyRows rows, int row, int first) {
        StringBuilder text = new StringBuilder();
        for (int place = first; place <= MOST; place++) {
            String number = place == 1 ? "" : Integer.toString(place);
            if (rows.has("label" + number) && !rows.text(row, "label" + number).isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(chapter.plan().label(rows.text(row, "moderator" + number)))
                        .append(": ")
                        .append(label(rows.text(row, "label" + number)));
            }
        }
        return text.toString();
    }
}
