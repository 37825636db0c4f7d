package io.github.relata.model.binding;

import io.github.relata.model.data.FileLayout;
import io.github.relata.model.expression.Condition;
import io.github.relata.model.privacy.IdentifyingColumn;
import io.github.relata.model.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Records where in the file the binding found what the study declares. */
final class LayoutMaker {
    private final Study study;
    private final ColumnFinder finder;

    LayoutMaker(Study study, ColumnFinder finder) {
        this.study = study;
        this.finder = finder;
    }

    FileLayout layout(
            List<Integer> ids,
            List<Integer> cluster,
            List<BoundVariable> variables,
            List<BoundScale> scales,
            List<IdentifyingColumn> identifying,
            Map<String, Map<String, Double>> labels) {
        Map<String, Integer> ofVariables = new LinkedHashMap<>();
        variables.forEach(bound -> ofVariables.put(bound.variable().name(), bound.column()));
        Map<String, FileLayout.ScaleColumns> ofScales = new LinkedHashMap<>();
        scales.forEach(bound -> ofScales.put(
                bound.scale().name(), new FileLayout.ScaleColumns(bound.columns(), bound.reversedInFile())));
        Map<String, Integer> undeclared = undeclared(ofVariables);
        Set<Integer> used = new HashSet<>(ids);
        used.addAll(cluster);
        used.addAll(ofVariables.values());
        used.addAll(undeclared.values());
        ofScales.values().forEach(scale -> used.addAll(scale.columns()));
        return new FileLayout(
                finder.file().table().dialect(),
                finder.file().table().names(),
                finder.file().table().export(),
                leftOut(),
                ids,
                cluster.stream().mapToInt(Integer::intValue).findFirst(),
                ofVariables,
                ofScales,
                undeclared,
                identifying.stream()
                        .filter(column -> !used.contains(column.index()))
                        .toList(),
                labels);
    }

    /** The rows, as in the file, that the survey software marked and the study does not keep. */
    private List<FileLayout.LeftOut> leftOut() {
        return finder.file().table().export().marked().stream()
                .filter(marked -> !study.data().keep().contains(marked.kind()))
                .map(marked -> new FileLayout.LeftOut(
                        marked.reason(),
                        marked.rows()
                                .mapToObj(row -> finder.file().table().rowNumber(row))
                                .toList()))
                .toList();
    }

    private Map<String, Integer> undeclared(Map<String, Integer> variables) {
        Map<String, Integer> undeclared = new LinkedHashMap<>();
        for (Condition condition : conditions()) {
            for (String name : condition.names()) {
                OptionalInt column = finder.among(name);
                if (column.isPresent() && !variables.containsKey(name)) {
                    undeclared.put(name, column.getAsInt());
                }
            }
        }
        return undeclared;
    }

    /** Every condition of the study, on rows and in analyses. */
    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        study.data().rows().ifPresent(conditions::add);
        study.exclusions().forEach(exclusion -> conditions.add(exclusion.when()));
        study.analyses().forEach(analysis -> analysis.frame().where().ifPresent(conditions::add));
        return conditions;
    }
}
