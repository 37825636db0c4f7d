package io.github.relata.stats.descriptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import org.junit.jupiter.api.Test;

class FrequenciesTest {
    @Test
    void countsLevelsAndMissing() {
        Frequencies actual = Frequencies.of(new int[] {0, 2, -1, 2, 2, 0, -1, -1}, 4);
        assertThat(actual.total()).isEqualTo(8);
        assertThat(actual.missing()).isEqualTo(3);
        assertThat(actual.missingPercent()).isEqualTo(37.5);
        assertThat(actual.levels())
                .containsExactly(
                        new Frequencies.Level(2, 25, 40),
                        new Frequencies.Level(0, 0, 0),
                        new Frequencies.Level(3, 37.5, 60),
                        new Frequencies.Level(0, 0, 0));
        assertThat(actual.caveats()).isEmpty();
    }

    @Test
    void withoutCasesThereIsNoPercentage() {
        Frequencies none = Frequencies.of(new int[0], 1);
        assertThat(none.levels()).containsExactly(new Frequencies.Level(0, Double.NaN, Double.NaN));
        assertThat(none.missingPercent()).isNaN();
        assertThat(none.caveats()).containsExactly(new Caveat("", "", Reason.NO_CASES));
        Frequencies missing = Frequencies.ofCounts(new long[1], 5);
        assertThat(missing.levels()).containsExactly(new Frequencies.Level(0, 0, Double.NaN));
        assertThat(missing.missingPercent()).isEqualTo(100);
        assertThat(missing.caveats()).containsExactly(new Caveat("", "validPercent", Reason.NO_CASES));
    }

    @Test
    void anUnknownCodeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequencies.of(new int[] {0, 3}, 3))
                .withMessage("code 3 is none of the 3 levels from 0");
    }
}
