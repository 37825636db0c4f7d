package io.github.relata.scoring.quality;

import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * People who answer a scale from 1 to 5 out of one or several traits: with loadings that differ by item, with a liking for
 * one wording, with a liking for agreeing to whatever is asked. Some columns of the file may hold the answers turned.
 */
final class SimulatedScale {
    /** The hash of an instrument's file. */
    static final String INSTRUMENT = "0";

    /** The hash of no file: of a scale of one's own. */
    static final String OWN = "";

    private static final AnswerRange RANGE = new AnswerRange(1, 5);
    private static final double[] STEPS = {-1.2, -0.4, 0.4, 1.2};

    private final double[] loadings;
    private final int[] dimensions;
    private final Set<Integer> worded = new TreeSet<>();
    private final List<ScoreDefinition> scores = new ArrayList<>();
    private final Set<Integer> turned = new TreeSet<>();
    private double betweenDimensions;
    private double wording;
    private double acquiescence;
    private double gaps;
    private String sha256 = INSTRUMENT;

    private SimulatedScale(double[] loadings) {
        this.loadings = loadings;
        this.dimensions = new int[loadings.length];
    }

    /** Items of one trait whose loadings rise evenly from the first to the last, in an order that is not theirs. */
    static SimulatedScale ofItems(int count, double lowest, double highest) {
        double[] loadings = new double[count];
        for (int i = 0; i < count; i++) {
            int place = i * 7 % count;
            loadings[i] = lowest + (highest - lowest) * place / (count - 1);
        }
        return new SimulatedScale(loadings);
    }

    /** The items that are worded against the trait, by number. */
    SimulatedScale wordedAgainst(int... numbers) {
        Arrays.stream(numbers).forEach(worded::add);
        return this;
    }

    /** The loading of one item, whichever way it is worded. */
    SimulatedScale loading(int number, double loading) {
        loadings[number - 1] = loading;
        return this;
    }

    /** The items from one number to another belong to a dimension; dimensions correlate. */
    SimulatedScale dimension(int dimension, int from, int to, double correlation) {
        Arrays.fill(dimensions, from - 1, to, dimension);
        betweenDimensions = correlation;
        return this;
    }

    /** How much of an answer to an item that is worded against the trait is due to its wording. */
    SimulatedScale wording(double loading) {
        wording = loading;
        return this;
    }

    /** How much of any answer is a liking for agreeing. */
    SimulatedScale acquiescence(double loading) {
        acquiescence = loading;
        return this;
    }

    /** The share of answers that are missing. */
    SimulatedScale gaps(double share) {
        gaps = share;
        return this;
    }

    /** A score of some items, of which the key reverses those that are worded against the trait. */
    SimulatedScale keyed(String name, int... numbers) {
        int[] signed = Arrays.stream(numbers)
                .map(number -> worded.contains(number) ? -number : number)
                .toArray();
        scores.add(score(name, Aggregation.MEAN, signed));
        return this;
    }

    /** A score; a minus marks an item that the key reverses. */
    static ScoreDefinition score(String name, Aggregation rule, int... signed) {
        return ScoreDefinition.ofItems(
                name,
                Arrays.stream(signed)
                        .mapToObj(number -> KeyedItem.of(new Item(Math.abs(number), RANGE, ""), number < 0))
                        .toList(),
                rule,
                MissingRule.DEFAULT);
    }

    /** The items that the file holds from the other end, by number. */
    SimulatedScale turnedInFile(int... numbers) {
        turned.clear();
        Arrays.stream(numbers).forEach(turned::add);
        return this;
    }

    /** So many people's answers, as an instrument of one order. */
    ScaleItems answeredBy(int people, Random random) {
        return answeredBy(people, random, order("standard", scores));
    }

    /** So many people's answers, as an instrument of several orders, of which the first is declared. */
    ScaleItems answeredBy(int people, Random random, ItemOrder... orders) {
        int items = loadings.length;
        double[][] answers = new double[items][people];
        for (int person = 0; person < people; person++) {
            double[] row = answers(random);
            for (int item = 0; item < items; item++) {
                answers[item][person] = row[item];
            }
        }
        return scale(sha256, answers, orders);
    }

    /** Answers from 1 to 5, an array per item, as a scale in the first of some orders; no hash: a scale of one's own. */
    static ScaleItems scale(String sha256, double[][] answers, ItemOrder... orders) {
        List<Item> items = new ArrayList<>();
        List<NumberColumn> columns = new ArrayList<>();
        for (int item = 1; item <= answers.length; item++) {
            items.add(new Item(item, RANGE, ""));
            columns.add(NumberColumn.of("q" + item, "", answers[item - 1]));
        }
        Instrument instrument = new Instrument(
                "simulated",
                List.of(),
                1,
                About.named("Simulated scale"),
                items,
                Answering.PLAIN,
                OptionalInt.empty(),
                List.of(orders),
                Optional.of(orders[0].name()),
                sha256);
        return new ScaleItems("scale", "Scale", instrument, orders[0], columns, Map.of());
    }

    /** An item order. */
    static ItemOrder order(String name, List<ScoreDefinition> scores) {
        return new ItemOrder(name, Wording.NONE, scores, List.of());
    }

    /** A scale that the study declares itself, and no instrument. */
    SimulatedScale own() {
        sha256 = OWN;
        return this;
    }

    private double[] answers(Random random) {
        double general = random.nextGaussian();
        double[] traits = new double[Arrays.stream(dimensions).max().orElse(0) + 1];
        for (int dimension = 0; dimension < traits.length; dimension++) {
            double share = Math.abs(betweenDimensions);
            double sign = betweenDimensions < 0 && dimension % 2 == 1 ? -1 : 1;
            traits[dimension] = sign * Math.sqrt(share) * general + Math.sqrt(1 - share) * random.nextGaussian();
        }
        double liking = random.nextGaussian();
        double agreeing = random.nextGaussian();
        double[] answers = new double[loadings.length];
        for (int item = 0; item < answers.length; item++) {
            boolean against = worded.contains(item + 1);
            double fixed = loadings[item] * traits[dimensions[item]] + (against ? wording * liking : 0);
            double latent = (against ? -fixed : fixed) + acquiescence * agreeing;
            double explained =
                    loadings[item] * loadings[item] + (against ? wording * wording : 0) + acquiescence * acquiescence;
            double answer = step(latent + Math.sqrt(Math.max(0.1, 1 - explained)) * random.nextGaussian());
            boolean missing = gaps > 0 && random.nextDouble() < gaps;
            answers[item] = missing ? Double.NaN : turned.contains(item + 1) ? RANGE.reverse(answer) : answer;
        }
        return answers;
    }

    private static double step(double latent) {
        int answer = 1;
        for (double step : STEPS) {
            answer += latent > step ? 1 : 0;
        }
        return answer;
    }
}
