package io.github.relata.report.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {
    @Test
    void separatesCellsAndEndsRows() {
        assertThat(written(csv -> csv.text("id")
                        .text("stress")
                        .endRow()
                        .whole(1)
                        .number(2.25)
                        .endRow()
                        .whole(2)
                        .absent()
                        .endRow()))
                .isEqualTo("id,stress\n1,2.25\n2,\n");
    }

    @Test
    void quotesWhatWouldBreakTheLine() {
        assertThat(written(csv ->
                        csv.text("a,b").text("say \"so\"").text("two\nlines").text("plain, \r")))
                .isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\"plain, \r\"");
    }

    @Test
    void marksTextsThatASpreadsheetWouldRun() {
        assertThat(written(csv -> csv.text("=1+1")
                        .text("+62 812")
                        .text("-2+3")
                        .text("@SUM(A1)")
                        .text("\tx")
                        .text("\rx")
                        .text("=A1,B1")
                        .text("a=b")
                        .text("")))
                .isEqualTo("'=1+1,'+62 812,'-2+3,'@SUM(A1),'\tx,\"'\rx\",\"'=A1,B1\",a=b,");
    }

    @Test
    void leavesNegativeNumbersAlone() {
        assertThat(written(csv -> csv.number(-0.5).number(-3).whole(-4))).isEqualTo("-0.5,-3,-4");
    }

    @Test
    void writesNothingForWhatIsNotFinite() {
        assertThat(written(csv ->
                        csv.number(Double.NaN).number(Double.POSITIVE_INFINITY).number(Double.NEGATIVE_INFINITY)))
                .isEqualTo(",,");
    }

    @Test
    void writesUtf8() {
        assertThat(written(csv -> csv.text("Zürich").text("ω").text("関係").text("🙂")))
                .isEqualTo("Zürich,ω,関係,🙂");
    }

    @Test
    void writesTextsLongerThanItsBuffer() {
        String text = "ä".repeat(100_000);
        assertThat(written(csv -> csv.text("x").text(text).whole(7))).isEqualTo("x," + text + ",7");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 9, -9, 10, 2147483647L, -2147483647L, -2147483648L, 2147483648L, Long.MAX_VALUE, Long.MIN_VALUE
            })
    void writesWholeNumbersOfAnySize(long value) {
        assertThat(written(csv -> csv.whole(value))).isEqualTo(Long.toString(value));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11})
    void writesEveryNumberAsItsShortestText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[100_000];
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(-100, 100) / 12.0;
                case 1 -> random.nextInt();
                case 2 -> Math.rint(random.nextDouble(-1e4, 1e4) * 100) / 100;
                default -> ShortestDecimalTest.anyFinite(random);
            };
            expected.append(ShortestDecimal.of(values[i])).append('\n');
        }
        assertThat(written(csv -> {
                    for (double value : values) {
                        csv.number(value).endRow();
                    }
                }))
                .isEqualTo(expected.toString());
    }

    @Test
    void passesFailuresOn() {
        CsvOutput csv = new CsvOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no room");
            }
        });
        csv.text("x");
        assertThatThrownBy(csv::flush).isInstanceOf(UncheckedIOException.class).hasMessageContaining("no room");
    }

    private static String written(Consumer<CsvOutput> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvOutput csv = new CsvOutput(bytes);
        rows.accept(csv);
        csv.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
