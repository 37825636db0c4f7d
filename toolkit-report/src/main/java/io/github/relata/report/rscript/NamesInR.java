package io.github.relata.report.rscript;

import io.github.relata.model.data.FileLayout;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the names in conditions are called in the script: variables and scores, else columns of the file. */
final class NamesInR {
    private final Study study;
    private final SurveyData data;
    private final FileLayout layout;
    private final Columns columns;

    NamesInR(Study study, SurveyData data, FileLayout layout) {
        this.study = study;
        this.data = data;
        this.layout = layout;
        this.columns = new Columns(layout);
    }

    Value value(String name) {
        Optional<Variable> variable = study.variables().stream()
                .filter(declared -> declared.name().equals(name))
                .findFirst();
        if (variable.isPresent()) {
            return value(variable.get());
        }
        return data.column(name).isPresent()
                ? Value.numbers(RSyntax.member("study", name))
                : Value.cells(columns.one("cells", layout.undeclared(name)));
    }

    private Value value(Variable variable) {
        String code = RSyntax.member("study", variable.name());
        String cells = columns.one("cells", layout.variable(variable.name()));
        return switch (variable.type()) {
            case NUMBER -> Value.numbers(code);
            case CATEGORY ->
                variable.levels().isEmpty()
                        ? Value.cells(cells)
                        : new Value(Value.Kind.LEVELS, code, cells, ownNames(variable.levels()));
            case TEXT -> Value.cells(cells);
        };
    }

    /** The names of levels that are not at the same time the code of one. */
    private static List<String> ownNames(List<Variable.Level> levels) {
        List<String> names = new ArrayList<>();
        levels.forEach(level -> names.add(level.name()));
        levels.forEach(level -> names.removeAll(level.codes()));
        return names;
    }
}
