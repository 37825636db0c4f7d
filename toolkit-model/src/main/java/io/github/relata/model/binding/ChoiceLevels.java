package io.github.relata.model.binding;

import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Gives categories without declared levels the levels that the export tells: each answer of the question with its code, in
 * the order of the survey. Answers with the same words share a level.
 */
public final class ChoiceLevels {
    private ChoiceLevels() {}

    /** A study that knows what the export of its data tells. */
    public static Study in(Study study, RawTable table) {
        // Columns that are not there are told when the study is bound.
        ColumnFinder finder =
                new ColumnFinder(new FileColumns(table, new MissingCodes(List.of(), List.of(), '.')), new Findings());
        return study.withVariables(study.variables().stream()
                .map(variable -> known(variable, finder, table))
                .toList());
    }

    private static Variable known(Variable variable, ColumnFinder finder, RawTable table) {
        if (variable.type() != Variable.Type.CATEGORY || !variable.levels().isEmpty()) {
            return variable;
        }
        OptionalInt column = finder.find(variable.column());
        return column.isEmpty()
                ? variable
                : variable.withLevels(
                        levels(table.export().columns().get(column.getAsInt()).choices()));
    }

    private static List<Variable.Level> levels(Map<String, String> choices) {
        List<String> names = choices.values().stream().distinct().toList();
        List<Variable.Level> levels = new ArrayList<>();
        for (String name : names) {
            List<String> codes = choices.entrySet().stream()
                    .filter(choice -> choice.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .toList();
            levels.add(new Variable.Level(name, codes, false));
        }
        return levels;
    }
}
