package io.github.relata.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.relata.report.SmallStudy;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reproduce.R} of the same study finds its figures again in R. */
class MediateRunTest {
    private static final String STUDY = "mediation";

    @Test
    void givesTheSameFiguresOnAnyNumberOfThreads() throws Exception {
        List<ResultTable> one = tables(1);
        assertThat(tables(3)).isEqualTo(one);
        assertThat(tables(16)).isEqualTo(one);
    }

    private static List<ResultTable> tables(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> SmallStudy.run(STUDY).tables()).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void addsDirectAndIndirectEffectsToTheTotal() {
        ResultTable effects = effects(SmallStudy.run(STUDY));
        assertThat(sum(effects, "parallel", "direct") + sum(effects, "parallel", "total.indirect"))
                .isCloseTo(sum(effects, "parallel", "total"), within(1e-12));
        assertThat(sum(effects, "parallel", "indirect"))
                .isCloseTo(sum(effects, "parallel", "total.indirect"), within(1e-12));
        assertThat(rows(effects, "several", "contrast")).isEmpty();
        assertThat(rows(effects, "relative", "indirect")).hasSize(2);
    }

    @Test
    void stopsWhereNobodyWantsToGoOn() {
        Plan plan = SmallStudy.plan(Path.of("src/test/resources/studies", STUDY, "study.yaml"));
        Progress impatient = new Progress() {
            @Override
            public void at(int done, int all, String name) {}

            @Override
            public boolean drawn(int done, int all, String name) {
                return false;
            }
        };
        assertThatThrownBy(() -> StudyRun.of(plan, impatient)).isInstanceOf(CancellationException.class);
    }

    @Test
    void saysWhyThereIsNothing(@TempDir Path folder) {
        String study = """
                data: {file: answers.csv}
                variables: {x: {}, m: {}, y: {}, w: {}}
                analyses:
                  - mediate: x -> m -> y
                    moderators: {x -> m: w}
                    draws: 100
                """;
        assertThat(reasons(SmallStudy.run(folder, study, "x,m,y,w\n1,,2,1\n2,3,,1\n")))
                .contains("No case is left after the missing values.");
        assertThat(reasons(SmallStudy.run(
                        folder, study, "x,m,y,w\n1,2,2,5\n2,3,1,5\n4,4,3,5\n3,1,5,5\n2,2,2,5\n7,1,1,5\n")))
                .anyMatch(reason -> reason.contains("was left out of the model"));
    }

    @Test
    void refusesAMediatorOfThreeLevels(@TempDir Path folder) {
        String study = """
                data: {file: answers.csv}
                variables: {x: {}, m: {type: category}, y: {}}
                analyses: [mediate: x -> m -> y]
                """;
        assertThatThrownBy(() -> SmallStudy.run(folder, study, "x,m,y\n1,a,2\n2,b,3\n3,c,1\n4,a,2\n"))
                .hasMessageContaining("\"m\" has 3 levels");
    }

    @Test
    void saysWhyALogisticEquationHasNoSolution(@TempDir Path folder) {
        String study = """
                data: {file: answers.csv}
                variables: {x: {}, m: {type: category}, y: {}}
                analyses: [{mediate: x -> m -> y, draws: 100}]
                """;
        assertThat(reasons(SmallStudy.run(folder, study, "x,m,y\n1,a,2\n2,a,3\n3,b,1\n4,b,2\n")))
                .anyMatch(reason -> reason.contains("without fail"));
    }

    @Test
    void tellsTheScaleOfEachEffect() {
        StudyResults results = SmallStudy.run("two-levels");
        ResultTable effects = effects(results);
        assertThat(scales(effects, "outcome")).containsExactly("log-odds");
        assertThat(scales(effects, "mediator")).containsExactly("units", "product", "share");
        assertThat(scales(effects, "both")).containsExactly("log-odds", "product", "probability", "share");
        assertThat(rows(effects, "outcome", "total")).isEmpty();
        assertThat(sum(effects, "both", "natural.direct") + sum(effects, "both", "natural.indirect"))
                .isCloseTo(sum(effects, "both", "natural.total"), within(1e-12));
        ResultTable fit = results.table(TableLayout.MEDIATION_FIT).orElseThrow();
        assertThat(fit.columns()).contains("deviance", "null.deviance", "df.null");
    }

    private static List<String> scales(ResultTable effects, String model) {
        return IntStream.range(0, effects.rows().size())
                .filter(row -> effects.cell(row, "model").asText().equals(model))
                .mapToObj(row -> effects.cell(row, "scale").asText())
                .distinct()
                .toList();
    }

    private static List<String> reasons(StudyResults results) {
        ResultTable notes = results.table(TableLayout.NOTES).orElseThrow();
        return IntStream.range(0, notes.rows().size())
                .mapToObj(row -> notes.cell(row, "reason").asText())
                .toList();
    }

    private static ResultTable effects(StudyResults results) {
        return results.table(TableLayout.MEDIATION_EFFECTS).orElseThrow();
    }

    private static List<Integer> rows(ResultTable effects, String model, String effect) {
        return IntStream.range(0, effects.rows().size())
                .filter(row -> effects.cell(row, "model").asText().equals(model))
                .filter(row -> effects.cell(row, "effect").asText().equals(effect))
                .boxed()
                .toList();
    }

    private static double sum(ResultTable effects, String model, String effect) {
        return rows(effects, model, effect).stream()
                .mapToDouble(row -> effects.cell(row, "estimate").asNumber())
                .sum();
    }
}
