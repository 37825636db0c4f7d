package io.github.relata.model.binding;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.expression.Operand;
import io.github.relata.model.expression.RowCondition;
import io.github.relata.model.expression.Scope;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What names mean in conditions: declared variables first, then the columns of the file; in {@code where} scores too. */
final class ConditionNames {
    private final ColumnFinder finder;
    private final List<BoundVariable> variables;
    private final Set<String> scores = new LinkedHashSet<>();
    private final Set<String> unbound = new HashSet<>();
    private final Findings findings;

    ConditionNames(Study study, ColumnFinder finder, List<BoundVariable> variables, Findings findings) {
        this.finder = finder;
        this.variables = List.copyOf(variables);
        this.findings = findings;
        for (Scale scale : study.scales()) {
            scale.key().scoreNames(scale.name()).forEach(score -> scores.add(score.name()));
        }
        study.variables().forEach(variable -> unbound.add(variable.name()));
        variables.forEach(bound -> unbound.remove(bound.variable().name()));
    }

    /** Binds a condition on the rows of the file; nothing if a name in it has no meaning or more than one. */
    Optional<RowCondition> onRows(Condition condition) {
        for (String name : condition.names()) {
            if (scores.contains(name) && operand(name).isEmpty()) {
                findings.add(Finding.error(BindingCode.SCORE_IN_ROWS, condition.place(), "name", name));
                return Optional.empty();
            }
        }
        return bound(condition, scope(Set.of()));
    }

    /** Checks the names of a condition on cases, which is bound once the scores are there. */
    void check(Condition condition) {
        bound(condition, scope(scores));
    }

    /** The columns that a condition on cases speaks of beside variables and scores. */
    List<String> undeclared(Condition condition) {
        List<String> names = new ArrayList<>(condition.names());
        names.removeAll(scores);
        names.removeIf(name -> variable(name).isPresent() || finder.among(name).isEmpty());
        return names;
    }

    private Optional<RowCondition> bound(Condition condition, Scope scope) {
        for (String name : condition.names()) {
            if (unbound.contains(name)) {
                // That its column is not there has been told.
                return Optional.empty();
            }
            if (variable(name).isEmpty() && finder.isAmbiguous(name)) {
                finder.find(name, condition.place());
                return Optional.empty();
            }
        }
        Checked<RowCondition> bound = condition.bind(scope);
        findings.addAll(bound.findings());
        return bound.value();
    }

    private Scope scope(Set<String> alsoKnown) {
        return new Scope() {
            @Override
            public Optional<Operand> operand(String name) {
                Optional<Operand> operand = ConditionNames.this.operand(name);
                return operand.isEmpty() && alsoKnown.contains(name) ? Optional.of(new NoValues()) : operand;
            }

            @Override
            public Collection<String> names() {
                List<String> names = new ArrayList<>();
                variables.forEach(bound -> names.add(bound.variable().name()));
                names.addAll(alsoKnown);
                names.addAll(finder.names());
                return names;
            }
        };
    }

    private Optional<BoundVariable> variable(String name) {
        return variables.stream()
                .filter(bound -> bound.variable().name().equals(name))
                .findFirst();
    }

    private Optional<Operand> operand(String name) {
        Optional<BoundVariable> variable = variable(name);
        if (variable.isPresent()) {
            return Optional.of(operand(variable.get()));
        }
        OptionalInt column = finder.among(name);
        return column.isPresent() ? Optional.of(cells(column.getAsInt())) : Optional.empty();
    }

    private Operand operand(BoundVariable bound) {
        FileColumns file = finder.file();
        Variable variable = bound.variable();
        if (variable.type() == Variable.Type.NUMBER) {
            Labels labels = new Labels(AnswersReader.everywhere(file, bound), Set.of());
            NumberTyping typing = NumberTyping.of(variable, labels, file.missing(), file.decimal());
            return new CellOperand(
                    file.table().column(bound.column()),
                    TypedCells.of(file.table().column(bound.column()), typing));
        }
        Operand cells = cells(bound.column());
        if (variable.levels().isEmpty()) {
            return cells;
        }
        CategoryTyping typing = CategoryTyping.declared(variable.levels(), file.missing(), file.decimal());
        return new LevelOperand(
                cells, variable.levels(), TypedCells.of(file.table().column(bound.column()), typing));
    }

    private Operand cells(int column) {
        FileColumns file = finder.file();
        return new CellOperand(file.table().column(column), file.readings(column));
    }

    /** A score, before there is any. */
    private static final class NoValues implements Operand {
        @Override
        public boolean isMissing(int row) {
            return true;
        }

        @Override
        public double number(int row) {
            return Double.NaN;
        }

        @Override
        public String text(int row) {
            return "";
        }
    }
}
