package io.github.relata.report.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.SmallStudy;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.render.HtmlRenderer;
import io.github.relata.report.render.MarkdownRenderer;
import io.github.relata.report.results.CsvWriter;
import io.github.relata.report.results.JsonFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {
    private static final String STUDY = """
            title: Calm
            data: {file: answers.csv, id: mail, missing: [-9]}
            variables:
              age: {column: Q1, type: number, range: [17, 99], unit: years, label: Age}
              weight: {column: Q2, type: number}
              town: {column: Q3, type: category, label: Where do you live?}
              remark: {column: Q4, type: text}
              same: {column: Q5, type: number}
              nothing: {column: Q6, type: number}
            scales:
              calm:
                columns: [C1, C2, C3]
                range: [1, 3]
                reverse: [C2]
                labels: {never: 1, sometimes: 2, always: 3}
                score: mean
                label: Calm
            """;
    private static final String ANSWERS = """
            mail,Q1,Q2,Q3,Q4,Q5,Q6,C1,C2,C3,address,other
            ann@example.org,21,50.5,Solo,I live alone,3,,never,always,sometimes,Jalan 1,7
            ben@example.org,35,71.25,Bandung,,3,,always,-9,sometimes,Jalan 2,8
            cid@example.org,,90,Solo,shy,3,,,,-9,Jalan 3,9
            """;

    @TempDir
    private Path folder;

    private Codebook codebook(String study, String answers) throws IOException {
        Files.writeString(folder.resolve("answers.csv"), answers);
        return Codebook.of(SmallStudy.plan(Files.writeString(folder.resolve("study.yaml"), study)));
    }

    private Codebook codebook() throws IOException {
        return codebook(STUDY, ANSWERS);
    }

    @Test
    void tellsWhatVariablesAreAndHold() throws IOException {
        Entry age = codebook().variables().get(0);
        assertThat(age.label()).isEqualTo("Age");
        assertThat(age.unit()).isEqualTo("years");
        assertThat(age.place()).contains(new Entry.Place("Q1", 2));
        assertThat(age.n()).isEqualTo(2);
        assertThat(age.missing().empty()).isEqualTo(1);
        assertThat(age.moments().orElseThrow().mean()).isEqualTo(28);
        assertThat(age.counts()).hasSize(12);

        Entry town = codebook().variables().get(2);
        assertThat(town.type()).isEqualTo(Entry.Type.CATEGORY);
        assertThat(town.counts()).containsExactly(new Entry.Count("Bandung", "", 1), new Entry.Count("Solo", "", 2));
    }

    @Test
    void tellsItemsWithTheirAnswersAndDirection() throws IOException {
        ScaleEntry calm = codebook().scales().get(0);
        assertThat(calm.instrument()).isEmpty();
        assertThat(calm.items()).extracting(Entry::reversed).containsExactly(false, true, false);
        assertThat(calm.items().get(0).counts())
                .containsExactly(
                        new Entry.Count("1", "never", 1),
                        new Entry.Count("2", "sometimes", 0),
                        new Entry.Count("3", "always", 1));
        Entry second = calm.items().get(1);
        assertThat(second.missing().declared()).isEqualTo(1);
        assertThat(second.missing().empty()).isEqualTo(1);
        assertThat(calm.scores()).extracting(Entry::name).containsExactly("calm");
        assertThat(calm.scores().get(0).missing().withheld()).isEqualTo(2);
    }

    @Test
    void holdsNoValueThatNamesAPerson() throws IOException {
        for (String text : List.of(page(codebook()), json(codebook()), csv(codebook()))) {
            assertThat(text).doesNotContain("@example.org", "Jalan", "I live alone", "shy");
        }
        assertThat(codebook().ids()).containsExactly("mail");
        assertThat(codebook().identifying()).containsExactly("address");
        assertThat(codebook().unused()).containsExactly("other");
        assertThat(page(codebook())).contains("Columns that are left out", "<code>address</code>");
    }

    @Test
    void namesNoLevelsOfACategoryWithAsManyAsPeople() throws IOException {
        StringBuilder answers = new StringBuilder("who,x\n");
        for (int person = 0; person < 60; person++) {
            answers.append("person").append(person).append(",1\n");
        }
        Codebook people = codebook(
                "data: {file: answers.csv}\nvariables: {who: {type: category}, x: {type: number}}\n",
                answers.toString());
        assertThat(people.variables().get(0).counts()).isEmpty();
        assertThat(page(people)).contains("many categories").doesNotContain("person7");
        assertThat(page(people)).contains("Codebook: study.yaml");
    }

    @Test
    void showsAPageWithSmallDrawings() throws IOException {
        String page = page(codebook());
        assertThat(page)
                .contains("<h1>Codebook: Calm</h1>", "never, 2", "17–99 years")
                .contains("<span class=\"drawing\"><svg", "<title id=\"distribution-1-title\">", ", reversed")
                .contains("Made by Relata 0.1.");
        Document document = CodebookPage.of(codebook());
        assertThat(MarkdownRenderer.render(document)).contains("1: 1, 2: 0, 3: 1");
    }

    @Test
    void tellsInstrumentsWithTheirSource() throws IOException {
        Codebook students = Codebook.of(SmallStudy.plan(Path.of("..", "examples", "students", "study.yaml")));
        assertThat(page(students)).contains("10.1207/s15327752jpa5201_2", "Terms of use");
        assertThat(json(students)).contains("\"id\": \"mspss\"", "\"doi\": \"10.1207/s15327752jpa5201_2\"");
    }

    @Test
    void givesATableWithARowForEach() throws IOException {
        assertThat(csv(codebook()).lines())
                .hasSize(1 + 6 + 3 + 1)
                .contains("item,calm,C2,C2,9,,number,,1,3,yes,1,1,1,0,0,0,3,,3,3,1 = never; 2 = sometimes; 3 = always")
                .contains("variable,,town,Q3,4,Where do you live?,category,,,,no,3,0,0,0,0,0,,,,,Bandung; Solo");
    }

    private static String page(Codebook codebook) {
        return HtmlRenderer.render(CodebookPage.of(codebook), CodebookPage.footer(codebook, "0.1"));
    }

    private static String json(Codebook codebook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonFacts.write(CodebookFacts.of(codebook), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String csv(Codebook codebook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(CodebookTable.of(codebook), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
