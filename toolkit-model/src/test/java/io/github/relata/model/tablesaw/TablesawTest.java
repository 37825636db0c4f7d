package io.github.relata.model.tablesaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.CategoryColumn;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.MissingKind;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TablesawTest {
    private static final NumberColumn AGE = NumberColumn.of("age", "Age", 21, Double.NaN, 34, 27);
    private static final NumberColumn SCORE = NumberColumn.of("support", "Support", 4.25, 3, Double.NaN, 1.5);
    private static final CategoryColumn GENDER = CategoryColumn.of(
            "gender", "Gender", List.of("male", "female"), 0, 1, CategoryColumn.missingCode(MissingKind.DECLARED), 1);

    private static SurveyData data(Optional<TextColumn> cluster, Column... columns) {
        return new SurveyData(
                "answers.csv",
                index -> index + 2L,
                texts("id", "p1", "p2", "p3", "p4"),
                cluster,
                List.of(columns),
                List.of(),
                List.of(),
                new CaseFlow(4, List.of()));
    }

    private static TextColumn texts(String name, String... texts) {
        return new TextColumn(name, name, texts.length, row -> texts[row]);
    }

    private static Column column(SurveyData data, String name) {
        return data.column(name).orElseThrow();
    }

    @Test
    void showsItsLinesOfTheReadme() {
        SurveyData data = data(Optional.empty(), AGE, SCORE, GENDER);

        Table table = Tablesaw.toTable(data);
        Table older = table.where(table.intColumn("age").isGreaterThan(25));
        SurveyData back = Tablesaw.fromTable(older);

        assertThat(back.size()).isEqualTo(2);
        assertThat(back.keys().text(0)).isEqualTo("p3");
    }

    @Test
    void hasIdThenClusterThenColumns() {
        Table table = Tablesaw.toTable(data(Optional.of(texts("company", "a", "", "b", "b")), AGE, SCORE, GENDER));

        assertThat(table.name()).isEqualTo("answers.csv");
        assertThat(table.columnNames()).containsExactly("id", "company", "age", "support", "gender");
        assertThat(table.stringColumn("id").asList()).containsExactly("p1", "p2", "p3", "p4");
        assertThat(table.stringColumn("company").isMissing(1)).isTrue();
    }

    @Test
    void keepsWholeNumbersWholeAndTheMissingMissing() {
        Table table = Tablesaw.toTable(data(Optional.empty(), AGE, SCORE, GENDER));

        assertThat(table.column("age")).isInstanceOf(IntColumn.class);
        assertThat(table.intColumn("age").getInt(0)).isEqualTo(21);
        assertThat(table.intColumn("age").isMissing(1)).isTrue();
        assertThat(table.column("support")).isInstanceOf(DoubleColumn.class);
        assertThat(table.doubleColumn("support").getDouble(0)).isEqualTo(4.25);
        assertThat(table.doubleColumn("support").isMissing(2)).isTrue();
        assertThat(table.stringColumn("gender").asList()).containsExactly("male", "female", "", "female");
        assertThat(table.stringColumn("gender").isMissing(2)).isTrue();
    }

    @Test
    void takesWhatNoIntHoldsAsDoubles() {
        NumberColumn large = NumberColumn.of("large", "large", 3e9, 1, 2, 3);
        NumberColumn smallest = NumberColumn.of("smallest", "smallest", Integer.MIN_VALUE, 1, 2, 3);

        Table table = Tablesaw.toTable(data(Optional.empty(), large, smallest));

        assertThat(table.doubleColumn("large").getDouble(0)).isEqualTo(3e9);
        assertThat(table.doubleColumn("smallest").getDouble(0)).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void namesTheColumnsThatDifferByCaseAlone() {
        SurveyData data = data(Optional.empty(), AGE, AGE.named("AGE", "Age"));

        assertThatThrownBy(() -> Tablesaw.toTable(data))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AGE");
    }

    @Test
    void takesNumbersTruthValuesCategoriesAndTexts() {
        Table table = Table.create(
                "diary",
                LongColumn.create("steps", 4000, 9000, 12000),
                DoubleColumn.create("mood", 3.5, Double.NaN, Double.POSITIVE_INFINITY),
                BooleanColumn.create("slept", true, true, true),
                StringColumn.create("place", "work", "home", "home"),
                StringColumn.create("words", "fine", "", "so so"),
                DateColumn.create("day", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3)));

        SurveyData data = Tablesaw.fromTable(table);

        assertThat(data.file()).isEqualTo("diary");
        assertThat(data.flow().analysed()).isEqualTo(3);
        assertThat(data.keys().text(2)).isEqualTo("3");
        assertThat(data.rowNumber(2)).isEqualTo(3);
        assertThat(((NumberColumn) column(data, "steps")).value(2)).isEqualTo(12000);
        assertThat(column(data, "mood").missing(1)).contains(MissingKind.EMPTY);
        assertThat(column(data, "mood").missing(2)).contains(MissingKind.INVALID);
        assertThat(((CategoryColumn) column(data, "slept")).levels()).containsExactly("false", "true");
        assertThat(((CategoryColumn) column(data, "place")).levels()).containsExactly("home", "work");
        assertThat(((TextColumn) column(data, "words")).text(2)).isEqualTo("so so");
        assertThat(column(data, "words").missing(1)).contains(MissingKind.EMPTY);
        assertThat(((TextColumn) column(data, "day")).text(0)).isEqualTo("2026-03-01");
    }

    @Test
    void callsMoreThanTwentyTextsNoCategories() {
        StringColumn towns = StringColumn.create("town");
        for (int row = 0; row < 42; row++) {
            towns.append("town " + row / 2);
        }

        assertThat(column(Tablesaw.fromTable(Table.create("t", towns)), "town")).isInstanceOf(TextColumn.class);
        assertThat(column(Tablesaw.fromTable(Table.create("t", towns.first(40))), "town"))
                .isInstanceOf(CategoryColumn.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comesBackAsItWent(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 50 + random.nextInt(50);
        NumberColumn.Builder answers = NumberColumn.builder(size);
        NumberColumn.Builder scores = NumberColumn.builder(size);
        int[] codes = new int[size];
        String[] texts = new String[size];
        for (int row = 0; row < size; row++) {
            boolean missing = random.nextInt(5) == 0;
            if (missing) {
                answers.addMissing(MissingKind.EMPTY);
                scores.addMissing(MissingKind.EMPTY);
            } else {
                answers.add(random.nextInt(1, 6));
                scores.add(random.nextDouble() * 1e6 - 5e5);
            }
            codes[row] = missing ? CategoryColumn.missingCode(MissingKind.EMPTY) : random.nextInt(3);
            texts[row] = missing ? "" : "text " + row;
        }
        SurveyData data = new SurveyData(
                "answers.csv",
                index -> index + 2L,
                new TextColumn("id", "id", size, row -> "case " + row),
                Optional.empty(),
                List.of(
                        answers.build("answer", "answer"),
                        scores.build("score", "score"),
                        CategoryColumn.of("group", "group", List.of("a", "b", "c"), codes),
                        texts("words", texts)),
                List.of(),
                List.of(),
                new CaseFlow(size, List.of()));

        SurveyData back = Tablesaw.fromTable(Tablesaw.toTable(data));

        assertThat(back.size()).isEqualTo(size);
        for (int row = 0; row < size; row++) {
            int at = row;
            assertThat(back.keys().text(row)).isEqualTo(data.keys().text(row));
            assertThat(back.columns())
                    .zipSatisfy(
                            data.columns(),
                            (came, went) -> assertThat(value(came, at)).isEqualTo(value(went, at)));
        }
    }

    private static String value(Column column, int row) {
        return column.name() + " " + column.missing(row) + " "
                + column.accept(new Column.Visitor<String>() {
                    @Override
                    public String number(NumberColumn numbers) {
                        return Double.toString(numbers.value(row));
                    }

                    @Override
                    public String category(CategoryColumn categories) {
                        return categories.levels() + " " + categories.levelIndex(row);
                    }

                    @Override
                    public String text(TextColumn texts) {
                        return texts.text(row);
                    }
                });
    }
}
