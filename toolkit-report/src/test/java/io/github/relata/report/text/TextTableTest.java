package io.github.relata.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.report.text.TextTable.Align;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @Test
    void alignsWordsToTheLeftAndNumbersToTheRight() {
        TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT).headings(List.of("name", "n", "text"));
        table.row(List.of("a", "100", "x"));
        table.row(List.of("bcdef", "7", ""));
        assertThat(table.lines())
                .containsExactly(
                        "name     n  text", //
                        "────────────────",
                        "a      100  x",
                        "bcdef    7");
    }

    @Test
    void cutsTheWidestColumnsOfWordsToFitAndNumbersNever() {
        TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT);
        table.row(List.of("abcdefghijklmnop", "1234567890", "qrstuvwxyz"));
        assertThat(table.lines(32)).containsExactly("abcdefgh…  1234567890  qrstuvwx…");
        assertThat(table.lines(10)).containsExactly("abcde…  1234567890  qrstu…");
    }

    @Test
    void givesWideLettersTheirRoom() {
        TextTable table = new TextTable(Align.LEFT, Align.LEFT);
        table.row(List.of("日本語", "a"));
        table.row(List.of("abcdef", "b"));
        table.row(List.of("e\u0301tude", "c"));
        assertThat(table.lines()).containsExactly("日本語  a", "abcdef  b", "e\u0301tude   c");
    }

    @Test
    void putsSectionsAcross() {
        TextTable table = new TextTable(List.of(Align.LEFT, Align.RIGHT));
        table.section("a long name of what stands below");
        table.row(List.of("a", "1"));
        assertThat(table.lines()).containsExactly("a long name of what stands below", "a  1");
    }

    @Test
    void refusesRowsOfAnotherLength() {
        TextTable table = new TextTable(Align.LEFT, Align.LEFT);
        assertThatThrownBy(() -> table.row(List.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 texts for 2 columns");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"abcdef,6,abcdef", "abcdef,5,abcd…", "日本語,6,日本語", "日本語,5,日本…", "日本語,4,日…", "abc,1,…"})
    void cutsToAWidth(String text, int width, String cut) {
        assertThat(DisplayWidth.cut(text, width)).isEqualTo(cut);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "one two three,7,one two|> three",
        "one two three,80,one two three",
        "one incomprehensibility,8,one|> incomprehensibility",
        "- a b c,5,- a b|> c"
    })
    void wrapsAtBlanks(String text, int width, String lines) {
        assertThat(String.join("|", WrappedText.lines(text, "> ", width))).isEqualTo(lines);
    }
}
