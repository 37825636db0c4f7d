package io.github.relata.model.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault between a study and its data, by the very words it is told in. */
class BindingFaultTest {
    private static final String ITEMS = "id,S1,S2,S3,S4\n1,1,2,3,4\n2,5,6,7,1\n";

    @TempDir
    private Path folder;

    private List<String> told(String study, String answers) throws IOException {
        return Survey.of(folder, study, answers).told();
    }

    @Test
    void columnsThatAreNotThere() throws IOException {
        assertThat(told("""
                data: {file: a.csv, id: idd, cluster: company}
                variables:
                  age: {column: Alter}
                  S5: {}
                scales:
                  support: {instrument: mspss, columns: "S{1..5}"}
                  other: {instrument: mspss, columns: "MSPSS_{1..4}"}
                  short: {instrument: mspss, columns: [Sx2, Sx3, S1, S2]}
                """, ITEMS))
                .containsExactly(
                        "study.yaml, line 1: there is no column \"idd\" in a.csv. Did you mean \"id\"? "
                                + "Its columns are: id, S1, S2, S3, S4.",
                        "study.yaml, line 1: there is no column \"company\" in a.csv. "
                                + "Its columns are: id, S1, S2, S3, S4.",
                        "study.yaml, line 3: there is no column \"Alter\" in a.csv. "
                                + "Its columns are: id, S1, S2, S3, S4.",
                        "study.yaml, line 4: there is no column \"S5\" in a.csv. Did you mean \"S1\"? "
                                + "Its columns are: id, S1, S2, S3, S4.",
                        "study.yaml, line 6: there is no column \"S5\" in a.csv. Did you mean \"S1\"? "
                                + "Its columns are: id, S1, S2, S3, S4.",
                        "study.yaml, line 7: 4 columns are not in a.csv: MSPSS_1, MSPSS_2, MSPSS_3 …. "
                                + "Its columns are: id, S1, S2, S3, S4.",
                        "study.yaml, line 8: 2 columns are not in a.csv: Sx2, Sx3. Did you mean \"S2\" by the first? "
                                + "Its columns are: id, S1, S2, S3, S4.");
    }

    @Test
    void longListsOfColumnsAreCut() throws IOException {
        StringBuilder header = new StringBuilder("x0");
        StringBuilder row = new StringBuilder("1");
        for (int i = 1; i < 40; i++) {
            header.append(",x").append(i);
            row.append(",1");
        }
        assertThat(told("data: {file: a.csv}\nvariables: {age: {}}\n", header + "\n" + row + "\n")
                        .get(0))
                .endsWith("x28, x29 … (40).");
    }

    @Test
    void headersThatStandTwice() throws IOException {
        String study = """
                data: {file: a.csv, rows: "b == 1"}
                variables:
                  b: {column: b}
                analyses:
                  - describe: b
                    where: b > 1 and a > 1
                """;
        assertThat(told(study, "a,b,A,a,B ,c\n1,1,3,4,5,6\n"))
                .containsExactly("study.yaml, line 6: a.csv has several columns \"a\", in A, C, D. "
                        + "Name the one you mean by its place, with at, or give it a name of its own in the file.");
        assertThat(told(
                        "data: {file: a.csv}\nvariables: {x: {column: b}, y: {column: a}, z: {column: C}}\n",
                        "a,b,a,b\n1,2,3,4\n"))
                .containsExactly(
                        "study.yaml, line 2: a.csv has several columns \"b\", in B, D. "
                                + "Name the one you mean by its place, with at, or give it a name of its own in the file.",
                        "study.yaml, line 2: a.csv has several columns \"a\", in A, C. "
                                + "Name the one you mean by its place, with at, or give it a name of its own in the file.",
                        "study.yaml, line 2: there is no column \"C\" in a.csv. Its columns are: a, b, a, b.");
    }

    @Test
    void placesThatAreHitOrMissed() throws IOException {
        assertThat(told("""
                data: {file: a.csv}
                variables:
                  age: {at: a}
                  town: {at: Z}
                scales:
                  support: {instrument: mspss, at: B..E}
                  beyond: {instrument: mspss, at: D..G}
                """, ITEMS))
                .containsExactly(
                        "study.yaml, line 3: column A is \"id\".",
                        "study.yaml, line 4: a.csv ends before Z. Its last column is E.",
                        "study.yaml, line 6: the columns B..E run from \"S1\" to \"S4\".",
                        "study.yaml, line 7: a.csv ends before D..G. Its last column is E.");
    }

