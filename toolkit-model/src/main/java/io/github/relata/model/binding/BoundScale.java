package io.github.relata.model.binding;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.study.Scale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scale with the columns of its items.
 *
 * @param columns the places of the columns in the file, one for each item of the instrument
 * @param reversedInFile the positions, from 1, of items that the file holds reversed
 */
record BoundScale(
        Scale scale, Instrument instrument, ItemOrder key, List<Integer> columns, Set<Integer> reversedInFile) {
    BoundScale {
        columns = List.copyOf(columns);
        reversedInFile = Set.copyOf(reversedInFile);
    }

    /** Binds a scale; nothing where its columns are not there or are not as many as its items. */
    static Optional<BoundScale> of(Scale scale, ColumnFinder finder, Findings findings) {
        List<Integer> columns = finder.find(scale.columns());
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<String> headers =
                columns.stream().map(index -> finder.table().names().get(index)).toList();
        Scale.Shipped key = scale.key().accept(new Scale.Key.Visitor<>() {
            @Override
            public Scale.Shipped shipped(Scale.Shipped shipped) {
                return shipped;
            }

            @Override
            public Scale.Shipped own(Scale.Own own) {
                Instrument instrument = new OwnKey(scale, own, headers, findings).instrument();
                return new Scale.Shipped(instrument, instrument.orders().get(0));
            }
        });
        int items = key.instrument().items().size();
        if (columns.size() != items) {
            findings.add(Finding.error(
                    BindingCode.ITEM_COUNT,
                    scale.place(),
                    "scale",
                    scale.name(),
                    "columns",
                    Integer.toString(columns.size()),
                    "instrument",
                    key.instrument().id(),
                    "items",
                    Integer.toString(items)));
            return Optional.empty();
        }
        ItemOrder order = scale.minimumAnswered()
                .map(share -> key.order().withMissing(new MissingRule(share, MissingRule.Authority.STUDY)))
                .orElse(key.order());
        List<Integer> reversed = OwnKey.positions(scale, headers, scale.coding().reversedInFile(), findings);
        return Optional.of(new BoundScale(scale, key.instrument(), order, columns, Set.copyOf(reversed)));
    }
}
