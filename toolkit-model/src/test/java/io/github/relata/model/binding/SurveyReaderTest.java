package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.ColumnOperand;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.Operand;
import io.github.relata.model.expression.RowCondition;
import io.github.relata.model.expression.Scope;
import io.github.relata.model.expression.Truth;
import io.github.relata.model.finding.Place;
import io.github.relata.model.instrument.Aggregation;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.ScoringRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a study says of its columns and cells, and what its data become. */
class SurveyReaderTest {
    @TempDir
    private Path folder;

    private Survey survey(String study, String answers) throws IOException {
        return Survey.of(folder, study, answers);
    }

    @Test
    void headersMatchWithoutRegardToCaseBlanksAndLineBreaks() throws IOException {
        Survey survey =
                survey("""
                data: {file: a.csv, id: "participant   ID"}
                variables:
                  age: {column: how old are you?}
                  town: {column: "Where do you ...", type: text}
                  AGE2: {}
                """, "\uFEFFParticipant ID,\"How old\nare  you?\",Where do you live now,age2\nx1,21,Solo,4\n");
        assertThat(survey.keys()).containsExactly("x1");
        assertThat(survey.values("age")).containsExactly("21");
        assertThat(survey.values("town")).containsExactly("Solo");
        assertThat(survey.values("AGE2")).containsExactly("4");
        assertThat(survey.told()).isEmpty();
    }

