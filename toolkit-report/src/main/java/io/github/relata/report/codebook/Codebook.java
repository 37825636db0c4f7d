package io.github.relata.report.codebook;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.Column;
import io.github.relata.model.data.FileLayout;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import io.github.relata.report.run.Plan;
import io.github.relata.scoring.ScoreColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the variables, items and scores of a study are and what they hold. It names no case: of ids, clusters and texts it
 * has no values, and of columns that the study does not use no more than the header.
 *
 * @param ids headers of the columns that name the cases
 * @param identifying headers of the columns that tell who answered, which the study does not use
 * @param unused headers of the other columns that it does not use
 */
public record Codebook(
        Study study,
        CaseFlow flow,
        List<Entry> variables,
        List<ScaleEntry> scales,
        List<String> ids,
        List<String> identifying,
        List<String> unused) {
    public Codebook {
        variables = List.copyOf(variables);
        scales = List.copyOf(scales);
        ids = List.copyOf(ids);
        identifying = List.copyOf(identifying);
        unused = List.copyOf(unused);
    }

    /**
     * The codebook of a planned study.
     *
     * @throws IllegalArgumentException if the data were not read from a file
     */
    public static Codebook of(Plan plan) {
        FileLayout layout = plan.scored()
                .data()
                .layout()
                .orElseThrow(() -> new IllegalArgumentException("the data were not read from a file"));
        return new Maker(plan, layout).make();
    }

    private static final class Maker {
        private final Plan plan;
        private final SurveyData data;
        private final FileLayout layout;
        private final Set<Integer> used = new LinkedHashSet<>();

        Maker(Plan plan, FileLayout layout) {
            this.plan = plan;
            this.data = plan.scored().data();
            this.layout = layout;
        }

        Codebook make() {
            used.addAll(layout.ids());
            layout.cluster().ifPresent(used::add);
            List<Entry> variables = new ArrayList<>();
            plan.study().variables().forEach(variable -> variables.add(variable(variable)));
            List<ScaleEntry> scales = data.scales().stream().map(this::scale).toList();
            layout.identifying().forEach(column -> used.add(column.index()));
            List<String> unused = new ArrayList<>();
            for (int column = 0; column < layout.headers().size(); column++) {
                if (!used.contains(column)) {
                    unused.add(layout.headers().get(column));
                }
            }
            List<String> ids = layout.ids().stream().map(layout.headers()::get).toList();
            return new Codebook(plan.study(), data.flow(), variables, scales, ids, layout.leftOutColumns(), unused);
        }

        private Entry variable(Variable variable) {
            Column column = data.column(variable.name()).orElseThrow();
            return EntryMaker.of(column)
                    .at(place(layout.variable(variable.name())))
                    .within(variable.range())
                    .in(variable.unit())
                    .saying(byNumber(layout.labels(variable.name())))
                    .make();
        }

        private ScaleEntry scale(ScaleItems scale) {
            Map<Double, String> answers = byNumber(layout.labels(scale.name()));
            List<Entry> items = new ArrayList<>();
            for (int item = 0; item < scale.items().size(); item++) {
                items.add(item(scale, item, answers));
            }
            List<Entry> scores = plan.scored().scores().stream()
                    .filter(score -> score.scale().name().equals(scale.name()))
                    .map(ScoreColumn::values)
                    .map(column -> EntryMaker.of(column).make())
                    .toList();
            return new ScaleEntry(
                    scale.name(),
                    scale.label(),
                    Optional.of(scale.instrument())
                            .filter(published -> !published.sha256().isEmpty()),
                    answers,
                    items,
                    scores);
        }

        private Entry item(ScaleItems scale, int index, Map<Double, String> answers) {
            Column column = scale.items().get(index);
            int number = index + 1;
            boolean reversed = scale.key().scores().stream()
                    .flatMap(score -> score.items().stream())
                    .filter(KeyedItem::reverseKeyed)
                    .anyMatch(keyed -> keyed.item().number() == number);
            return EntryMaker.of(column)
                    .at(place(layout.scale(scale.name()).columns().get(index)))
                    .called(scale.instrument().items().get(index).gist())
                    .within(Optional.of(scale.instrument().items().get(index).range()))
                    .reversed(reversed)
                    .saying(answers)
                    .make();
        }

        private Entry.Place place(int column) {
            used.add(column);
            return new Entry.Place(layout.headers().get(column), column + 1);
        }

        private static Map<Double, String> byNumber(Map<String, Double> labels) {
            Map<Double, String> byNumber = new TreeMap<>();
            labels.forEach((label, number) ->
                    byNumber.merge(number, label, (one, other) -> one.length() >= other.length() ? one : other));
            return byNumber;
        }
    }
}
