package io.github.relata.model.binding;

import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.study.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Makes an instrument of a scale that a study declares itself, so that own scales are scored like any other. */
final class OwnKey {
    private static final String ORDER = "as declared";

    private final Scale scale;
    private final Scale.Own own;
    private final ScaleColumns columns;

    OwnKey(Scale scale, Scale.Own own, ScaleColumns columns) {
        this.scale = scale;
        this.own = own;
        this.columns = columns;
    }

    Instrument instrument() {
        List<Item> items = IntStream.rangeClosed(1, columns.size())
                .mapToObj(number -> new Item(number, own.range(), ""))
                .toList();
        return new Instrument(
                scale.name(),
                List.of(),
                1,
                About.named(scale.label()),
                items,
                Answering.PLAIN,
                OptionalInt.empty(),
                List.of(new ItemOrder(ORDER, Wording.NONE, scores(items), List.of())),
                Optional.of(ORDER),
                "");
    }

    private List<ScoreDefinition> scores(List<Item> items) {
        List<Integer> reversed = columns.positions(own.reverse());
        List<KeyedItem> keyed = items.stream()
                .map(item -> KeyedItem.of(item, reversed.contains(item.number())))
                .toList();
        List<ScoreDefinition> scores = new ArrayList<>();
        if (own.total()) {
            scores.add(score(ScoreDefinition.TOTAL, keyed));
        }
        for (Scale.Part part : own.subscales()) {
            List<KeyedItem> ofPart = columns.distinctPositions(part.items()).stream()
                    .map(position -> keyed.get(position - 1))
                    .toList();
            if (!ofPart.isEmpty()) {
                scores.add(score(part.name(), ofPart));
            }
        }
        return scores;
    }

    private ScoreDefinition score(String name, List<KeyedItem> items) {
        return ScoreDefinition.ofItems(
                name, items, own.rule(), own.rule() == Aggregation.COUNT ? MissingRule.ALL : MissingRule.DEFAULT);
    }
}
