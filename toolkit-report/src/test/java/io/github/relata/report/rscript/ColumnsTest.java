package io.github.relata.report.rscript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.data.FileLayout;
import io.github.relata.model.intake.Dialect;
import io.github.relata.model.intake.Export;
import io.github.relata.model.intake.TableHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Columns go by their headers as long as these are their own. */
class ColumnsTest {
    private static Columns of(String... headers) {
        return new Columns(new FileLayout(
                new Dialect(StandardCharsets.UTF_8, 0, ',', '.'),
                List.of(headers),
                Export.plain(TableHeader.of(List.of(headers))),
                List.of(),
                List.of(),
                OptionalInt.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of()));
    }

    private static String several(String... headers) {
        return of(headers).several("cells", List.of(0, 1, 2), List.of(headers));
    }

    @Test
    void goByHeader() {
        assertThat(of("age", "How old?").one("cells", 0)).isEqualTo("cells$age");
        assertThat(of("age", "How old?").one("cells", 1)).isEqualTo("cells$`How old?`");
    }

    @Test
    void goByPlaceWhereAHeaderIsEmptyOrRepeats() {
        assertThat(of("q", "q", "").one("cells", 1)).isEqualTo("cells[[2]]");
        assertThat(of("q", "q", "").one("cells", 2)).isEqualTo("cells[[3]]");
        assertThat(of("a", "q", "").several("cells", List.of(0, 1, 2), List.of("a", "q", "C")))
                .isEqualTo("setNames(cells[1:3], c(\"a\", \"q\", \"C\"))");
    }

    @Test
    void goByPatternWhereHeadersAreNumbered() {
        assertThat(several("Q_1", "Q_2", "Q_10")).isEqualTo("cells[paste0(\"Q_\", c(1, 2, 10))]");
        assertThat(several("L08", "L09", "L10")).isEqualTo("cells[sprintf(\"L%02d\", 8:10)]");
    }

    @Test
    void goOneByOneWhereHeadersAreNumberedUnevenly() {
        assertThat(several("Q1", "Q02", "Q3")).isEqualTo("cells[c(\"Q1\", \"Q02\", \"Q3\")]");
        assertThat(several("Q1", "R2", "Q3")).isEqualTo("cells[c(\"Q1\", \"R2\", \"Q3\")]");
    }
}
