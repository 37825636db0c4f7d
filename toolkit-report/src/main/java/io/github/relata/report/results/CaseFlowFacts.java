package io.github.relata.report.results;

import io.github.relata.model.data.CaseFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the rows of a data file, as facts. */
public final class CaseFlowFacts {
    private CaseFlowFacts() {}

    /** The rows in the file, what took some of them out, and those that are left. */
    public static Fact of(CaseFlow flow) {
        List<Fact> steps = new ArrayList<>();
        for (CaseFlow.Step step : flow.steps()) {
            Map<String, Fact> members = new LinkedHashMap<>();
            members.put("step", Fact.of(step.kind().key()));
            members.put("reason", Fact.of(step.reason()));
            members.put("rows", Fact.of((long) step.rows()));
            members.put("undecided", Fact.of((long) step.unknown()));
            steps.add(new Fact.Group(members));
        }
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("in.file", Fact.of((long) flow.rowsInFile()));
        members.put("left.out", new Fact.Listing(steps));
        members.put("analysed", Fact.of((long) flow.analysed()));
        return new Fact.Group(members);
    }
}
