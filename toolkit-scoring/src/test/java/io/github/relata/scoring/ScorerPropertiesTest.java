package io.github.relata.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any key and any answers, tried on keys and answers drawn from a seed. */
class ScorerPropertiesTest {
    private static final int TRIALS = 50;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void reversingAllItemsMirrorsTheScore(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Item> items = Samples.items(1 + random.nextInt(40), 1, 7);
            int[] key = signed(random, items.size());
            int[] mirrored = IntStream.of(key).map(number -> -number).toArray();
            Instrument instrument = Samples.instrument(
                    "any",
                    items,
                    Samples.score("mean", Aggregation.MEAN, items, key),
                    Samples.score("mean_mirrored", Aggregation.MEAN, items, mirrored),
                    Samples.score("sum", Aggregation.SUM, items, key),
                    Samples.score("sum_mirrored", Aggregation.SUM, items, mirrored));

            var scores = Scorer.of(instrument).score(Samples.answers(random, instrument, 0.1));

            assertMirrored(Samples.named(scores, "mean"), Samples.named(scores, "mean_mirrored"), 1 + 7);
            assertMirrored(Samples.named(scores, "sum"), Samples.named(scores, "sum_mirrored"), items.size() * (1 + 7));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void theOrderOfWholeAnswersDoesNotMatter(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Item> items = Samples.items(2 + random.nextInt(40), 0, 4);
            int[] key = signed(random, items.size());
            List<Integer> shuffled = new ArrayList<>(IntStream.of(key).boxed().toList());
            Collections.shuffle(shuffled, random);
            int[] permuted = shuffled.stream().mapToInt(Integer::intValue).toArray();
            Instrument instrument = Samples.instrument(
                    "any",
                    items,
                    Samples.score("a", Aggregation.MEAN, items, key),
                    Samples.score("b", Aggregation.MEAN, items, permuted));

            var scores = Scorer.of(instrument).score(Samples.answers(random, instrument, 0.1));

            assertThat(scores).containsEntry("b", Samples.named(scores, "a"));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 8, 9})
    void aCompleteSumIsWholeAndAMeanLiesInTheRange(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Item> items = Samples.items(1 + random.nextInt(40), 1, 5);
            int[] key = signed(random, items.size());
            Instrument instrument = Samples.instrument(
                    "any",
                    items,
                    Samples.score("sum", Aggregation.SUM, items, key),
                    Samples.score("mean", Aggregation.MEAN, items, key));

            var scores = Scorer.of(instrument).score(Samples.answers(random, instrument, 0));

            double sum = Samples.named(scores, "sum").orNaN();
            assertThat(sum).isEqualTo(Math.rint(sum)).isBetween(1.0 * items.size(), 5.0 * items.size());
            assertThat(Samples.named(scores, "mean").orNaN())
                    .isEqualTo(sum / items.size())
                    .isBetween(1.0, 5.0);
        }
    }

    private static void assertMirrored(Score score, Score mirrored, double ends) {
        if (score instanceof Score.Computed computed) {
            assertThat(mirrored.orNaN()).isCloseTo(ends - computed.value(), within(1e-12 * ends));
        } else {
            assertThat(mirrored).isEqualTo(score);
        }
    }

    private static int[] signed(Random random, int items) {
        return IntStream.rangeClosed(1, items)
                .map(number -> random.nextBoolean() ? number : -number)
                .toArray();
    }
}
