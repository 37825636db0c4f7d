package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.ColumnMatch;
import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.intake.Headers;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.ColumnName;
import io.github.relata.model.study.ColumnNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the columns that a study names; what is not there becomes a finding, with the nearest that is. */
final class ColumnFinder {
    private static final int LISTED = 30;

    private final RawTable table;
    private final Headers headers;
    private final Findings findings;

    ColumnFinder(RawTable table, Findings findings) {
        this.table = table;
        this.headers = table.headers();
        this.findings = findings;
    }

    RawTable table() {
        return table;
    }

    /** The place of a column, counted from 0. */
    OptionalInt find(ColumnName name) {
        return switch (name.by()) {
            case HEADER -> find(name.text(), name.place());
            case LETTERS -> atLetters(name);
        };
    }

    /** The places of a scale's columns; none if any is missing. */
    List<Integer> find(ColumnNames names) {
        return names.accept(new ColumnNames.Visitor<>() {
            @Override
            public List<Integer> headers(ColumnNames.Headers named) {
                List<Integer> found = new ArrayList<>();
                for (String name : named.names()) {
                    find(name, named.place()).ifPresent(found::add);
                }
                return found.size() == named.names().size() ? found : List.of();
            }

            @Override
            public List<Integer> block(ColumnNames.Block block) {
                return inside(block.range(), block.place());
            }
        });
    }

    /** The column of a name among the headers, without a finding where there is none. */
    OptionalInt among(String name) {
        return headers.find(name).accept(new ColumnMatch.Visitor<>() {
            @Override
            public OptionalInt found(ColumnMatch.Found match) {
                return OptionalInt.of(match.index());
            }

            @Override
            public OptionalInt several(ColumnMatch.Several match) {
                return OptionalInt.empty();
            }

            @Override
            public OptionalInt notFound(ColumnMatch.NotFound match) {
                return OptionalInt.empty();
            }
        });
    }

    private OptionalInt find(String name, Place place) {
        return headers.find(name).accept(new ColumnMatch.Visitor<>() {
            @Override
            public OptionalInt found(ColumnMatch.Found match) {
                return OptionalInt.of(match.index());
            }

            @Override
            public OptionalInt several(ColumnMatch.Several match) {
                String letters = String.join(
                        ", ", match.indexes().stream().map(ColumnRange::letters).toList());
                findings.add(Finding.error(
                        BindingCode.COLUMN_AMBIGUOUS, place, "column", name, "file", table.file(), "letters", letters));
                return OptionalInt.empty();
            }

            @Override
            public OptionalInt notFound(ColumnMatch.NotFound match) {
                findings.add(missing(name, place, match.nearest()));
                return OptionalInt.empty();
            }
        });
    }

    private Finding missing(String name, Place place, Optional<String> nearest) {
        return nearest.map(near -> Finding.error(
                        BindingCode.COLUMN_NOT_FOUND_NEAREST,
                        place,
                        "column",
                        name,
                        "file",
                        table.file(),
                        "nearest",
                        near,
                        "columns",
                        listed()))
                .orElseGet(() -> Finding.error(
                        BindingCode.COLUMN_NOT_FOUND,
                        place,
                        "column",
                        name,
                        "file",
                        table.file(),
                        "columns",
                        listed()));
    }

    private String listed() {
        List<String> names = headers.names();
        String list = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        return names.size() > LISTED ? list + " … (" + names.size() + ")" : list;
    }

    private OptionalInt atLetters(ColumnName name) {
        Optional<ColumnRange> range = ColumnRange.parse(name.text());
        if (range.isEmpty() || range.get().count() != 1) {
            findings.add(outside(name.text(), name.place()));
            return OptionalInt.empty();
        }
        List<Integer> columns = inside(range.get(), name.place());
        return columns.isEmpty() ? OptionalInt.empty() : OptionalInt.of(columns.get(0));
    }

    private List<Integer> inside(ColumnRange range, Place place) {
        String letters = ColumnRange.letters(range.first()) + ".." + ColumnRange.letters(range.last());
        if (range.last() >= table.columnCount()) {
            findings.add(outside(letters, place));
            return List.of();
        }
        List<Integer> columns = new ArrayList<>();
        for (int index = range.first(); index <= range.last(); index++) {
            columns.add(index);
        }
        findings.add(Finding.note(
                BindingCode.BLOCK_HIT,
                place,
                "letters",
                letters,
                "first",
                headers.names().get(range.first()),
                "last",
                headers.names().get(range.last())));
        return columns;
    }

    private Finding outside(String letters, Place place) {
        return Finding.error(
                BindingCode.PLACE_OUTSIDE,
                place,
                "letters",
                letters,
                "file",
                table.file(),
                "last",
                ColumnRange.letters(table.columnCount() - 1));
    }
}
