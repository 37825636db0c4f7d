package io.github.relata.report.rscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.finding.Place;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions in R: {@code n} is a number, {@code t} a column of texts, {@code c} a category. */
class ConditionInRTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "n < 25 # n < 25",
                "n == -1 # n == -1",
                "5 != n # n != 5",
                "n > '3' # n > 3",
                "n == t # same(t, n)",
                "t == 4 # same(t, 4)",
                "t != 4 # !same(t, 4)",
                "t == '4' # t == \"4\"",
                "t >= 4 # as_number(t) >= 4",
                "c == 'male' # c == \"male\"",
                "c != 'male' # c != \"male\"",
                "c == '1' # means(c, codes, \"1\")",
                "2 != c # !means(c, codes, 2)",
                "c > 2 # as_number(codes) > 2",
                "c == t # means(c, codes, t)",
                "missing(t) # is.na(t)",
                "not missing(n) and (t == 4 or n > 1) # !(is.na(n)) & (same(t, 4) | n > 1)",
                "n > 1 and n < 3 or t == 4 # n > 1 & n < 3 | same(t, 4)",
                "n in (1, 2) # (n == 1 | n == 2)",
                "not c in ('male', 'other') # !((c == \"male\" | means(c, codes, \"other\")))"
            })
    void saysTheSame(String condition, String r) {
        Condition parsed = Condition.parse(condition, new Place.InFile("study.yaml"))
                .value()
                .orElseThrow();
        assertThat(ConditionInR.of(parsed, ConditionInRTest::value)).isEqualTo(r);
    }

    private static Value value(String name) {
        return switch (name) {
            case "n" -> Value.numbers("n");
            case "t" -> Value.cells("t");
            default -> new Value(Value.Kind.LEVELS, "c", "codes", List.of("male", "female"));
        };
    }
}
