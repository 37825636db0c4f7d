package io.github.relata.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergingPaletteTest {
    private static final double WCAG_AA = 4.5;

    @Test
    void canBeReadOnEveryTile() {
        for (int step = -DivergingPalette.STEPS; step <= DivergingPalette.STEPS; step++) {
            Rgb light = DivergingPalette.onWhite(step);
            Rgb dark = DivergingPalette.inTheDark(step);
            assertThat(light.contrast(light.ink())).isGreaterThanOrEqualTo(WCAG_AA);
            assertThat(dark.contrast(dark.ink())).isGreaterThanOrEqualTo(WCAG_AA);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, -10", "-0.96, -10", "-0.04, 0", "0, 0", "0.05, 1", "0.449, 4", "1, 10", "1.2, 10"})
    void hasAStepForEachTenth(double correlation, int step) {
        assertThat(DivergingPalette.step(correlation)).isEqualTo(step);
    }

    @Test
    void growsFromTheMiddleToTheEnds() {
        Rgb middle = DivergingPalette.onWhite(0);
        for (int step = 1; step <= DivergingPalette.STEPS; step++) {
            assertThat(middle.contrast(DivergingPalette.onWhite(step)))
                    .isGreaterThan(middle.contrast(DivergingPalette.onWhite(step - 1)));
            assertThat(middle.contrast(DivergingPalette.onWhite(-step)))
                    .isGreaterThan(middle.contrast(DivergingPalette.onWhite(1 - step)));
        }
    }

    @Test
    void knowsTheContrastOfBlackAndWhite() {
        assertThat(Rgb.BLACK.contrast(Rgb.WHITE)).isEqualTo(21);
        assertThat(new Rgb(1, 160, 255).hex()).isEqualTo("#01a0ff");
    }
}
