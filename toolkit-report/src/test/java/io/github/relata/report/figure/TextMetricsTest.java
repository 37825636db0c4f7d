package io.github.relata.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {
    @Test
    void knowsNarrowFromWide() {
        assertThat(TextMetrics.width("illi", 10)).isLessThan(TextMetrics.width("MWMW", 10) / 3);
        assertThat(TextMetrics.width("関係", 10)).isGreaterThan(20);
        assertThat(TextMetrics.width("", 10)).isZero();
    }

    @Test
    void breaksBetweenWords() {
        assertThat(TextMetrics.lines("Support from a special person", 10, 100, 2))
                .containsExactly("Support from a", "special person");
        assertThat(TextMetrics.lines("Age", 10, 100, 2)).containsExactly("Age");
    }

    @Test
    void endsInAnEllipsisWhatDoesNotFit() {
        assertThat(TextMetrics.lines("Support from a special person who is around", 10, 90, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(TextMetrics.lines("unbreakable.name.of.a.variable", 10, 90, 2))
                .singleElement()
                .asString()
                .endsWith("…");
        assertThat(TextMetrics.truncated("🙂🙂🙂🙂🙂🙂", 10, 60)).doesNotEndWith("\uD83D…");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1.5, -1.5",
        "2.25, 2.25",
        "2.05, 2.05",
        "0.004, 0",
        "-0.004, 0",
        "1.999, 2",
        "-0.25, -0.25"
    })
    void writesPlacesToAHundredth(double value, String text) {
        assertThat(Svg.number(value)).isEqualTo(text);
    }
}
