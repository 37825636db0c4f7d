package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.study.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds the scales of a study to the columns of its file. */
final class ScaleBinder {
    private final ColumnFinder finder;
    private final Findings findings;

    ScaleBinder(ColumnFinder finder, Findings findings) {
        this.finder = finder;
        this.findings = findings;
    }

    /** The scales whose columns are there and are as many as their items. */
    List<BoundScale> bind(List<Scale> scales) {
        List<BoundScale> bound = new ArrayList<>();
        for (Scale scale : scales) {
            bind(scale).ifPresent(one -> {
                bound.forEach(earlier -> warnOfShared(earlier, one));
                bound.add(one);
            });
        }
        return bound;
    }

    private Optional<BoundScale> bind(Scale scale) {
        List<Integer> columns = finder.find(scale.columns());
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        refuseRepeated(scale, columns);
        ScaleColumns named = new ScaleColumns(
                scale.name(), columns.stream().map(finder.file()::name).toList(), findings);
        Scale.Shipped key = scale.key().accept(new Scale.Key.Visitor<>() {
            @Override
            public Scale.Shipped shipped(Scale.Shipped shipped) {
                return shipped;
            }

            @Override
            public Scale.Shipped own(Scale.Own own) {
                Instrument instrument = new OwnKey(scale, own, named).instrument();
                return new Scale.Shipped(instrument, instrument.orders().get(0), Map.of());
            }
        });
        int items = columns.size();
        if (!fits(key.instrument(), items)) {
            findings.add(itemCount(scale, items, key.instrument()));
            return Optional.empty();
        }
        requireAll(scale, key.settings(), items);
        Instrument instrument = key.instrument().withItems(items);
        ItemOrder order = key.order().withItems(items);
        warnOfStretch(scale, instrument.items());
        ItemOrder asked = scale.minimumAnswered()
                .map(share -> order.withMissing(new MissingRule(share, MissingRule.Authority.STUDY)))
                .orElse(order);
        Set<Integer> reversed = new HashSet<>(named.positions(scale.inFile().reversedInFile()));
        return Optional.of(new BoundScale(scale, instrument, asked, columns, reversed, key.settings()));
    }

    private static boolean fits(Instrument instrument, int columns) {
        int items = instrument.items().size();
        return columns == items || (columns > items && instrument.answering().openEnded());
    }

    /** A setting has a number for each column. */
    private void requireAll(Scale scale, Map<String, List<Double>> settings, int columns) {
        settings.forEach((name, numbers) -> {
            if (numbers.size() != columns) {
                findings.add(Finding.error(
                        BindingCode.SETTING_COUNT,
                        scale.place(),
                        "scale",
                        scale.name(),
                        "columns",
                        Integer.toString(columns),
                        "setting",
                        name,
                        "numbers",
                        Integer.toString(numbers.size())));
            }
        });
    }

    private static Finding itemCount(Scale scale, int columns, Instrument instrument) {
        return Finding.error(
                instrument.answering().openEnded() ? BindingCode.TOO_FEW_ITEMS : BindingCode.ITEM_COUNT,
                scale.place(),
                "scale",
                scale.name(),
                "columns",
                Integer.toString(columns),
                "instrument",
                instrument.id(),
                "items",
                Integer.toString(instrument.items().size()));
    }

    private void refuseRepeated(Scale scale, List<Integer> columns) {
        Set<Integer> seen = new HashSet<>();
        for (int column : columns) {
            if (!seen.add(column)) {
                findings.add(Finding.error(
                        BindingCode.COLUMN_TWICE,
                        scale.place(),
                        "scale",
                        scale.name(),
                        "column",
                        finder.file().name(column)));
            }
        }
    }

    /** Two scales may have columns in common, but mostly a pattern was copied and not changed. */
    private void warnOfShared(BoundScale one, BoundScale other) {
        List<Integer> shared = new ArrayList<>(one.columns());
        shared.retainAll(other.columns());
        if (!shared.isEmpty()) {
            findings.add(Finding.warning(
                    BindingCode.COLUMNS_SHARED,
                    other.scale().place(),
                    "first",
                    one.scale().name(),
                    "second",
                    other.scale().name(),
                    "column",
                    finder.file().name(shared.get(0)),
                    "number",
                    Integer.toString(shared.size())));
        }
    }

    /** Codes that are further apart than the answers they stand for move answers to places between. */
    private void warnOfStretch(Scale scale, List<Item> items) {
        scale.inFile()
                .coded()
                .ifPresent(coding -> items.stream()
                        .map(Item::range)
                        .filter(range -> coding.codesOf(range).width() != range.width())
                        .findFirst()
                        .ifPresent(range -> findings.add(stretch(scale, coding, range))));
    }

    private static Finding stretch(Scale scale, Coding coding, AnswerRange range) {
        return Finding.warning(
                BindingCode.CODES_STRETCHED,
                scale.place(),
                "scale",
                scale.name(),
                "coded",
                span(coding.lowest(), coding.highestOf(range)),
                "range",
                span(range.minimum(), range.maximum()));
    }

    private static String span(double first, double last) {
        return "[" + NumberWords.of(first) + ", " + NumberWords.of(last) + "]";
    }
}
