package io.github.relata.scoring.quality.careless;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Studies made up for tests: scales out of one table of answers, and people who answer in known ways. */
final class SimulatedSurvey {
    private static final double[] STEPS = {-1.2, -0.4, 0.4, 1.2};
    private static final double BETWEEN_SCALES = 0.3;
    private static final double SLIP = 0.05;

    private SimulatedSurvey() {}

    /**
     * Scales that stand one after the other in a table.
     *
     * @param sizes how many items each has
     * @param reversed the items that are reversed, by their number in the table
     * @param rows a person's answers each
     */
    static SurveyData of(AnswerRange range, int[] sizes, Set<Integer> reversed, double[][] rows) {
        List<ScaleItems> scales = new ArrayList<>();
        int first = 0;
        for (int size : sizes) {
            scales.add(scale("s" + (scales.size() + 1), range, first, size, reversed, rows));
            first += size;
        }
        TextColumn keys = new TextColumn("id", "id", rows.length, row -> "p" + (row + 1));
        return new SurveyData(
                "answers.csv",
                row -> row + 2,
                keys,
                Optional.empty(),
                List.of(),
                List.of(),
                scales,
                new CaseFlow(rows.length, List.of()));
    }

    private static ScaleItems scale(
            String name, AnswerRange range, int first, int size, Set<Integer> reversed, double[][] rows) {
        List<Item> items = IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Item(number, range, ""))
                .toList();
        List<KeyedItem> keyed = items.stream()
                .map(item -> KeyedItem.of(item, reversed.contains(first + item.number())))
                .toList();
        ScoreDefinition total =
                ScoreDefinition.ofItems(ScoreDefinition.TOTAL, keyed, Aggregation.MEAN, MissingRule.DEFAULT);
        ItemOrder order = new ItemOrder("standard", Wording.NONE, List.of(total), List.of());
        List<NumberColumn> columns = IntStream.range(first, first + size)
                .mapToObj(item -> NumberColumn.of(
                        "q" + (item + 1),
                        "",
                        Arrays.stream(rows).mapToDouble(row -> row[item]).toArray()))
                .toList();
        Instrument instrument = new Instrument(
                name,
                List.of(),
                1,
                About.named(name),
                items,
                Answering.PLAIN,
                OptionalInt.empty(),
                List.of(order),
                Optional.of("standard"),
                "");
        return new ScaleItems(name, name, instrument, order, columns, Map.of());
    }

    /** So many scales of six items from 1 to 5, the second and the fifth reversed, over rows of answers. */
    static SurveyData ofSixes(int scales, double[][] rows) {
        int[] sizes = new int[scales];
        Arrays.fill(sizes, 6);
        Set<Integer> reversed = new HashSet<>();
        for (int scale = 0; scale < scales; scale++) {
            reversed.add(6 * scale + 2);
            reversed.add(6 * scale + 5);
        }
        return of(new AnswerRange(1, 5), sizes, reversed, rows);
    }

    /** Someone who reads: loadings from this to 0.3 more, on traits that correlate 0.3. */
    static double[] attentive(int scales, double weakest, Random random) {
        double general = random.nextGaussian();
        double[] answers = new double[6 * scales];
        for (int scale = 0; scale < scales; scale++) {
            double trait = Math.sqrt(BETWEEN_SCALES) * general + Math.sqrt(1 - BETWEEN_SCALES) * random.nextGaussian();
            for (int item = 0; item < 6; item++) {
                double loading = weakest + 0.06 * item;
                double latent = loading * trait + Math.sqrt(1 - loading * loading) * random.nextGaussian();
                answers[6 * scale + item] = step(item == 1 || item == 4 ? -latent : latent);
            }
        }
        return answers;
    }

    /** Someone who gives one answer throughout, and slips at one item in twenty. */
    static double[] straight(int scales, Random random) {
        double answer = 1 + random.nextInt(5);
        return IntStream.range(0, 6 * scales)
                .mapToDouble(item -> random.nextDouble() < SLIP ? 1 + random.nextInt(5) : answer)
                .toArray();
    }

    /** Someone who answers at random. */
    static double[] random(int scales, Random random) {
        return IntStream.range(0, 6 * scales)
                .mapToDouble(item -> 1 + random.nextInt(5))
                .toArray();
    }

    private static double step(double latent) {
        int answer = 1;
        for (double step : STEPS) {
            answer += latent > step ? 1 : 0;
        }
        return answer;
    }
}
