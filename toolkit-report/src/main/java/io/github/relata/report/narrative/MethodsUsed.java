package io.github.relata.report.narrative;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.stats.process.Equation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The methods that an analysis uses, by the keys of the phrases that define them. */
final class MethodsUsed implements PlannedAnalysis.Visitor<List<String>> {
    @Override
    public List<String> describe(PlannedAnalysis.Describe describe) {
        return List.of("describe");
    }

    @Override
    public List<String> reliability(PlannedAnalysis.Reliability reliability) {
        return List.of("reliability");
    }

    @Override
    public List<String> correlate(PlannedAnalysis.Correlate correlate) {
        return List.of(correlate.analysis().method().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> regress(PlannedAnalysis.Regress regress) {
        return withErrors("regress", regress.analysis().errors());
    }

    private static List<String> withErrors(String method, Analysis.Regress.Errors errors) {
        return switch (errors) {
            case CLASSICAL -> List.of(method);
            case HC0, HC1, HC2, HC3, HC4 -> List.of(method, "hc");
            case CLUSTER -> List.of(method, "cluster");
        };
    }

    @Override
    public List<String> moderate(PlannedAnalysis.Moderate moderate) {
        return withErrors("moderate", moderate.analysis().errors());
    }

    @Override
    public List<String> buffer(PlannedAnalysis.Buffer buffer) {
        List<String> methods = new ArrayList<>(moderate(buffer.moderation()));
        methods.add("buffer");
        return methods;
    }

    @Override
    public List<String> mediate(PlannedAnalysis.Mediate mediate) {
        String interval = mediate.analysis().interval().name().toLowerCase(Locale.ROOT);
        List<String> methods = new ArrayList<>();
        methods.add("mediate");
        if (mediate.design().model().equations().stream().anyMatch(Equation::isLogistic)) {
            methods.add("mediate-logistic");
        }
        mediate.analysis().natural().ifPresent(change -> methods.add("mediate-natural"));
        methods.add("mediate-" + interval.replace('_', '-'));
        methods.addAll(withErrors("mediate", mediate.analysis().errors()));
        return methods;
    }

    @Override
    public List<String> reserved(Analysis.Reserved reserved) {
        return List.of();
    }
}
