package io.github.relata.scoring.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Wording;
import io.github.relata.scoring.Score;
import io.github.relata.scoring.Scorer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines that show the use of the library from Java. */
class LibraryUseTest {
    @Test
    void scoresOnePerson() {
        Instrument mspss = Instruments.shipped().get("mspss");
        Map<String, Score> scores = Scorer.of(mspss).score(6, 5, 7, 7, 6, 4, 5, Double.NaN, 4, 6, 7, 5);

        assertThat(scores)
                .containsExactly(
                        Map.entry("total", new Score.Computed(62.0 / 11, 11, 10)),
                        Map.entry(
                                "total.band", new Score.Classified(new Wording("high", Optional.of("tinggi")), 11, 10)),
                        Map.entry("significant_other", new Score.Computed(5.75, 4, 4)),
                        Map.entry("family", new Score.Withheld(3, 4)),
                        Map.entry("friends", new Score.Computed(4.5, 4, 4)));
    }

    @Test
    void scoresInAnotherItemOrder() {
        double[] answers = new double[36];
        Arrays.fill(answers, 1);

        assertThat(Scorer.of(Instruments.shipped().get("ecr-r"))
                        .inOrder("odd-avoidance-dependlab")
                        .score(answers))
                .containsEntry("avoidance", new Score.Computed(5, 18, 15));
    }
}