    @Test
    void itemsThatDoNotFit() throws IOException {
        assertThat(told("""
                data: {file: a.csv}
                scales:
                  support: {instrument: mspss, columns: "S{1..3}"}
                  twice: {instrument: mspss, columns: [S1, S2, s1, S4], reversed-in-file: [5]}
                  climate:
                    columns: "S{1..4}"
                    range: [1, 7]
                    reverse: [S11, 9]
                    subscales:
                      a: [1, S1, 2..3, S2]
                      b: [xyz, 0]
                """, ITEMS))
                .containsExactly(
                        "study.yaml, line 3: the scale \"support\" names 3 columns, and mspss has 4 items. "
                                + "Name one column for each item, in the order of the items.",
                        "study.yaml, line 4: the scale \"twice\" names the column \"S1\" twice. "
                                + "Name one column for each item.",
                        "study.yaml, line 4: the scale \"twice\" has no item \"5\". "
                                + "Write a column of the scale, such as \"S1\", or a position from 1 to 4.",
                        "study.yaml, line 5: the scales \"twice\" and \"climate\" have columns in common "
                                + "(4, such as \"S1\"). Check the columns of both, unless this is meant.",
                        "study.yaml, line 8: the scale \"climate\" has no item \"S11\". "
                                + "Write a column of the scale, such as \"S1\", or a position from 1 to 4.",
                        "study.yaml, line 8: the scale \"climate\" has no item \"9\". "
                                + "Write a column of the scale, such as \"S1\", or a position from 1 to 4.",
                        "study.yaml, line 10: a subscale of \"climate\" names the item \"S1\" twice. Name it once.",
                        "study.yaml, line 10: a subscale of \"climate\" names the item \"S2\" twice. Name it once.",
                        "study.yaml, line 11: the scale \"climate\" has no item \"xyz\". "
                                + "Write a column of the scale, such as \"S1\", or a position from 1 to 4.",
                        "study.yaml, line 11: the scale \"climate\" has no item \"0\". "
                                + "Write a column of the scale, such as \"S1\", or a position from 1 to 4.");
    }

    @Test
    void codesThatDoNotFitTheAnswers() throws IOException {
        Survey survey = Survey.of(
                folder,
                "data: {file: a.csv}\nscales:\n  support: {instrument: mspss, columns: \"S{1..4}\", coded: [0, 12]}\n",
                ITEMS);
        assertThat(survey.told())
                .containsExactly(
                        "study.yaml, line 3: the codes [0, 12] of \"support\" are moved to the answers [1, 7], "
                                + "which are not as many. Check coded, unless answers between the steps are meant.");
        assertThat(survey.answers("support", 1)).containsExactly("1.5", "3.5");
    }

    @Test
    void conditionsThatNameNothing() throws IOException {
        assertThat(told("""
                data: {file: a.csv, rows: wav == 1}
                variables:
                  age: {column: id}
                  town: {column: gone}
                scales:
                  support: {instrument: mspss, columns: "S{1..4}"}
                exclude:
                  - when: support.family > 3
                  - when: xyzzy == 1
                  - when: town == 1
                analyses:
                  - describe: age
                    where: suport > 3 and support.family > 2 and S1 == 1
                """, ITEMS))
                .containsExactly(
                        "study.yaml, line 1: there is no \"wav\" (character 1 of \"wav == 1\"). "
                                + "Known here: age, id, S1, S2, S3, S4.",
                        "study.yaml, line 4: there is no column \"gone\" in a.csv. Its columns are: id, S1, S2, S3, S4.",
                        "study.yaml, line 8: \"support.family\" is a score, and rows are chosen before scores are made. "
                                + "Use it in where of an analysis.",
                        "study.yaml, line 9: there is no \"xyzzy\" (character 1 of \"xyzzy == 1\"). "
                                + "Known here: age, id, S1, S2, S3, S4.",
                        "study.yaml, line 13: there is no \"suport\" (character 1 of "
                                + "\"suport > 3 and support.family > 2 and S1 == 1\"). Did you mean \"support\"?");
    }

