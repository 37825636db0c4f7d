package io.github.relata.model.study;

import io.github.relata.model.expression.Calculation;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Bands;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import io.github.relata.model.instrument.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Short instruments for tests: one with parts, one in two orders without a total, one that sums from zero, and one
 * with a band, a formula and a category. */
public final class SampleInstruments implements InstrumentCatalog {
    private static final List<Instrument> ALL =
            List.of(attachment("ecr-r"), mood("mood"), support("mspss"), stress("pss-10"));

    @Override
    public Optional<Instrument> find(String id) {
        return ALL.stream()
                .filter(instrument ->
                        InstrumentCatalog.normalized(instrument.id()).equals(InstrumentCatalog.normalized(id)))
                .findFirst();
    }

    @Override
    public List<String> ids() {
        return ALL.stream().map(Instrument::id).toList();
    }

    private static Instrument support(String id) {
        List<Item> items = items(4, 1, 7);
        return instrument(
                id,
                items,
                Optional.of("standard"),
                order(
                        "standard",
                        score(ScoreDefinition.TOTAL, Aggregation.MEAN, items, 1, 2, 3, 4),
                        score("family", Aggregation.MEAN, items, 1, 2),
                        score("friends", Aggregation.MEAN, items, 3, 4)));
    }

    private static Instrument attachment(String id) {
        List<Item> items = items(4, 1, 7);
        return instrument(
                id,
                items,
                Optional.empty(),
                order(
                        "block",
                        score("anxiety", Aggregation.MEAN, items, 1, -2),
                        score("avoidance", Aggregation.MEAN, items, -3, 4)),
                order(
                        "mixed",
                        score("anxiety", Aggregation.MEAN, items, 1, 3),
                        score("avoidance", Aggregation.MEAN, items, 2, 4)));
    }

    private static Instrument stress(String id) {
        List<Item> items = items(3, 0, 4);
        return instrument(
                id,
                items,
                Optional.of("standard"),
                order("standard", score(ScoreDefinition.TOTAL, Aggregation.SUM, items, 1, -2, 3)));
    }

    private static Instrument mood(String id) {
        List<Item> items = items(2, 0, 3);
        Bands bands = new Bands(
                Bands.ONLY,
                Wording.NONE,
                true,
                List.of(
                        new Bands.Level(Wording.of("low"), Double.NEGATIVE_INFINITY, true),
                        new Bands.Level(Wording.of("high"), 3, true)));
        ScoreDefinition sum = score("sum", Aggregation.SUM, items, 1, 2);
        Calculation.Names names = new Calculation.Names(2, false, Set.of(), Map.of());
        ScoringRule.Formula formula = ScoringRule.Formula.of(
                Calculation.parse("i1 - i2", new Place.Nowhere(), names).orThrow(), 2, List.of());
        ScoringRule.Cases cases = ScoringRule.Cases.of(
                List.of(
                        new ScoringRule.Case(
                                Wording.of("yes"),
                                Calculation.parseCondition("i1 > 1", new Place.Nowhere(), names)
                                        .value()),
                        new ScoringRule.Case(Wording.of("no"), Optional.empty())),
                2,
                List.of());
        return instrument(
                id,
                items,
                Optional.of("standard"),
                order(
                        "standard",
                        scored("sum", sum.rule(), List.of(bands)),
                        scored("difference", formula, List.of()),
                        scored("case", cases, List.of())));
    }

    private static ScoreDefinition scored(String name, ScoringRule rule, List<Bands> bands) {
        return new ScoreDefinition(name, Wording.of(name), rule, bands, Optional.empty(), List.of());
    }

    private static List<Item> items(int count, double lowest, double highest) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Item(number, new AnswerRange(lowest, highest), ""))
                .toList();
    }

    private static ItemOrder order(String name, ScoreDefinition... scores) {
        return new ItemOrder(
                name, Wording.of("The items stand in the order " + name + "."), List.of(scores), List.of());
    }

    /** A score over some items; a minus marks a reversed one. */
    private static ScoreDefinition score(String name, Aggregation rule, List<Item> items, int... signed) {
        return ScoreDefinition.ofItems(
                name,
                Arrays.stream(signed)
                        .mapToObj(number -> KeyedItem.of(items.get(Math.abs(number) - 1), number < 0))
                        .toList(),
                rule,
                MissingRule.DEFAULT);
    }

    private static Instrument instrument(
            String id, List<Item> items, Optional<String> defaultOrder, ItemOrder... orders) {
        return new Instrument(
                id,
                List.of(),
                1,
                About.named(id),
                items,
                Answering.PLAIN,
                OptionalInt.empty(),
                List.of(orders),
                defaultOrder,
                "");
    }
}
