package io.github.relata.report.rscript;

import io.github.relata.model.data.Column;
import io.github.relata.model.data.FileLayout;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Study;
import io.github.relata.report.run.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The part of the script that turns answers into scores. */
final class ScalesPart {
    private final Plan plan;
    private final FileLayout layout;
    private final Columns columns;
    private final RWriter out;

    ScalesPart(Plan plan, FileLayout layout, RWriter out) {
        this.plan = plan;
        this.layout = layout;
        this.columns = new Columns(layout);
        this.out = out;
    }

    void write() {
        out.section("Scales");
        out.comment("`items` holds the answers as they were given, `keyed` the items of each score in its direction, "
                + "`required` how many of them a score needs.");
        out.line("items <- keyed <- required <- list()");
        plan.scored().data().scales().forEach(this::scale);
    }

    private void scale(ScaleItems scale) {
        out.blank().comment(scale.label() + about(scale));
        String items = RSyntax.member("items", scale.name());
        out.call(items + " <- answers", answers(scale));
        for (ScoreDefinition score : scale.key().scores()) {
            new ScoreInR(scale, score, out).write();
        }
    }

    private static String about(ScaleItems scale) {
        boolean own = scale.instrument().sha256().isEmpty();
        return own
                ? ""
                : " (" + scale.instrument().id() + ", item order " + scale.key().name() + ")";
    }

    private List<String> answers(ScaleItems scale) {
        FileLayout.ScaleColumns place = layout.scale(scale.name());
        Scale.AnswersInFile inFile = inFile(scale.name());
        List<Item> items = scale.instrument().items();
        List<String> arguments = new ArrayList<>();
        arguments.add(columns.several(
                "cells",
                place.columns(),
                scale.items().stream().map(Column::name).toList()));
        arguments.addAll(range(items));
        Map<String, Double> labels = layout.labels(scale.name());
        if (!labels.isEmpty()) {
            arguments.add("labels = " + DataPart.labels(labels));
        }
        inFile.coded().ifPresent(coding -> arguments.add("coded = " + codes(coding)));
        Set<Integer> reversed = new TreeSet<>(place.reversedInFile());
        if (!reversed.isEmpty()) {
            arguments.add("reversed = " + RSyntax.wholes(List.copyOf(reversed)));
        }
        return arguments;
    }

    private Scale.AnswersInFile inFile(String scale) {
        Study study = plan.study();
        return study.scales().stream()
                .filter(declared -> declared.name().equals(scale))
                .findFirst()
                .orElseThrow()
                .inFile();
    }

    /** The ends of the codes; the lower alone where they count up from it item by item. */
    private static String codes(Coding coding) {
        List<Double> ends = new ArrayList<>(List.of(coding.lowest()));
        coding.highest().ifPresent(ends::add);
        return RSyntax.vector(ends.stream().map(RSyntax::number).toList());
    }

    /** The lowest and highest answer of each item, as arguments. */
    static List<String> range(List<Item> items) {
        return List.of(
                "low = "
                        + RSyntax.repeated(items.stream()
                                .map(item -> item.range().minimum())
                                .toList()),
                "high = "
                        + RSyntax.repeated(items.stream()
                                .map(item -> item.range().maximum())
                                .toList()));
    }
}
