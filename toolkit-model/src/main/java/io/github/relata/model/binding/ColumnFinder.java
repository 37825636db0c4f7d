package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.ColumnMatch;
import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.intake.Headers;
import io.github.relata.model.study.ColumnName;
import io.github.relata.model.study.ColumnNames;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the columns that a study names; what is not there becomes a finding, with the nearest that is. */
final class ColumnFinder {
    private static final int LISTED = 30;
    private static final int EXAMPLES = 3;

    private final FileColumns file;
    private final Headers headers;
    private final Findings findings;

    ColumnFinder(FileColumns file, Findings findings) {
        this.file = file;
        this.headers = file.table().headers();
        this.findings = findings;
    }

    FileColumns file() {
        return file;
    }

    /** The names of all columns, in order. */
    List<String> names() {
        return headers.names();
    }

    /** The place of a column, counted from 0. */
    OptionalInt find(ColumnName name) {
        return switch (name.by()) {
            case HEADER -> find(name.text(), name.place());
            case LETTERS ->
                ColumnRange.parse(name.text()).map(range -> inside(range, name.place())).orElse(List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .findFirst();
        };
    }

    /** The place of a column by its header. */
    OptionalInt find(String name, Place place) {
        return headers.find(name).accept(new ColumnMatch.Visitor<>() {
            @Override
            public OptionalInt found(ColumnMatch.Found match) {
                return OptionalInt.of(match.index());
            }

            @Override
            public OptionalInt several(ColumnMatch.Several match) {
                findings.add(ambiguous(name, place, match));
                return OptionalInt.empty();
            }

            @Override
            public OptionalInt notFound(ColumnMatch.NotFound match) {
                findings.add(missing(List.of(name), place));
                return OptionalInt.empty();
            }
        });
    }

    /** The places of a scale's columns; none if any is missing. */
    List<Integer> find(ColumnNames names) {
        return names.accept(new ColumnNames.Visitor<>() {
            @Override
            public List<Integer> headers(ColumnNames.Headers named) {
                return find(named.names(), named.place());
            }

            @Override
            public List<Integer> block(ColumnNames.Block block) {
                return inside(block.range(), block.place());
            }
        });
    }

    /** The column of a name, without a finding where there is none or more than one. */
    OptionalInt among(String name) {
        List<Integer> columns = matches(name);
        return columns.size() == 1 ? OptionalInt.of(columns.get(0)) : OptionalInt.empty();
    }

    /** Whether a name stands for more than one column. */
    boolean isAmbiguous(String name) {
        return matches(name).size() > 1;
    }

    private List<Integer> find(List<String> names, Place place) {
        List<Integer> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (matches(name).isEmpty()) {
                missing.add(name);
            } else {
                find(name, place).ifPresent(found::add);
            }
        }
        if (!missing.isEmpty()) {
            findings.add(missing(missing, place));
        }
        return found.size() == names.size() ? found : List.of();
    }

    private List<Integer> matches(String name) {
        return headers.find(name).accept(new ColumnMatch.Visitor<>() {
            @Override
            public List<Integer> found(ColumnMatch.Found match) {
                return List.of(match.index());
            }

            @Override
            public List<Integer> several(ColumnMatch.Several match) {
                return match.indexes();
            }

            @Override
            public List<Integer> notFound(ColumnMatch.NotFound match) {
                return List.of();
            }
        });
    }

    private Finding ambiguous(String name, Place place, ColumnMatch.Several match) {
        String letters = String.join(
                ", ", match.indexes().stream().map(ColumnRange::letters).toList());
        return Finding.error(
                BindingCode.COLUMN_AMBIGUOUS,
                place,
                "column",
                name,
                "file",
                file.table().file(),
                "letters",
                letters);
    }

    /** One finding for all missing columns of one entry, with what the first of them most likely means. */
    private Finding missing(List<String> names, Place place) {
        String nearest = headers.find(names.get(0)).accept(new NearestHeader());
        boolean one = names.size() == 1;
        BindingCode code = one
                ? nearest.isEmpty() ? BindingCode.COLUMN_NOT_FOUND : BindingCode.COLUMN_MISSPELT
                : nearest.isEmpty() ? BindingCode.COLUMNS_NOT_FOUND : BindingCode.COLUMNS_MISSPELT;
        String examples = String.join(", ", names.subList(0, Math.min(EXAMPLES, names.size())));
        return Finding.error(
                code,
                place,
                "column",
                names.size() > EXAMPLES ? examples + " …" : examples,
                "count",
                Integer.toString(names.size()),
                "file",
                file.table().file(),
                "nearest",
                nearest,
                "columns",
                listed());
    }

    private String listed() {
        int all = names().size();
        List<String> first =
                IntStream.range(0, Math.min(LISTED, all)).mapToObj(file::name).toList();
        return String.join(", ", first) + (all > LISTED ? " … (" + all + ")" : "");
    }

    private List<Integer> inside(ColumnRange range, Place place) {
        int columns = file.table().columnCount();
        String letters = ColumnRange.letters(range.first());
        if (range.count() > 1) {
            letters += ".." + ColumnRange.letters(range.last());
        }
        if (range.last() >= columns) {
            findings.add(Finding.error(
                    BindingCode.PLACE_OUTSIDE,
                    place,
                    "letters",
                    letters,
                    "file",
                    file.table().file(),
                    "last",
                    ColumnRange.letters(columns - 1)));
            return List.of();
        }
        findings.add(Finding.note(
                range.count() == 1 ? BindingCode.PLACE_HIT : BindingCode.BLOCK_HIT,
                place,
                "letters",
                letters,
                "first",
                file.name(range.first()),
                "last",
                file.name(range.last())));
        return IntStream.rangeClosed(range.first(), range.last()).boxed().toList();
    }

    /** The nearest header of a name that is none; empty where all are too far. */
    private static final class NearestHeader implements ColumnMatch.Visitor<String> {
        @Override
        public String found(ColumnMatch.Found match) {
            return "";
        }

        @Override
        public String several(ColumnMatch.Several match) {
            return "";
        }

        @Override
        public String notFound(ColumnMatch.NotFound match) {
            return match.nearest().orElse("");
        }
    }
}
