package io.github.relata.model.intake;

import static io.github.relata.model.intake.TestFiles.storage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawColumnTest {
    private static RawColumn column(String... cells) {
        RawColumnBuilder builder = new RawColumnBuilder();
        for (String cell : cells) {
            builder.add(cell);
        }
        return builder.build();
    }

    private static List<String> texts(RawColumn column) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            texts.add(column.text(row));
        }
        return texts;
    }

    private static double[] numbers(RawColumn column) {
        double[] numbers = new double[column.size()];
        column.copyNumbers(0, numbers.length, numbers);
        return numbers;
    }

    @Test
    void keepsSmallIntegersInBytes() {
        RawColumn column = column("5", "", "-100", "120", "NA", "0");
        assertThat(storage(column)).isEqualTo("small integers");
        assertThat(texts(column)).containsExactly("5", "", "-100", "120", "NA", "0");
        assertThat(numbers(column)).containsExactly(5, Double.NaN, -100, 120, Double.NaN, 0);
        assertThat(column.number(3)).isEqualTo(120);
        assertThat(column.isEmpty(1)).isTrue();
        assertThat(column.isEmpty(4)).isFalse();
    }

    @Test
    void givesTheCodesOfSmallIntegers() {
        SmallIntegerColumn column = (SmallIntegerColumn) column("5", "", "NA", "-3");
        assertThat(column.code(0)).isEqualTo((byte) 5);
        byte[] codes = new byte[4];
        column.copyCodes(1, 4, codes, 1);
        assertThat(codes)
                .containsExactly((byte) 0, SmallIntegerColumn.EMPTY, SmallIntegerColumn.NOT_AVAILABLE, (byte) -3);
        assertThat(SmallIntegerColumn.isNumber(codes[3])).isTrue();
        assertThat(SmallIntegerColumn.isNumber(codes[2])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"121", "-101", "3.50", "1000000"})
    void movesOnToDecimals(String cell) {
        RawColumn column = column("5", "", "NA", cell, "", "NA", "7");
        assertThat(storage(column)).isEqualTo("decimals");
        assertThat(texts(column)).containsExactly("5", "", "NA", cell, "", "NA", "7");
        assertThat(numbers(column))
                .containsExactly(5, Double.NaN, Double.NaN, Double.parseDouble(cell), Double.NaN, Double.NaN, 7);
        assertThat(column.isEmpty(1)).isTrue();
        assertThat(column.isEmpty(2)).isFalse();
        assertThat(column.number(3)).isEqualTo(Double.parseDouble(cell));
    }

    @Test
    void movesOnToTextsWithEachDistinctTextOnce() {
        RawColumn column = column("5", "", "2.50", "yes", "NA", "5", "yes", "", "1e2");
        assertThat(storage(column)).isEqualTo("texts [, 5, 2.50, yes, NA, 1e2]");
        assertThat(texts(column)).containsExactly("5", "", "2.50", "yes", "NA", "5", "yes", "", "1e2");
        assertThat(numbers(column))
                .containsExactly(5, Double.NaN, 2.5, Double.NaN, Double.NaN, 5, Double.NaN, Double.NaN, 100);
        assertThat(column.isEmpty(1)).isTrue();
        assertThat(column.isEmpty(3)).isFalse();
        assertThat(((TextColumn) column).code(6)).isEqualTo(3);
    }

    @Test
    void movesFromSmallIntegersStraightToTexts() {
        RawColumn column = column("1", "", "007", "1");
        assertThat(storage(column)).isEqualTo("texts [, 1, 007]");
        assertThat(texts(column)).containsExactly("1", "", "007", "1");
    }

    @Test
    void takesWhiteSpaceOff() {
        assertThat(texts(column(" 5", "\t6 ", "\u00A07\u00A0", "  ", " \u2007\n ")))
                .containsExactly("5", "6", "7", "", "");
        assertThat(texts(column(" a b ", "é\u00A0"))).containsExactly("a b", "é");
    }

    @Test
    void isEmptyWithoutCells() {
        assertThat(column().size()).isZero();
    }

    @Test
    void copiesAStretchOfNumbers() {
        double[] target = {9, 9, 9};
        column("1", "2", "3", "4").copyNumbers(1, 3, target);
        assertThat(target).containsExactly(2, 3, 9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheSameWhetherBuiltAtOnceOrFromParts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            int variety = 1 + random.nextInt(4);
            RawColumnBuilder atOnce = new RawColumnBuilder();
            RawColumnBuilder joined = new RawColumnBuilder(random.nextInt(3));
            List<String> cells = new ArrayList<>();
            for (int part = 0; part < random.nextInt(6); part++) {
                RawColumnBuilder builder = new RawColumnBuilder();
                for (int row = random.nextInt(40); row > 0; row--) {
                    String cell = RandomCells.next(random, variety);
                    cells.add(CellText.trim(cell).toString());
                    atOnce.add(cell);
                    builder.add(cell);
                }
                joined.addAll(builder);
                builder.clear();
                assertThat(builder.size()).isZero();
            }
            assertThat(joined.size()).isEqualTo(cells.size());
            RawColumn whole = atOnce.build();
            RawColumn fromParts = joined.build();
            assertThat(texts(whole)).isEqualTo(cells);
            assertThat(texts(fromParts)).isEqualTo(cells);
            assertThat(storage(fromParts)).isEqualTo(storage(whole));
        }
    }

    @Test
    void holdsManyDistinctTexts() {
        RawColumnBuilder builder = new RawColumnBuilder();
        for (int i = 0; i < 5000; i++) {
            builder.add("R_" + i % 2500);
        }
        TextColumn column = (TextColumn) builder.build();
        assertThat(column.dictionary()).hasSize(2501);
        for (int i = 0; i < 5000; i++) {
            assertThat(column.text(i)).isEqualTo("R_" + i % 2500);
        }
    }
}
