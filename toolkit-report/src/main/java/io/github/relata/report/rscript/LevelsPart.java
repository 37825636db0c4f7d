package io.github.relata.report.rscript;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.report.run.LevelsRun;
import java.util.ArrayList;
import java.util.List;

/** The part of the script that counts the cases in each band and category of the scores. */
final class LevelsPart {
    private final SurveyData data;
    private final RWriter out;

    LevelsPart(SurveyData data, RWriter out) {
        this.data = data;
        this.out = out;
    }

    void write() {
        List<String> names = new ArrayList<>();
        for (ScaleItems scale : data.scales()) {
            for (ScoreDefinition score : scale.key().scores()) {
                score.categoryNameIn(scale.name()).ifPresent(names::add);
            }
        }
        if (!names.isEmpty()) {
            out.section("Levels of the scores");
            out.line("label <- c(" + RSyntax.text(LevelsRun.MODEL) + ", NA)");
            out.call("for (name in c", names.stream().map(RSyntax::text).toList(), ")) {");
            out.line("  add(\"frequencies\", label, data.frame(variable = name, frequencies(study[[name]])))");
            out.line("}");
        }
    }
}
