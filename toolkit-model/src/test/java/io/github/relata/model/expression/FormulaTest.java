package io.github.relata.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.model.finding.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/golden/formula/terms.csv", delimiter = ';', useHeadersInDisplayName = true)
    void hasTheTermsOfR(String formula, String terms) {
        assertThat(parse(formula)).hasToString("y ~ " + terms);
    }

    @ParameterizedTest
    @CsvSource({
        "age + gender, age + gender",
        "age^2 + age, age^2 + age",
        "age^1, age",
        "age^2:b, age^2:b",
        "(age)^2, age^2",
        "a*age^2, a + age^2 + a:age^2",
        "`y` ~ a, y ~ a",
        "`a b` ~ `c-d`, `a b` ~ `c-d`",
        "and. + `and`, and. + `and`",
    })
    void hasPowersAndOddNames(String formula, String written) {
        assertThat(parse(formula)).hasToString(written);
    }

    @Test
    void isMadeOfOutcomeAndTerms() {
        Formula formula = parse("stress ~ hours * support + age^2");
        assertThat(formula.outcome()).contains("stress");
        assertThat(formula.predictors()).containsExactly("hours", "support", "age");
        Factor hours = new Factor("hours", 1);
        Factor support = new Factor("support", 1);
        assertThat(formula.terms())
                .containsExactly(
                        new Term(List.of(hours)),
                        new Term(List.of(support)),
                        new Term(List.of(new Factor("age", 2))),
                        new Term(List.of(hours, support)));
        assertThat(parse("a").outcome()).isEqualTo(Optional.empty());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Factor("age", 0))
                .withMessage("age cannot be raised to the power 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(List.of()))
                .withMessage("a term without factors");
    }

    @Test
    void readsItsOwnWriting() {
        for (String formula : List.of("y ~ a*b^3*`c d`", "a + (b + c)^2*d")) {
            assertThat(parse(parse(formula).toString())).isEqualTo(parse(formula));
        }
    }

    private static Formula parse(String formula) {
        return Formula.parse(formula, new Place.Nowhere()).orThrow();
    }
}
