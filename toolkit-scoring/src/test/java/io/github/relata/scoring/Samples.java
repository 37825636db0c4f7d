package io.github.relata.scoring;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Answering;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.instrument.file.InstrumentReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Instruments and answers made up for tests. */
final class Samples {
    /** A missing answer. */
    static final double GAP = Double.NaN;

    private Samples() {}

    /** A score over some items; a minus marks a reversed one. */
    static ScoreDefinition score(String name, Aggregation rule, List<Item> items, int... signed) {
        return ScoreDefinition.ofItems(
                name,
                Arrays.stream(signed)
                        .mapToObj(number -> KeyedItem.of(items.get(Math.abs(number) - 1), number < 0))
                        .toList(),
                rule,
                MissingRule.DEFAULT);
    }

    /** So many items answered in one range. */
    static List<Item> items(int count, double lowest, double highest) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Item(number, new AnswerRange(lowest, highest), ""))
                .toList();
    }

    /** An instrument in one item order, named {@code standard}. */
    static Instrument instrument(String id, List<Item> items, ScoreDefinition... scores) {
        return instrument(
                id,
                items,
                Optional.of("standard"),
                new ItemOrder("standard", Wording.NONE, List.of(scores), List.of()));
    }

    /** An instrument in several item orders. */
    static Instrument instrument(String id, List<Item> items, Optional<String> defaultOrder, ItemOrder... orders) {
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

    /** An instrument as its file would have it: items, scores and what follows them. */
    static Instrument read(String itemsAndScores) {
        String file = """
                schema: 1
                revision: 1
                id: made-up
                name: Made up
                constructs: [stress]
                citation: {authors: Author, year: 2001, journal: Journal}
                licence: {terms: free, research: free, commercial: free}
                evidence: {verified: one-source, sources: [made up]}
                examples: []
                """ + itemsAndScores;
        return InstrumentReader.read("made-up.yaml", file.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .instrument();
    }

    /** Five items from 1 to 5, two of them reversed in the total; the last two are a sum of their own. */
    static Instrument support() {
        List<Item> items = items(5, 1, 5);
        return instrument(
                "support-5",
                items,
                score("total", Aggregation.MEAN, items, 1, -2, 3, 4, -5),
                score("at_home", Aggregation.SUM, items, 4, -5));
    }

    /** A scale of an instrument's first order over rows of answers. */
    static ScaleItems scale(String name, Instrument instrument, double[]... rows) {
        List<NumberColumn> columns = IntStream.range(0, instrument.items().size())
                .mapToObj(item -> NumberColumn.of(
                        "q" + (item + 1),
                        "",
                        Arrays.stream(rows).mapToDouble(row -> row[item]).toArray()))
                .toList();
        return new ScaleItems(
                name, "Support in " + name, instrument, instrument.orders().get(0), columns, Map.of());
    }

    /** A study of some scales. */
    static SurveyData data(ScaleItems... scales) {
        int cases = scales[0].items().get(0).size();
        TextColumn keys = new TextColumn("id", "id", cases, row -> "S" + row);
        return new SurveyData(
                "answers.csv",
                row -> row + 2,
                keys,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(scales),
                new CaseFlow(cases, List.of()));
    }

    /** Whole-number answers within the items' ranges, with gaps at the given rate. */
    static double[] answers(Random random, Instrument instrument, double gaps) {
        return instrument.items().stream()
                .mapToDouble(item -> random.nextDouble() < gaps
                        ? GAP
                        : item.range().minimum()
                                + random.nextInt((int) item.range().width() + 1))
                .toArray();
    }

    /** The score of a name, which must be there. */
    static Score named(Map<String, Score> scores, String name) {
        return Optional.ofNullable(scores.get(name)).orElseThrow();
    }
}
