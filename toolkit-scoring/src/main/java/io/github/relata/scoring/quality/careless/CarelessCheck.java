package io.github.relata.scoring.quality.careless;

import io.github.relata.model.data.Answering;
import io.github.relata.model.data.SurveyData;
import io.github.relata.stats.NumericTable;
import io.github.relata.stats.Outcome;
import io.github.relata.stats.descriptive.MahalanobisDistance;
import io.github.relata.stats.descriptive.Median;
import io.github.relata.stats.moments.CrossProducts;
import io.github.relata.stats.moments.PairwiseProducts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for careless answering in the items of all scales of a study, by indices that each have a cut-off, and by one
 * verdict. It leaves nobody out.
 *
 * <p>Formulas, cut-offs with their sources, and simulated rates stand in docs/quality.md. The values do not depend on
 * the number of threads.
 */
public final class CarelessCheck {
    /** So many items are needed to speak of a string of answers. */
    public static final int LEAST_ITEMS = 10;

    /** So many items are needed to look unasked. */
    private static final int LEAST_ITEMS_UNASKED = 20;

    /** So many cases show what is usual. */
    public static final int LEAST_CASES = 30;

    /** Over so many scales a correlation within a person says something. */
    public static final int LEAST_SCALES = 5;

    /** Over so many pairs a correlation within a person says something. */
    public static final int LEAST_PAIRS = 5;

    /** Pairs that correlate more strongly are synonyms, or antonyms. */
    private static final double CRITICAL = 0.60;

    /** As consistent as this, or less. */
    private static final double INCONSISTENT = -0.30;

    /** So many standard deviations beyond the median. */
    private static final double DEVIATIONS = 2.5;

    /** The median deviation of a normal distribution times this is its standard deviation. */
    private static final double TO_NORMAL = 1.4826;

    private static final double DISTANT = 0.001;
    private static final int CASES_PER_ITEM = 5;
    private static final double SECONDS_PER_ITEM = 2;
    private static final int ROWS_WORTH_THREADS = 16 * NumericTable.BLOCK_ROWS;

    private final SurveyData data;
    private final Battery battery;
    private final EvenOdd evenOdd;
    private final ItemPairs synonyms;
    private final ItemPairs antonyms;
    private final long complete;
    private final Outcome<MahalanobisDistance> distance;
    private final Map<CarelessIndex, double[]> values = new EnumMap<>(CarelessIndex.class);

    private CarelessCheck(SurveyData data, Battery battery) {
        this.data = data;
        this.battery = battery;
        this.evenOdd = EvenOdd.over(battery.scales());
        NumericTable answers = battery.sample();
        PairwiseProducts pairs = PairwiseProducts.of(answers);
        this.synonyms = ItemPairs.synonyms(pairs, CRITICAL);
        this.antonyms = ItemPairs.antonyms(pairs, CRITICAL);
        CrossProducts products = CrossProducts.of(answers);
        this.complete = products.n();
        this.distance = MahalanobisDistance.of(products);
        for (CarelessIndex index : CarelessIndex.values()) {
            double[] none = new double[data.size()];
            Arrays.fill(none, Double.NaN);
            values.put(index, none);
        }
    }

    /** Whether there are enough items and cases for it to say something unasked. */
    public static boolean hasEnough(SurveyData data) {
        return data.size() >= LEAST_CASES
                && data.scales().stream()
                                .mapToInt(scale -> scale.items().size())
                                .sum()
                        >= LEAST_ITEMS_UNASKED;
    }

    /** The indices of all cases; none where no scale has an item with a range. */
    public static Optional<CarelessAnswers> of(SurveyData data) {
        Battery battery = Battery.of(data);
        return battery.size() == 0 ? Optional.empty() : Optional.of(new CarelessCheck(data, battery).result());
    }

    private CarelessAnswers result() {
        int blocks = (data.size() + NumericTable.BLOCK_ROWS - 1) / NumericTable.BLOCK_ROWS;
        IntStream all = IntStream.range(0, blocks);
        (data.size() < ROWS_WORTH_THREADS ? all : all.parallel()).forEach(this::block);
        countFailed(data.answering());
        List<IndexValues> indices = new ArrayList<>();
        for (CarelessIndex index : CarelessIndex.values()) {
            indices.add(judged(index));
        }
        return new CarelessAnswers(battery.size(), indices, data.size());
    }

    private void block(int block) {
        int from = block * NumericTable.BLOCK_ROWS;
        int to = Math.min(from + NumericTable.BLOCK_ROWS, data.size());
        double[][] columns = new double[battery.size()][to - from];
        battery.copy(from, to, columns);
        double[] answers = new double[battery.size()];
        for (int row = from; row < to; row++) {
            for (int item = 0; item < answers.length; item++) {
                answers[item] = columns[item][row - from];
            }
            examine(row, answers);
        }
    }

