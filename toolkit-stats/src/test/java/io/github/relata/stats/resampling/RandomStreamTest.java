package io.github.relata.stats.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.stats.moments.Moments;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    @Test
    void isTheSameEachTime() {
        RandomStream first = new RandomStream(42, 7);
        RandomStream second = new RandomStream(42, 7);
        for (int i = 0; i < 100; i++) {
            assertThat(second.nextLong()).isEqualTo(first.nextLong());
        }
    }

    @Test
    void differsByDrawAndSeed() {
        Set<Long> starts = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            for (int draw = 0; draw < 1000; draw++) {
                starts.add(new RandomStream(seed, draw).nextLong());
            }
        }
        assertThat(starts).hasSize(100_000);
    }

    @Test
    void drawsEachUnitAlikeOften() {
        int[] counts = new int[7];
        for (int draw = 0; draw < 1000; draw++) {
            RandomStream random = new RandomStream(3, draw);
            for (int i = 0; i < 70; i++) {
                counts[random.nextInt(7)]++;
            }
        }
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - 10_000.0) * (count - 10_000.0) / 10_000)
                .sum();
        assertThat(chiSquare).isLessThan(22.46); // the 0.999 quantile on 6 degrees of freedom
    }

    @Test
    void givesNormalNumbers() {
        double[] numbers = new double[200_001];
        new RandomStream(9, 0).fillNormal(numbers);
        Moments moments = Moments.of(numbers);
        assertThat(moments.mean()).isCloseTo(0, within(0.01));
        assertThat(moments.variance()).isCloseTo(1, within(0.01));
        assertThat(moments.sumOfFourthPowers() / moments.n()).isCloseTo(3, within(0.1));
    }
}