    @Test
    void valuesThatCannotBeUsed() throws IOException {
        String study = """
                data: {file: a.csv}
                variables:
                  age: {range: [17, 99]}
                  hours: {}
                  gender: {levels: {female: [1, f], male: 2}}
                scales:
                  climate: {columns: [c1, c2], range: [1.5, 5]}
                """;
        String answers = """
                age,hours,gender,c1,c2
                16,ten,3,1,x
                100,2,1,2,y
                17,"1,000",m,0,z
                99,0x1F,male,9,0.5
                12,NaN,f,5,5
                """;
        Survey survey = Survey.of(folder, study, answers);
        assertThat(survey.failed()).isTrue();
        assertThat(survey.told())
                .containsExactly(
                        "a.csv, column \"age\": 3 values are outside 17 to 99: \"16\" in row 2, \"100\" in row 3, "
                                + "\"12\" in row 6. Correct the file, declare the value under data.missing, "
                                + "or say with coded which codes the file has.",
                        "a.csv, column \"hours\": 2 values are no numbers: \"ten\" in row 2, \"NaN\" in row 6. "
                                + "Correct the file, declare the text under data.missing, "
                                + "or give its number with labels.",
                        "a.csv, column \"hours\": 2 texts are not plainly one number: \"1,000\" in row 4, "
                                + "\"0x1F\" in row 5. Correct the file, or write the number with labels: "
                                + "{\"1,000\": …}. Where a point or a comma is unclear, data.decimal says what it is.",
                        "a.csv, column \"gender\": 2 values are none of the declared levels (female: 1, f; male: 2): "
                                + "\"3\" in row 2, \"m\" in row 4. Correct the file, or declare the code under levels; "
                                + "\"*\" takes all others.",
                        "a.csv, column \"c1\": 3 values are outside 1.5 to 5: \"1\" in row 2, \"0\" in row 4, "
                                + "\"9\" in row 5. Correct the file, declare the value under data.missing, "
                                + "or say with coded which codes the file has.",
                        "a.csv, row 5, column \"c2\": \"0.5\" is outside 1.5 to 5. Correct the file, declare the value "
                                + "under data.missing, or say with coded which codes the file has.",
                        "a.csv, column \"c2\": 3 values are no numbers: \"x\" in row 2, \"y\" in row 3, \"z\" in row 4. "
                                + "Correct the file, declare the text under data.missing, or give its number with labels.");
    }

    @Test
    void singleFaultsNameTheirCell() throws IOException {
        assertThat(told(
                        "data: {file: a.csv}\nvariables: {age: {}, gender: {levels: {f: 1}}}\n",
                        "age,gender\n\n,1\nold,2\n"))
                .containsExactly(
                        "a.csv, row 4, column \"age\": \"old\" is no number. Correct the file, declare the text under "
                                + "data.missing, or give its number with labels.",
                        "a.csv, row 4, column \"gender\": \"2\" is none of the declared levels (f: 1). "
                                + "Correct the file, or declare the code under levels; \"*\" takes all others.");
    }

    @Test
    void faultsOfCellsComeWithMissingColumns() throws IOException {
        assertThat(told("data: {file: a.csv}\nvariables: {age: {}, town: {}}\n", "age\nold\n"))
                .containsExactly(
                        "study.yaml, line 2: there is no column \"town\" in a.csv. Its columns are: age.",
                        "a.csv, row 2, column \"age\": \"old\" is no number. Correct the file, declare the text under "
                                + "data.missing, or give its number with labels.");
    }

    @Test
    void invalidAnswersCountAsMissingWhereTheStudySaysSo() throws IOException {
        Survey survey = Survey.of(
                folder,
                "data: {file: a.csv, invalid: missing}\nvariables: {age: {range: [17, 99]}, g: {levels: {f: 1}}}\n",
                "age,g\n5,1\nold,2\n20,1\n");
        assertThat(survey.told())
                .containsExactly(
                        "a.csv, column \"age\": 2 values cannot be used here and count as missing: "
                                + "\"5\" in row 2, \"old\" in row 3.",
                        "a.csv, row 3, column \"g\": \"2\" cannot be used here and counts as missing.");
        assertThat(survey.values("age")).containsExactly(".", ".", "20");
        assertThat(survey.values("g")).containsExactly("f", ".", "f");
    }

    @Test
    void faultsInRowsThatAreLeftOutAreCounted() throws IOException {
        Survey survey = Survey.of(folder, """
                data: {file: a.csv}
                variables: {age: {}, town: {type: category}}
                scales: {c: {columns: [c1], range: [1, 5]}}
                exclude:
                  - when: out == 1
                """, "out,age,town,c1\n1,old,X,9\n0,20,Y,5\n1,21,Z,0\n");
        assertThat(survey.told())
                .containsExactly(
                        "study.yaml, line 2: \"town\" has these levels (1): Y. The first is the reference.",
                        "a.csv: rows that are left out hold values that could not have been used (3).");
        assertThat(survey.keys()).containsExactly("3");
    }