    private void examine(int row, double[] answers) {
        long answered =
                Arrays.stream(answers).filter(answer -> !Double.isNaN(answer)).count();
        if (answered == 0) {
            return;
        }
        set(CarelessIndex.LONGSTRING, row, LongString.longest(answers));
        set(CarelessIndex.IRV, row, -ResponseVariability.of(answers));
        set(CarelessIndex.EVENODD, row, evenOdd.of(battery.keyed(answers)));
        set(CarelessIndex.PSYCHSYN, row, -synonyms.correlation(answers));
        set(CarelessIndex.PSYCHANT, row, antonyms.correlation(answers));
        distance.ifAvailable().ifPresent(known -> set(CarelessIndex.MAHAD, row, known.squared(answers)));
        data.answering().seconds().ifPresent(seconds -> set(CarelessIndex.SPEED, row, answered / seconds.value(row)));
    }

    private void set(CarelessIndex index, int row, double value) {
        of(index)[row] = value;
    }

    private double[] of(CarelessIndex index) {
        return Optional.ofNullable(values.get(index)).orElseThrow();
    }

    private void countFailed(Answering answering) {
        if (!answering.attention().isEmpty()) {
            double[] failed = of(CarelessIndex.ATTENTION);
            Arrays.fill(failed, 0);
            answering.attention().forEach(item -> item.failed().forEach(row -> failed[row]++));
        }
    }

    private IndexValues judged(CarelessIndex index) {
        return gap(index)
                .map(gap -> IndexValues.unavailable(index, data.size(), gap))
                .orElseGet(() -> IndexValues.of(index, of(index), cutOff(index), greatest(index)));
    }

    /** The greatest value that there can be: at a cut-off beyond it nobody could be told apart. */
    private static double greatest(CarelessIndex index) {
        return switch (index) {
            case EVENODD, PSYCHSYN, PSYCHANT -> 1;
            case IRV -> 0;
            case LONGSTRING, MAHAD, SPEED, ATTENTION -> Double.POSITIVE_INFINITY;
        };
    }

    private Optional<Gap> gap(CarelessIndex index) {
        return switch (index) {
            case LONGSTRING -> missing(battery.size() < LEAST_ITEMS, Gap.TOO_FEW_ITEMS);
            case IRV ->
                battery.size() < LEAST_ITEMS
                        ? Optional.of(Gap.TOO_FEW_ITEMS)
                        : missing(data.size() < LEAST_CASES, Gap.TOO_FEW_CASES);
            case EVENODD -> missing(battery.scales().size() < LEAST_SCALES, Gap.TOO_FEW_SCALES);
            case PSYCHSYN -> missing(synonyms.size() < LEAST_PAIRS, Gap.TOO_FEW_PAIRS);
            case PSYCHANT -> missing(antonyms.size() < LEAST_PAIRS, Gap.TOO_FEW_PAIRS);
            case MAHAD ->
                complete <= (long) CASES_PER_ITEM * battery.size()
                        ? Optional.of(Gap.TOO_FEW_CASES)
                        : missing(distance.ifAvailable().isEmpty(), Gap.DEPENDENT_ITEMS);
            case SPEED -> missing(data.answering().seconds().isEmpty(), Gap.NOT_RECORDED);
            case ATTENTION -> missing(data.answering().attention().isEmpty(), Gap.NOT_RECORDED);
        };
    }

    private static Optional<Gap> missing(boolean lacking, Gap gap) {
        return lacking ? Optional.of(gap) : Optional.empty();
    }

    private double cutOff(CarelessIndex index) {
        return switch (index) {
            case LONGSTRING -> Math.ceil(battery.size() / 2.0);
            // Answers that do not vary at all are flagged in any case.
            case IRV -> Math.min(0, leastUnusual(index));
            case EVENODD, PSYCHSYN, PSYCHANT -> Math.max(INCONSISTENT, leastUnusual(index));
            case MAHAD -> distance.ifAvailable().orElseThrow().exceededBy(DISTANT);
            case SPEED -> 1 / SECONDS_PER_ITEM;
            case ATTENTION -> 1;
        };
    }

    /** From this value on a case is an outlier among the others. */
    private double leastUnusual(CarelessIndex index) {
        double[] sample = of(index);
        double median = Median.of(sample.clone());
        double[] deviations =
                Arrays.stream(sample).map(value -> Math.abs(value - median)).toArray();
        return median + DEVIATIONS * TO_NORMAL * Median.of(deviations);
    }
}
