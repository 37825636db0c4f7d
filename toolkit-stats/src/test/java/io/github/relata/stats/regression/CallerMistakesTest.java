package io.github.relata.stats.regression;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relata.stats.NumericTable;
import io.github.relata.stats.linear.StandardErrors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes of the calling program are exceptions that name what is wrong. */
class CallerMistakesTest {
    private static final NumericTable TABLE = NumericTable.of(new double[] {1, 2, 4}, new double[] {3, 1, 2});
    private static final RegressionDesign DESIGN = RegressionDesign.of(0, List.of(Term.numeric("x", 1)));
    private static final HierarchicalRegression REGRESSION = HierarchicalRegression.with(RegressionOptions.DEFAULTS);

    @Test
    void columnsThatAreNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGRESSION.fit(TABLE, RegressionDesign.of(0, List.of(Term.numeric("x", 2)))))
                .withMessage("\"x\" is column 2, but the table has columns 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGRESSION.fit(TABLE, RegressionDesign.of(-1, List.of())))
                .withMessage("the outcome is column -1, but the table has columns 0 to 1");
    }

    @Test
    void clustersThatDoNotMatchTheCases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGRESSION.fit(TABLE, DESIGN, new int[2]))
                .withMessage("2 cluster codes for 3 cases: give one for each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGRESSION.fit(TABLE, DESIGN, new int[] {0, 3, 1}))
                .withMessage("cluster code 3 is not below the number of cases, 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HierarchicalRegression.with(RegressionOptions.DEFAULTS.with(StandardErrors.CLUSTER))
                        .fit(TABLE, DESIGN))
                .withMessage("cluster-robust errors need the cluster of each case");
    }

    @Test
    void emptyDesigns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionDesign(0, RegressionDesign.Intercept.INCLUDED, List.of()))
                .withMessage("a regression has one step at least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("t", List.of()))
                .withMessage("term \"t\" has no column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DesignColumn("c", List.of()))
                .withMessage("design column \"c\" has no factor");
    }

    @Test
    void levelsAndNamesThatDoNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearRegression.withDefaults().atLevel(95))
                .withMessage("confidence level 95.0 is not between 0 and 1");
        RegressionModel model = LinearRegression.withDefaults()
                .atLevel(0.99)
                .fit(TABLE, DESIGN)
                .ifAvailable()
                .orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.coefficient("z"))
                .withMessage("no coefficient \"z\"; there are [(Intercept), x]");
    }
}
