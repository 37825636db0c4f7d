package io.github.relata.report.run;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.report.results.ResultTables;
import io.github.relata.report.results.TableLayout;

/** Follows the rows of the file to the cases. */
public final class FlowRun {
    /** The first step: every row below the header. */
    public static final String IN_FILE = "in-file";
    /** The last step: what is left. */
    public static final String ANALYSED = "analysed";

    private FlowRun() {}

    /** The rows of the file, what took some of them out, and those that are left. */
    static void of(CaseFlow flow, ResultTables tables) {
        int remaining = flow.rowsInFile();
        row(tables, IN_FILE, "", 0, 0, remaining);
        for (CaseFlow.Step step : flow.steps()) {
            remaining -= step.rows();
            row(tables, step.kind().key(), step.reason(), step.rows(), step.unknown(), remaining);
        }
        row(tables, ANALYSED, "", 0, 0, remaining);
    }

    private static void row(ResultTables tables, String step, String reason, int out, int undecided, int remaining) {
        tables.row(TableLayout.FLOW)
                .set("step", step)
                .set("reason", reason)
                .set("n.left.out", out)
                .set("n.undecided", undecided)
                .set("n.remaining", remaining);
    }
}
