package io.github.relata.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnPatternTest {
    @Test
    void expandsInOrder() {
        assertThat(new ColumnPattern("ITEM_{1..3}").expand()).containsExactly("ITEM_1", "ITEM_2", "ITEM_3");
        assertThat(new ColumnPattern("{9..11}x").expand()).containsExactly("9x", "10x", "11x");
        assertThat(new ColumnPattern("Q{ 3 .. 1 }").expand()).containsExactly("Q3", "Q2", "Q1");
        assertThat(new ColumnPattern("Q{5..5}").expand()).containsExactly("Q5");
    }

    @Test
    void keepsZeros() {
        assertThat(new ColumnPattern("LEAD{08..11}").expand()).containsExactly("LEAD08", "LEAD09", "LEAD10", "LEAD11");
        assertThat(new ColumnPattern("X{0..2}").expand()).containsExactly("X0", "X1", "X2");
        assertThat(new ColumnPattern("X{001..2}").expand()).containsExactly("X001", "X002");
    }

    @Test
    void steps() {
        assertThat(new ColumnPattern("A{1..7..2}").expand()).containsExactly("A1", "A3", "A5", "A7");
        assertThat(new ColumnPattern("A{1..35..2}").expand()).hasSize(18).endsWith("A35");
        assertThat(new ColumnPattern("A{8..1..3}").expand()).containsExactly("A8", "A5", "A2");
    }

    @Test
    void runsTheLastOfSeveralFastest() {
        assertThat(new ColumnPattern("Q{1..2}_{1..3}").expand())
                .containsExactly("Q1_1", "Q1_2", "Q1_3", "Q2_1", "Q2_2", "Q2_3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age",
                "",
                "{}",
                "{1}",
                "{1..}",
                "{..2}",
                "{a..b}",
                "{1..5..0}",
                "{1..5..x}",
                "{1..2..3..4}",
                "{1..5",
                "1..5}",
                "{-1..5}",
                "{1..999999999}",
                "{1..10001}",
                "{1..200}{1..200}",
                "{1...5}"
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(new ColumnPattern(text).expand()).containsExactly(text);
    }

    @Test
    void leavesBracesWithoutARangeInPlace() {
        assertThat(new ColumnPattern("{x}_{1..2}").expand()).containsExactly("{x}_1", "{x}_2");
        assertThat(new ColumnPattern("{1..10000}").expand()).hasSize(10_000);
    }
}