    @Test
    void patternsExpandInOrderAndStep() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv}
                scales:
                  a: {columns: "Q{03..1}", range: [1, 5]}
                  b: {columns: ["R{1..5..2}", s ...], range: [1, 5]}
                  c: {at: d..F, range: [1, 5]}
                """, "Q01,Q02,Q03,R1,R3,R5,Some item\n1,2,3,4,5,1,2\n");
        assertThat(names(survey, "a")).containsExactly("Q03", "Q02", "Q01");
        assertThat(names(survey, "b")).containsExactly("R1", "R3", "R5", "Some item");
        assertThat(names(survey, "c")).containsExactly("R1", "R3", "R5");
        assertThat(survey.answers("a", 1)).containsExactly("3");
    }

    private static List<String> names(Survey survey, String scale) {
        return scale(survey, scale).items().stream().map(item -> item.name()).toList();
    }

    private static ScoringRule.OfItems rule(ScoreDefinition score) {
        return score.ofItems().orElseThrow();
    }

    private static ScaleItems scale(Survey survey, String name) {
        return survey.data().scales().stream()
                .filter(scale -> scale.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeaderWithoutANameGoesByItsLetters() throws IOException {
        Survey survey = survey("data: {file: a.csv}\nscales:\n  a: {at: B..C, range: [1, 5]}\n", "x,,y\n1,2,3\n");
        assertThat(names(survey, "a")).containsExactly("B", "y");
    }

    @Test
    void numbersAreReadHoweverTheyAreSpelt() throws IOException {
        Survey survey = survey(
                """
                data: {file: a.csv, missing: [-99, "n/a", "1e4"]}
                variables: {x: {range: [-5, 100000]}}
                scales:
                  a: {columns: [c], range: [-2, 2]}
                """, "x,c\n1e5,1.0\n 3 ,-1\n5.0,+1\n.5,\" 2 \"\n-99,-2.00\n-99.0,1e0\nN/A,\n10000,NA\n007,-99\n");
        assertThat(survey.values("x")).containsExactly("100000", "3", "5", "0.5", ".", ".", ".", ".", "7");
        assertThat(survey.answers("a", 1)).containsExactly("1", "-1", "1", "2", "-2", "1", ".", ".", ".");
        SurveyData data = survey.data();
        assertThat(data.column("x").orElseThrow().missing(4)).contains(MissingKind.DECLARED);
        assertThat(data.scales().get(0).items().get(0).missing(6)).contains(MissingKind.EMPTY);
        assertThat(data.scales().get(0).items().get(0).missing(8)).contains(MissingKind.DECLARED);
    }

    @Test
    void decimalsRepeatAndDiffer() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv, missing: 2.5}
                variables: {x: {}, y: {labels: {"3.50": 9}}}
                """, "x,y\n0,3.5\n0.25,3.50\n2.5,3.50\n2.50,4.5\n,5\nNA,6\n0.25,7.5\n1234.5,8\n0,9\n");
        assertThat(survey.values("x")).containsExactly("0", "0.25", ".", ".", ".", ".", "0.25", "1234.5", "0");
        assertThat(survey.values("y")).containsExactly("3.5", "9", "9", "4.5", "5", "6", "7.5", "8", "9");
    }

    @Test
    void unitsComeOffNumbers() throws IOException {
        Survey survey = survey(
                "data: {file: a.csv}\nvariables: {age: {unit: tahun}, pay: {unit: Rp}}\n",
                "age,pay\n21 tahun,Rp 5000\n22TAHUN,rp6000\n23,7000\n");
        assertThat(survey.values("age")).containsExactly("21", "22", "23");
        assertThat(survey.values("pay")).containsExactly("5000", "6000", "7000");
        assertThat(survey("data: {file: a.csv}\nvariables: {age: {unit: m}}\n", "age\n5 cm\nm\n")
                        .told())
                .containsExactly(
                        "a.csv, row 3, column \"age\": \"m\" is no number. "
                                + "Correct the file, declare the text under data.missing, or give its number with labels.",
                        "a.csv, row 2, column \"age\": \"5 cm\" is not plainly one number. Correct the file, "
                                + "or write the number with labels: {\"5 cm\": …}. "
                                + "Where a point or a comma is unclear, data.decimal says what it is.");
    }

    @Test
    void labelsGiveTextsTheirCodes() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv}
                variables: {hours: {labels: {none: 0, a  Lot: 80}}}
                scales:
                  stress: {instrument: pss-10, columns: "P{1..3}", coded: [1, 5], labels: {Never: 1, Very often: 5}}
                """, "hours,P1,P2,P3\nNONE,never,Very  often,3\na lot,5,2,VERY OFTEN\n12,4,1,Never\n");
        assertThat(survey.values("hours")).containsExactly("0", "80", "12");
        assertThat(survey.answers("stress", 1)).containsExactly("0", "4", "3");
        assertThat(survey.answers("stress", 2)).containsExactly("4", "1", "0");
        assertThat(survey.answers("stress", 3)).containsExactly("2", "4", "0");
    }

    @Test
    void codesMayCountDownwards() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv}
                scales:
                  support: {instrument: mspss, columns: "S{1..4}", coded: [7, 1], reversed-in-file: [S2, 4]}
                """, "S1,S2,S3,S4\n7,7,6,1\n1,2,4,3\n");
        assertThat(survey.answers("support", 1)).containsExactly("1", "7");
        assertThat(survey.answers("support", 2)).containsExactly("7", "2");
        assertThat(survey.answers("support", 3)).containsExactly("2", "4");
        assertThat(survey.answers("support", 4)).containsExactly("1", "3");
    }

    @Test
    void levelsHaveCodesAndNames() throws IOException {
        Survey survey = survey(
                """
                data: {file: a.csv, missing: 9}
                variables:
                  gender: {levels: {female: [1, F], male: 2, other: "*"}}
                  region: {levels: {north: 1, south: 01, west: 3.50}}
                  town: {type: category}
                """, "gender,region,town\n1,1,b\n1.0,01,10\nF,3.5,9\nmale,3.50,a\n02,south,\n7,1,NA\n9,3.500,10\n");
        assertThat(survey.values("gender")).containsExactly("female", "female", "female", "male", "male", "other", ".");
        assertThat(survey.values("region")).containsExactly("north", "south", "west", "west", "south", "north", "west");
        CategoryColumn town = (CategoryColumn) survey.data().column("town").orElseThrow();
        assertThat(town.levels()).containsExactly("10", "a", "b");
        assertThat(survey.values("town")).containsExactly("b", "10", ".", "a", ".", ".", "10");
    }

    @Test
    void ownScalesBecomeInstruments() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv}
                scales:
                  climate:
                    columns: "C{1..5}"
                    label: Leadership climate
                    range: [1, 5]
                    reverse: [C2, 5]
                    score: sum
                    min-answered: 0.6
                    subscales: {vision: 1..2, care: [C4, 3], all: "C{1..5}"}
                    total: none
                  mood: {columns: [C1], range: [0, 10]}
                """, "C1,C2,C3,C4,C5\n1,2,3,4,5\n");
        ScaleItems climate = scale(survey, "climate");
        assertThat(climate.label()).isEqualTo("Leadership climate");
        assertThat(climate.key().scores()).extracting(ScoreDefinition::name).containsExactly("vision", "care", "all");
        assertThat(climate.key().scores())
                .extracting(score -> rule(score).aggregation())
                .containsOnly(Aggregation.SUM);
        assertThat(climate.key().scores())
                .extracting(score -> rule(score).missing())
                .containsOnly(new MissingRule(0.6, MissingRule.Authority.STUDY));
        ScoreDefinition care = climate.key().score("care").orElseThrow();
        assertThat(care.items()).extracting(keyed -> keyed.item().number()).containsExactly(4, 3);
        ScoreDefinition all = climate.key().score("all").orElseThrow();
        assertThat(all.items()).extracting(KeyedItem::reverseKeyed).containsExactly(false, true, false, false, true);
        ScaleItems mood = scale(survey, "mood");
        assertThat(mood.key().scores()).extracting(ScoreDefinition::name).containsExactly(ScoreDefinition.TOTAL);
        ScoringRule.OfItems ofMood = rule(mood.key().scores().get(0));
        assertThat(ofMood.missing()).isEqualTo(MissingRule.DEFAULT);
        assertThat(ofMood.aggregation()).isEqualTo(Aggregation.MEAN);
    }

    @Test
    void theStudyOverridesTheInstrumentsMissingRule() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv}
                scales:
                  own: {instrument: mspss, columns: "S{1..4}", min-answered: 1}
                  theirs: {instrument: mspss, columns: "T{1..4}"}
                """, "S1,S2,S3,S4,T1,T2,T3,T4\n1,2,3,4,5,6,7,1\n");
        assertThat(rule(scale(survey, "own").key().scores().get(0)).missing())
                .isEqualTo(new MissingRule(1, MissingRule.Authority.STUDY));
        assertThat(rule(scale(survey, "theirs").key().scores().get(0)).missing())
                .isEqualTo(MissingRule.DEFAULT);
        assertThat(survey.told()).isEmpty();
    }

    @Test
    void rowsFallOutInTheOrderOfIntake() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv, id: id, rows: wave == 1, duplicates: first}
                variables: {age: {range: [17, 99]}}
                exclude:
                  - {when: attention != 4, reason: failed the attention check}
                  - when: age < 18
                """, """
                id,wave,attention,age
                1,1,4,20
                ,,,
                2,2,1,999
                3,1,3,17
                4,1,,17
                5,,4,
                1,1,4,30
                6,1,4,40
                """);
        assertThat(survey.keys()).containsExactly("1", "5", "6");
        assertThat(survey.values("age")).containsExactly("20", ".", "40");
        assertThat(survey.data().rowNumber(1)).isEqualTo(7);
        assertThat(survey.data().flow())
                .isEqualTo(new CaseFlow(
                        8,
                        List.of(
                                new CaseFlow.Step(CaseFlow.Kind.BLANK, "", 1, 0),
                                new CaseFlow.Step(CaseFlow.Kind.NOT_SELECTED, "wave == 1", 1, 1),
                                new CaseFlow.Step(CaseFlow.Kind.EXCLUDED, "failed the attention check", 1, 1),
                                new CaseFlow.Step(CaseFlow.Kind.EXCLUDED, "age < 18", 1, 1),
                                new CaseFlow.Step(CaseFlow.Kind.DUPLICATE, "", 1, 0))));
        assertThat(survey.data().flow().analysed()).isEqualTo(survey.data().size());
        assertThat(survey.told())
                .containsExactly("a.csv: rows that are left out hold values that could not have been used (1).");
    }

    @Test
    void ofRowsWithOneIdTheFirstOrTheLastStays() throws IOException {
        String answers = "id,x\n1,1\n2,2\n1,3\n1,4\n3,5\n2,6\n";
        String study = "data: {file: a.csv, id: id, duplicates: %s}\nvariables: {x: {}}\n";
        assertThat(survey(study.replace("%s", "first"), answers).values("x")).containsExactly("1", "2", "5");
        Survey last = survey(study.replace("%s", "last"), answers);
        assertThat(last.values("x")).containsExactly("4", "5", "6");
        assertThat(last.data().flow().steps()).containsExactly(new CaseFlow.Step(CaseFlow.Kind.DUPLICATE, "", 3, 0));
    }

    @Test
    void idsMayTakeSeveralColumns() throws IOException {
        Survey survey = survey(
                "data: {file: a.csv, id: [person, wave]}\nvariables: {x: {}}\n",
                "person,wave,x\na/b,c,1\na,b/c,2\na,1000,3\na,1000.0,4\n");
        assertThat(survey.keys()).containsExactly("a/b/c", "a/b/c", "a/1000", "a/1000.0");
        assertThat(survey.told()).isEmpty();
    }

    @Test
    void idsAreComparedExactly() throws IOException {
        assertThat(survey("data: {file: a.csv, id: id}\n", "id\n1\n1.0\n10\n1000\n1000.0\n")
                        .told())
                .isEmpty();
        assertThat(survey("data: {file: a.csv, id: id}\n", "id\n90071992547409931\n90071992547409932\n")
                        .told())
                .isEmpty();
        assertThat(survey("data: {file: a.csv, id: id, duplicates: first}\n", "id\n1\n01\n1\n")
                        .keys())
                .containsExactly("1", "01");
    }

    @Test
    void withoutAnIdTheRowInTheFileIsTheCase() throws IOException {
        Survey survey = survey("data: {file: a.csv}\nvariables: {x: {}}\n", "x\n1\n\n2\n");
        assertThat(survey.keys()).containsExactly("2", "4");
        assertThat(survey.data().file()).isEqualTo("a.csv");
    }

    @Test
    void oneRowIsEnough() throws IOException {
        Survey survey = survey("data: {file: a.csv}\nvariables: {x: {}}\n", "x\n1\n");
        assertThat(survey.data().size()).isEqualTo(1);
        assertThat(survey.data().cluster()).isEmpty();
    }

    @Test
    void decimalCommasAndSemicolonsAreFound() throws IOException {
        Survey survey = survey("""
                data: {file: a.csv, missing: [-1.5]}
                variables: {x: {range: [-2, 10]}, r: {type: text}}
                analyses:
                  - describe: x
                    where: other > 1.2
                """, "x;other;r\n3,5;1,5;a,b\n-1,5;1,25;c\n2;;d\n1e-1;x;e\n");
        assertThat(survey.values("x")).containsExactly("3.5", ".", "2", "0.1");
        assertThat(survey.values("r")).containsExactly("a,b", "c", "d", "e");
        assertThat(Survey.values(survey.data().undeclared().get(0))).containsExactly("1.5", "1.25", ".", "x");
    }

    @Test
    void textsKeepWhatIsWrittenButMissingCodes() throws IOException {
        Survey survey = survey(
                "data: {file: a.csv, missing: [-99, none]}\nvariables: {r: {type: text}}\n",
                "r\n007\nNone\n-99\nNA\nfine\n");
        assertThat(survey.values("r")).containsExactly("007", ".", ".", ".", "fine");
    }

    @Test
    void conditionsKnowCodesAndNamesOfLevels() throws IOException {
        String answers = "g,t,x,o\n1,10,1,a\n2,9,2,b\n1.0,a,3,NA\n3,,4,-9\n,10,5,a\n";
        String study = """
                data: {file: a.csv, missing: -9}
                variables:
                  g: {levels: {female: 1, male: 2, other: "*"}}
                  t: {type: category}
                  x: {}
                analyses:
                  - describe: x
                    where: o == 'a' or g == 1
                """;
        Map<String, String> kept = new HashMap<>();
        kept.put("g == 'female'", "1 3 5");
        kept.put("g == 1", "1 3 5");
        kept.put("g < 3", "1 2 3 5");
        kept.put("g in (2, 'other')", "2 4 5");
        kept.put("t == 10", "1 4 5");
        kept.put("t == 'a'", "3 4");
        kept.put("missing(t)", "4");
        kept.put("not missing(g) and x > 1", "2 3 4");
        kept.put("o != 'a'", "2 3 4");
        kept.put("missing(o)", "3 4");
        SurveyData all = survey(study, answers).data();
        kept.forEach((condition, expected) -> {
            assertThat(rows(study, answers, condition)).as(condition).isEqualTo(expected);
            if (!condition.contains("o ") && !condition.contains("(o)")) {
                assertThat(cases(all, condition)).as(condition + " on cases").isEqualTo(expected);
            }
        });
        assertThat(all.undeclared()).hasSize(1);
        assertThat(Survey.values(all.undeclared().get(0))).containsExactly("a", "b", ".", ".", "a");
    }

    /** The x of the rows that a condition selects or cannot decide. */
    private String rows(String study, String answers, String condition) {
        try {
            String selecting = study.replace("missing: -9}", "missing: -9, rows: \"" + condition + "\"}");
            return String.join(" ", survey(selecting, answers).values("x"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cases(SurveyData data, String condition) {
        Map<String, Operand> operands = new HashMap<>();
        data.columns().forEach(column -> operands.put(column.name(), ColumnOperand.of(column)));
        RowCondition bound = Condition.parse(condition, new Place.Nowhere())
                .orThrow()
                .bind(Scope.of(operands))
                .orThrow();
        StringBuilder kept = new StringBuilder();
        for (int row = 0; row < data.size(); row++) {
            if (bound.test(row) != Truth.FALSE) {
                kept.append(kept.isEmpty() ? "" : " ")
                        .append(Survey.values(data.column("x").orElseThrow()).get(row));
            }
        }
        return kept.toString();
    }

    @Test
    void largeFilesAreBoundByManyThreadsAlike() throws IOException {
        StringBuilder answers = new StringBuilder("id");
        int items = 45;
        for (int item = 1; item <= items; item++) {
            answers.append(",i").append(item);
        }
        answers.append('\n');
        int rows = 50_000;
        for (int row = 1; row <= rows; row++) {
            answers.append(1000 + row);
            for (int item = 1; item <= items; item++) {
                answers.append(',').append((row * item) % 5 + 1);
            }
            answers.append('\n');
        }
        Survey survey = survey(
                "data: {file: a.csv, id: id}\nscales: {s: {columns: \"i{1..45}\", range: [1, 5]}}\n",
                answers.toString());
        assertThat(survey.data().size()).isEqualTo(rows);
        ScaleItems scale = scale(survey, "s");
        for (int item = 1; item <= items; item++) {
            assertThat(scale.items().get(item - 1).name()).isEqualTo("i" + item);
            for (int row = 1; row <= rows; row += 997) {
                assertThat(scale.items().get(item - 1).value(row - 1)).isEqualTo((row * item) % 5 + 1);
            }
        }
        assertThat(survey.data().keys().text(rows - 1)).isEqualTo("51000");
    }
}
