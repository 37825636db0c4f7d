package io.github.relata.scoring.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedNameTest {
    @ParameterizedTest
    @CsvSource({
        "PSS_1, PSS_, 1, '', false",
        "MSPSS01, MSPSS, 01, '', false",
        "Q12_3, Q12_, 3, '', false",
        "o_ecr4m, o_ecr, 4, m, false",
        "PSS4_t2, PSS, 4, _t2, false",
        "t2_PSS4, t2_PSS, 4, '', false",
        "CLIM_2R, CLIM_, 2, '', true",
        "CLIM2_rev, CLIM, 2, '', true",
        "G01Q02[SQ003], G01Q02[SQ, 003, ], false",
        "7, '', 7, '', false",
    })
    void isTakenApartAtTheNumberOfTheItem(String name, String before, String digits, String after, boolean marked) {
        assertThat(NumberedName.of(name)).contains(new NumberedName(before, digits, after, marked));
    }

    @Test
    void nothingIsTakenApartWithoutANumberOrAtALongOne() {
        assertThat(NumberedName.of("age")).isEmpty();
        assertThat(NumberedName.of("id_123456")).isEmpty();
    }

    @Test
    void namesInARowAreOnePattern() {
        assertThat(NamePatterns.of(List.of("A1", "A2", "A3"))).containsExactly("A{1..3}");
        assertThat(NamePatterns.of(List.of("A01", "A02", "A03", "A10"))).containsExactly("A{01..03}", "A10");
        assertThat(NamePatterns.of(List.of("A1", "A3", "A5"))).containsExactly("A{1..5..2}");
        assertThat(NamePatterns.of(List.of("A08", "A09", "A10", "B1"))).containsExactly("A{08..10}", "B1");
        assertThat(NamePatterns.of(List.of("A1", "A2"))).containsExactly("A1", "A2");
        assertThat(NamePatterns.of(List.of("A3", "A2", "A1"))).containsExactly("A3", "A2", "A1");
        assertThat(NamePatterns.of(List.of("A1m", "A2m", "A3m"))).containsExactly("A{1..3}m");
        assertThat(NamePatterns.of(List.of("A9", "A010", "A011"))).containsExactly("A9", "A010", "A011");
    }

    @Test
    void theFormsOfAStemAreItsWordsAndNeighboursInOne() {
        assertThat(StemForms.of("o_ECR-R_")).containsExactly("o", "oecr", "oecrr", "ecr", "ecrr", "r");
    }
}
