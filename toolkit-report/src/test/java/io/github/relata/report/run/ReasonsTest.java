package io.github.relata.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Place;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;
import io.github.relata.stats.Caveat;
import io.github.relata.stats.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {
    private final Reasons reasons = Reasons.in(Locale.ENGLISH);
    private final ResultTables tables = new ResultTables();

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasASentenceForEachReason(Reason reason) {
        assertThat(reasons.text(reason)).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(PlanCode.class)
    void hasWordsAndARemedyForEachFinding(PlanCode code) {
        Finding finding = Finding.note(
                code,
                new Place.InFile("study.yaml"),
                "step",
                "2",
                "about",
                "harm",
                "count",
                "2",
                "ids",
                "S1, S2",
                "name",
                "place");

        assertThat(FindingText.in(Locale.ENGLISH).lines(List.of(finding)))
                .singleElement()
                .asString()
                .startsWith("study.yaml: ")
                .doesNotContain("{");
    }

    @Test
    void notesEachCellThatRestsOnAFigure() {
        ResultTables.Row row = tables.row(TableLayout.CORRELATIONS).set("conf.high", 0.5);

        reasons.note(
                row,
                List.of(
                        new Caveat("", "confidenceInterval", Reason.AT_BOUNDARY),
                        new Caveat("", "statistic", Reason.PART_WHOLE)));

        assertThat(notedColumns()).containsExactly("conf.low", "statistic", "df");
    }

    @Test
    void notesACautionBesideItsFigure() {
        ResultTables.Row row = tables.row(TableLayout.ITEMS).set("r.drop", -0.2);

        reasons.note(row, List.of(new Caveat("", "rDrop", Reason.NEGATIVE_ITEM)));

        assertThat(notedColumns()).containsExactly("r.drop");
    }

    @Test
    void notesTheRowWhereNoFigureIsNamed() {
        reasons.note(tables.row(TableLayout.ITEMS), List.of(new Caveat("", "", Reason.NO_CASES)));

        assertThat(notedColumns()).containsExactly("");
    }

    @Test
    void refusesAFigureThatNoColumnShows() {
        ResultTables.Row row = tables.row(TableLayout.ITEMS);
        List<Caveat> unknown = List.of(new Caveat("", "nonsense", Reason.CONSTANT));

        assertThatThrownBy(() -> reasons.note(row, unknown)).hasMessageContaining("nonsense");
    }

    private List<String> notedColumns() {
        List<String> columns = new ArrayList<>();
        tables.build().stream()
                .filter(table -> table.name().equals("notes"))
                .forEach(notes ->
                        notes.rows().forEach(row -> columns.add(row.get(2).asText())));
        return columns;
    }
}
