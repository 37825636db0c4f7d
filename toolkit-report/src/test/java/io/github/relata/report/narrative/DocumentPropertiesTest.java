package io.github.relata.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.SmallStudy;
import io.github.relata.report.results.Cell;
import io.github.relata.report.results.CellReference;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.run.StudyResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the document of any study. */
class DocumentPropertiesTest {
    private static final Map<String, StudyResults> RESULTS = new ConcurrentHashMap<>();

    static Stream<String> studies() {
        return Stream.of(
                "small",
                "odd",
                "moderation",
                "mediation",
                "two-levels",
                "nothing",
                "scores-only",
                "later",
                "students",
                "companies");
    }

    private static StudyResults results(String study) {
        return RESULTS.computeIfAbsent(
                study,
                name -> List.of("students", "companies").contains(name)
                        ? SmallStudy.example(name)
                        : SmallStudy.run(name));
    }

    private static ResultTable table(String study, String name) {
        return results(study).tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Document document(String study) {
        return Narrative.of(results(study), "0.1");
    }

    private static <B extends Block> List<B> blocks(Document document, Class<B> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <P extends Inline> Stream<P> pieces(Document document, Class<P> kind) {
        return Pieces.of(document).stream().filter(kind::isInstance).map(kind::cast);
    }

    @ParameterizedTest
    @MethodSource("studies")
    void showsInEachNumberTheCellItPointsAt(String study) {
        pieces(document(study), Inline.Numeral.class).forEach(numeral -> {
            assertThat(numeral.source().isPresent() || Double.isFinite(numeral.value()))
                    .as("a number from nowhere is there")
                    .isTrue();
            numeral.source().ifPresent(source -> {
                Cell cell = table(study, source.table()).cell(source.row(), source.column());
                assertThat(Double.valueOf(numeral.value()))
                        .as(source.toString())
                        .isEqualTo(Double.valueOf(cell.asNumber()));
                assertThat(cell).as(source.toString()).isNotInstanceOf(Cell.Text.class);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "students", "companies"})
    void showsEachEstimate(String study) {
        List<CellReference> shown = pieces(document(study), Inline.Numeral.class)
                .flatMap(numeral -> numeral.source().stream())
                .toList();

        for (ResultTable table : results(study).tables()) {
            if (List.of("correlations", "regression-terms").contains(table.name())) {
                assertThat(shown)
                        .containsAll(IntStream.range(0, table.rows().size())
                                .mapToObj(row -> new CellReference(table.name(), row, "estimate"))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void numbersTablesAndFiguresFromOne(String study) {
        List<Block.Table> tables = blocks(document(study), Block.Table.class);
        List<Block.Figure> figures = blocks(document(study), Block.Figure.class);

        assertThat(tables.stream().map(Block.Table::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, tables.size()).boxed().toList());
        assertThat(figures.stream().map(Block.Figure::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, figures.size()).boxed().toList());
        assertThat(figures.stream().map(figure -> figure.file().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void hasOneAddressForEachBlock(String study) {
        List<String> ids = new ArrayList<>();
        blocks(document(study), Block.Heading.class).forEach(heading -> ids.add(heading.id()));
        blocks(document(study), Block.Table.class).forEach(table -> ids.add(table.id()));
        blocks(document(study), Block.Figure.class).forEach(figure -> ids.add(figure.id()));

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void fillsEachTable(String study) {
        for (Block.Table table : blocks(document(study), Block.Table.class)) {
            assertThat(table.rows()).as(table.title()).isNotEmpty();
            assertThat(table.rows())
                    .allSatisfy(row -> assertThat(row.cells())
                            .hasSize(row.section() ? 1 : table.columns().size()));
        }
        assertThat(blocks(document(study), Block.Paragraph.class))
                .allSatisfy(paragraph -> assertThat(paragraph.content()).isNotEmpty());
        assertThat(blocks(document(study), Block.Listing.class))
                .allSatisfy(listing -> assertThat(listing.points()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void followsNoHeadingByAnother(String study) {
        List<Block> blocks = document(study).blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                assertThat(blocks.get(i + 1)).as(heading.text()).isNotInstanceOf(Block.Heading.class);
            }
        }
        assertThat(blocks.get(blocks.size() - 1)).isNotInstanceOf(Block.Heading.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "moderation", "nothing", "scores-only", "later", "students", "companies"})
    void leavesNoMarkInItsWords(String study) {
        assertThat(pieces(document(study), Inline.Words.class).map(Inline.Words::text))
                .noneMatch(text -> text.contains("NaN"))
                .noneMatch(text -> text.matches("(?s).*[*`^{}].*"));
        assertThat(pieces(document(study), Inline.Words.class).map(Inline.Words::text))
                .noneMatch(text -> text.matches("(?s).*\\b1 (items|cases|rows|terms)\\b.*"));
    }
}
