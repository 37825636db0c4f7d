package io.github.relata.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.ColumnOperand;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Place PLACE = new Place.Line("study.yaml", 7);
    private static final List<String> TEXTS = List.of("4", "04", "abc", "");

    /** Four rows: the values of each name stand in the comment at its end. */
    private static final Scope SCOPE = Scope.of(operands());

    private static Map<String, Operand> operands() {
        Map<String, Operand> operands = new LinkedHashMap<>();
        operands.put("age", ColumnOperand.of(NumberColumn.of("age", "Age", 17, 30, 45.5, Double.NaN)));
        operands.put("limit", ColumnOperand.of(NumberColumn.of("limit", "Limit", 18, 30, 18, 18)));
        operands.put("code", ColumnOperand.of(new TextColumn("code", "Code", 4, TEXTS::get)));
        operands.put("gender", gender());
        operands.put("Q1 a", ColumnOperand.of(NumberColumn.of("Q1 a", "Q1", 1, 2, 3, 4)));
        return operands;
    }

    /** female (written 1), male (written 2), female, missing. */
    private static Operand gender() {
        List<String> codes = List.of("1", "2", "1", "");
        int missing = CategoryColumn.missingCode(MissingKind.EMPTY);
        Operand names =
                ColumnOperand.of(CategoryColumn.of("gender", "Gender", List.of("female", "male"), 0, 1, 0, missing));
        return new Operand() {
            @Override
            public boolean isMissing(int row) {
                return names.isMissing(row);
            }

            @Override
            public double number(int row) {
                return names.number(row);
            }

            @Override
            public String text(int row) {
                return names.text(row);
            }

            @Override
            public boolean isText(int row, String text) {
                return names.isText(row, text) || codes.get(row).equals(text);
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "age == 30                             | -+-?",
                "age != 30                             | +-+?",
                "age < 30                              | +--?",
                "age <= 30                             | ++-?",
                "age > 30                              | --+?",
                "age >= 30                             | -++?",
                "30 <= age                             | -++?",
                "age == 45.5                           | --+?",
                "age == \"30.0\"                       | -+-?",
                "age != 'old'                          | +++?",
                "age < \"30\"                          | +--?",
                "age < limit                           | +--?",
                "age == limit                          | -+-?",
                "limit == code                         | ---?",
                "age > -1                              | +++?",
                "age == 3e1                            | -+-?",
                "code == 4                             | ++-?",
                "code == '4'                           | +--?",
                "code == '04'                          | -+-?",
                "code == \"abc\"                       | --+?",
                "code != 'abc'                         | ++-?",
                "code > 3                              | ++??",
                "gender == 'female'                    | +-+?",
                "'female' == gender                    | +-+?",
                "gender == 1                           | +-+?",
                "gender != 2                           | +-+?",
                "gender == 'other'                     | ---?",
                "gender < 2                            | ????",
                "`Q1 a` == 2                           | -+--",
                "age in (17, 30)                       | ++-?",
                "age not in (17, 30)                   | --+?",
                "not age in (17, 30)                   | --+?",
                "gender in ('male', 1)                 | +++?",
                "age in (17, limit)                    | ++-?",
                "17 in (age, limit)                    | +--?",
                "missing(age)                          | ---+",
                "not missing(age)                      | +++-",
                "missing(`Q1 a`)                       | ----",
                "age > 18 and gender == 1              | --+?",
                "age > 18 and missing(age)             | ---?",
                "age > 18 and not missing(age)         | -++-",
                "age > 18 or missing(age)              | -+++",
                "age > 18 or `Q1 a` == 4               | -+++",
                "age > 18 and `Q1 a` == 1              | ----",
                "not (age > 18 or gender == 2)         | +--?",
                "not age > 18 or gender == 2           | ++-?",
                "age == 17 or age == 30 and limit < 0  | +--?",
                "(age == 17 or age == 30) and limit < 0| ----",
                "1 == 1                                | ++++",
                "'a' == 'b'                            | ----",
            })
    void tests(String condition, String expected) {
        RowCondition bound =
                Condition.parse(condition.strip(), PLACE).orThrow().bind(SCOPE).orThrow();
        StringBuilder actual = new StringBuilder();
        for (int row = 0; row < 4; row++) {
            actual.append(sign(bound.test(row)));
        }
        assertThat(actual).hasToString(expected);
    }

    private static char sign(Truth truth) {
        return switch (truth) {
            case TRUE -> '+';
            case FALSE -> '-';
            case UNKNOWN -> '?';
        };
    }

    @Test
    void namesWhatItSpeaksOf() {
        Condition condition = Condition.parse("b == 1 and (a in (2, c) or missing(`d e`)) and b < 3", PLACE)
                .orThrow();
        assertThat(condition.names()).containsExactly("b", "a", "c", "d e");
        assertThat(condition.place()).isEqualTo(PLACE);
        assertThat(condition).hasToString("b == 1 and (a in (2, c) or missing(`d e`)) and b < 3");
    }

    @Test
    void reportsEveryUnknownName() {
        Condition condition = Condition.parse("agee > 18 and height < 2", PLACE).orThrow();
        assertThat(FindingText.in(Locale.ENGLISH).lines(condition.bind(SCOPE).findings()))
                .containsExactly(
                        "study.yaml, line 7: there is no \"agee\" (character 1 of \"agee > 18 and height < 2\"). "
                                + "Did you mean \"age\"?",
                        "study.yaml, line 7: there is no \"height\" (character 15 of \"agee > 18 and height < 2\"). "
                                + "Known here: age, limit, code, gender, Q1 a.");
        assertThat(condition.bind(SCOPE).value()).isEmpty();
    }
}