    @Test
    void manyFaultsAreOneLineAndFewFindings() throws IOException {
        StringBuilder answers = new StringBuilder("age\n");
        for (int i = 0; i < 100_000; i++) {
            answers.append("x").append(i % 7).append('\n');
        }
        Survey survey = Survey.of(folder, "data: {file: a.csv}\nvariables: {age: {}}\n", answers.toString());
        assertThat(survey.findings()).hasSize(100);
        assertThat(survey.findings().stream().mapToInt(Finding::count).sum()).isEqualTo(100_000);
        assertThat(survey.told())
                .containsExactly("a.csv, column \"age\": 100000 values are no numbers: \"x0\" in row 2, "
                        + "\"x1\" in row 3, \"x2\" in row 4 and 99997 more. Correct the file, declare the text under "
                        + "data.missing, or give its number with labels.");
    }

    @Test
    void idsThatAreBlankOrRepeated() throws IOException {
        String answers = "id,x\n7,1\n,1\n8,1\n7,1\nNA,1\n-99,1\n7,1\n8,1\n9,1\n8,2\n";
        assertThat(told("data: {file: a.csv, id: id, missing: -99}\n", answers))
                .containsExactly(
                        "a.csv, column \"id\": 3 ids are empty: row 3, row 6, row 7. "
                                + "Fill in the ids, or leave data.id out.",
                        "a.csv, column \"id\": 4 rows repeat an id: \"7\" in row 5, \"7\" in row 8, \"8\" in row 9 and 1 "
                                + "more. Correct the ids, name all columns that make a row unique under data.id, "
                                + "or write duplicates: first or last.");
        assertThat(told("data: {file: a.csv, id: id}\n", "id\nb\nc\nb\n"))
                .containsExactly("a.csv, row 4, column \"id\": the id \"b\" stands in row 2 already. Correct the ids, "
                        + "name all columns that make a row unique under data.id, or write duplicates: first or last.");
        assertThat(told("data: {file: a.csv, id: [id, wave]}\n", "id,wave\n1,\n"))
                .containsExactly(
                        "a.csv, row 2, column \"wave\": the id is empty. Fill in the ids, or leave data.id out.");
    }

    @Test
    void clustersThatAreBlank() throws IOException {
        Survey survey = Survey.of(
                folder, "data: {file: a.csv, cluster: firm}\nvariables: {x: {}}\n", "firm,x\nA,1\n,2\nNA,3\n");
        assertThat(survey.told())
                .containsExactly(
                        "a.csv, column \"firm\": 2 cells are empty, whose cases belong to nothing: row 3, row 4. "
                                + "Fill them in, or exclude such rows.");
        assertThat(Survey.values(survey.data().cluster().orElseThrow())).containsExactly("A", ".", ".");
        assertThat(told("data: {file: a.csv, cluster: firm}\n", "firm,x\nA,1\n,2\n"))
                .containsExactly("a.csv, row 3, column \"firm\": the cell is empty: this case belongs to nothing. "
                        + "Fill them in, or exclude such rows.");
    }

    @Test
    void noCaseLeft() throws IOException {
        Survey survey =
                Survey.of(folder, "data: {file: a.csv, rows: x > 5}\nvariables: {y: {}}\n", "x,y\n1,old\n\n2,old\n");
        assertThat(survey.failed()).isTrue();
        assertThat(survey.told())
                .containsExactly(
                        "a.csv: every row is left out (3), and no case remains. " + "Look at data.rows and exclude.");
    }

    @Test
    void levelsThatAreFound() throws IOException {
        String study = "data: {file: a.csv}\nvariables: {town: {type: category}, none: {type: category}}\n";
        assertThat(told(study, "town,none\nb,\n10,\nB,NA\n9,\nA,\na,\n9.5,\n"))
                .containsExactly(
                        "study.yaml, line 2: \"town\" has these levels (7): 9, 9.5, 10, A, a, B, b. The first is the reference.",
                        "study.yaml, line 2: \"none\" has no levels: no case has a value.");
        StringBuilder many = new StringBuilder("town,none\n");
        for (int i = 1; i <= 40; i++) {
            many.append(i).append(",\n");
        }
        assertThat(told(study, many.toString()).get(0)).endsWith("29, 30 …. The first is the reference.");
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        assertThat(told("data: {file: a.csv, id: gone}\n", "id,x\n"))
                .containsExactly("a.csv: the file has a header and no answers below it. "
                        + "Export the answers again, or name the file that holds them.");
        assertThat(told("data: {file: b.csv}\n", "id,x\n1,2\n").get(0)).startsWith("b.csv: there is no such file in ");
    }
}
