package io.github.relata.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.narrative.NumberStyle;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberTextTest {
    private static final NumberText ENGLISH = NumberText.in(Locale.ENGLISH);
    private static final NumberText INDONESIAN = NumberText.in(Locale.forLanguageTag("id"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT              | 0                | 0
            COUNT              | 483              | 483
            COUNT              | 2042             | 2,042
            COUNT              | -1234567         | −1,234,567
            COUNT              | 3e15             | 3.00 × 10¹⁵
            GENERAL            | 3.14159          | 3.14
            GENERAL            | 2.675            | 2.68
            GENERAL            | 1.005            | 1.01
            GENERAL            | 0.125            | 0.13
            GENERAL            | -0.125           | −0.13
            GENERAL            | -0.004           | 0.00
            GENERAL            | -0.0             | 0.00
            GENERAL            | 999.995          | 1,000.00
            GENERAL            | 12345.678        | 12,345.68
            GENERAL            | 1e23             | 1.00 × 10²³
            GENERAL            | -9.996e300       | −1.00 × 10³⁰¹
            FINE               | -1.20456         | −1.205
            FINE               | 1e-320           | 0.000
            CORRELATION        | 0.4231           | .42
            CORRELATION        | -0.4231          | −.42
            CORRELATION        | -0.0049          | .00
            CORRELATION        | 1                | 1.00
            CORRELATION        | -1               | −1.00
            CORRELATION        | 0.995            | 1.00
            CORRELATION        | 1.2              | 1.20
            SHARE              | 0.13425          | .134
            SHARE              | 0                | .000
            P_VALUE            | 0.0324           | .032
            P_VALUE            | 0.001            | .001
            P_VALUE            | 0.000999         | < .001
            P_VALUE            | 1e-320           | < .001
            P_VALUE            | 0                | < .001
            P_VALUE            | 0.05             | .050
            P_VALUE            | 0.9994           | .999
            P_VALUE            | 0.9996           | > .999
            P_VALUE            | 1                | 1.000
            P_RELATION         | 0.0324           | = .032
            P_RELATION         | 3.2e-33          | < .001
            P_RELATION         | 0.99999          | > .999
            P_RELATION         | 1                | = 1.000
            PERCENT            | 62.3188          | 62.3
            PERCENT            | 0.05             | 0.1
            PERCENT            | 100              | 100.0
            DEGREES_OF_FREEDOM | 477              | 477
            DEGREES_OF_FREEDOM | 1477             | 1477
            DEGREES_OF_FREEDOM | 57.3412          | 57.34
            """)
    void writesAsApaAsks(NumberStyle style, double value, String text) {
        assertThat(ENGLISH.of(value, style)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNT       | 2042      | 2.042
            GENERAL     | 12345.678 | 12.345,68
            CORRELATION | -0.4231   | −,42
            P_VALUE     | 0.0001    | < ,001
            P_RELATION  | 0.0324    | = ,032
            PERCENT     | 62.3188   | 62,3
            GENERAL     | 1.5e20    | 1,50 × 10²⁰
            """)
    void writesAsIndonesianHasIt(NumberStyle style, double value, String text) {
        assertThat(INDONESIAN.of(value, style)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void writesADashForWhatIsNotAvailable(NumberStyle style) {
        assertThat(ENGLISH.of(Double.NaN, style)).isEqualTo("–");
        assertThat(ENGLISH.of(Double.NEGATIVE_INFINITY, style)).isEqualTo("–");
    }

    @Test
    void neverSignsAZero() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextDouble(-0.02, 0.02);
            for (NumberStyle style : NumberStyle.values()) {
                assertThat(ENGLISH.of(value, style)).isNotIn("−0", "−0.0", "−0.00", "−0.000", "−.00", "−.000");
            }
        }
    }
}
