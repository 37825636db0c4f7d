package io.github.relata.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.report.SmallStudy;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of companies, through all of the toolkit, against R: psych, lm, car and sandwich. */
class CompaniesTest {
    private static final StudyResults RESULTS = SmallStudy.example("companies");

    @ParameterizedTest
    @CsvSource({
        "DESCRIPTIVES, 30",
        "RELIABILITY, 33",
        "ITEMS, 133",
        "CORRELATIONS, 24",
        "REGRESSION_TERMS, 84",
        "REGRESSION_FIT, 35"
    })
    void equalsR(TableLayout layout, int numbers) {
        ResultTable table = RESULTS.table(layout).orElseThrow();

        int compared =
                GoldenRows.read("companies/" + layout.tableName() + ".csv").assertEqual(table);

        assertThat(compared).isEqualTo(numbers);
    }
}
