package io.github.relata.report.rscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What R reads back is what was meant. */
class RSyntaxTest {
    @Test
    void quotesTexts() {
        assertThat(RSyntax.text("too \"long\" \\ by\na\ttab")).isEqualTo("\"too \\\"long\\\" \\\\ by\\na\\ttab\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"age", "stress.total", "Q2_1", ".hidden", "if2"})
    void leavesPlainNames(String name) {
        assertThat(RSyntax.name(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"if", "TRUE", "2nd", "_b", ".2x", "größe", "gender[male]", "age^2", "two words", ""})
    void putsOtherNamesInBackquotes(String name) {
        assertThat(RSyntax.name(name)).isEqualTo("`" + name + "`");
    }

    @Test
    void escapesBackquotesInNames() {
        assertThat(RSyntax.member("cells", "a`b\\c")).isEqualTo("cells$`a\\`b\\\\c`");
    }

    @Test
    void writesWholeNumbersInARowAsASpan() {
        assertThat(RSyntax.wholes(List.of(4, 5, 6))).isEqualTo("4:6");
        assertThat(RSyntax.wholes(List.of(4, 6, 5))).isEqualTo("c(4, 6, 5)");
        assertThat(RSyntax.wholes(List.of(4, 5))).isEqualTo("c(4, 5)");
        assertThat(RSyntax.wholes(List.of(4))).isEqualTo("4");
    }

    @Test
    void writesEqualNumbersOnce() {
        assertThat(RSyntax.repeated(List.of(1.0, 1.0, 1.0))).isEqualTo("1");
        assertThat(RSyntax.repeated(List.of(1.0, 0.5))).isEqualTo("c(1, 0.5)");
    }
}
