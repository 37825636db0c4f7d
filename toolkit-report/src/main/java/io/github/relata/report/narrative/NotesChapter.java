package io.github.relata.report.narrative;

import io.github.relata.report.results.Cell;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is not available, and every caution: alike ones as one point. */
final class NotesChapter {
    private static final int ROWS_NAMED = 5;

    /** Notes of one table with one reason. */
    private record Kind(String table, String reason) {}

    private static final class Places {
        private final Set<String> columns = new LinkedHashSet<>();
        private final Set<Long> rows = new LinkedHashSet<>();
    }

    private final Chapter chapter;
    private final Phrases phrases;

    NotesChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
    }

    /** The notes of a report, whose tables stand in a folder. */
    void write() {
        write(phrases.phrase("notes.text"));
    }

    /** The notes alone. */
    void writePoints() {
        write(List.of());
    }

    private void write(List<Inline> introduction) {
        Optional<ResultTable> notes = chapter.results().table(TableLayout.NOTES);
        if (notes.isEmpty()) {
            return;
        }
        chapter.heading(2, "notes", phrases.text("notes.heading"));
        List<List<Inline>> points = new ArrayList<>();
        kinds(notes.get()).forEach((kind, places) -> points.add(point(kind, places)));
        if (!introduction.isEmpty()) {
            chapter.paragraph(introduction);
        }
        chapter.listing(points);
    }

    private static Map<Kind, Places> kinds(ResultTable notes) {
        Map<Kind, Places> kinds = new LinkedHashMap<>();
        for (int row = 0; row < notes.rows().size(); row++) {
            Kind kind = new Kind(
                    notes.cell(row, "table").asText(), notes.cell(row, "reason").asText());
            Places places = kinds.computeIfAbsent(kind, key -> new Places());
            Cell number = notes.cell(row, "row");
            if (!Double.isNaN(number.asNumber())) {
                places.rows.add((long) number.asNumber());
            }
            String column = notes.cell(row, "column").asText();
            if (!column.isEmpty()) {
                places.columns.add(column);
            }
        }
        return kinds;
    }

    private List<Inline> point(Kind kind, Places places) {
        List<Inline> point = new ArrayList<>();
        point.add(new Inline.Code(kind.table()));
        if (!places.columns.isEmpty()) {
            point.addAll(Phrases.words(", "));
            point.add(new Inline.Code(String.join(", ", places.columns)));
        }
        if (!places.rows.isEmpty()) {
            List<String> rows = places.rows.stream()
                    .limit(ROWS_NAMED)
                    .map(row -> Long.toString(row))
                    .toList();
            int more = places.rows.size() - rows.size();
            String named = String.join(", ", rows);
            point.addAll(Phrases.words(", "));
            point.addAll(Phrases.words(
                    more == 0
                            ? phrases.text(places.rows.size() == 1 ? "notes.row" : "notes.rows", Map.of("rows", named))
                            : phrases.text("notes.rows-more", Map.of("rows", named, "more", Integer.toString(more)))));
        }
        point.addAll(Phrases.words(": " + kind.reason()));
        return point;
    }
}
