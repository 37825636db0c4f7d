package io.github.relata.model.binding;

import io.github.relata.model.expression.Operand;
import io.github.relata.model.expression.Scope;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What names mean in conditions on rows: declared variables first, then the columns of the file. */
final class ConditionNames implements Scope {
    private final ColumnFinder finder;
    private final List<BoundVariable> variables;
    private final MissingCodes missing;
    private final char decimal;

    ConditionNames(ColumnFinder finder, List<BoundVariable> variables, MissingCodes missing, char decimal) {
        this.finder = finder;
        this.variables = List.copyOf(variables);
        this.missing = missing;
        this.decimal = decimal;
    }

    @Override
    public Optional<Operand> operand(String name) {
        for (BoundVariable bound : variables) {
            if (bound.variable().name().equals(name)) {
                return Optional.of(operand(bound));
            }
        }
        OptionalInt column = finder.among(name);
        return column.isPresent() ? Optional.of(raw(finder.table().column(column.getAsInt()))) : Optional.empty();
    }

    @Override
    public Collection<String> names() {
        List<String> names = new ArrayList<>();
        variables.forEach(bound -> names.add(bound.variable().name()));
        names.addAll(finder.table().headers().names());
        return names;
    }

    private Operand operand(BoundVariable bound) {
        RawColumn column = finder.table().column(bound.column());
        Variable variable = bound.variable();
        if (variable.type() == Variable.Type.NUMBER) {
            CellTyping typing = CellTyping.number(variable, missing, decimal);
            return new TypedOperand(column, TypedCells.of(column, typing), List.of());
        }
        if (variable.type() == Variable.Type.CATEGORY && !variable.levels().isEmpty()) {
            CellTyping typing = CellTyping.category(variable.levels(), missing, decimal);
            return new TypedOperand(column, TypedCells.of(column, typing), variable.levels());
        }
        return raw(column);
    }

    private Operand raw(RawColumn column) {
        return new RawOperand(column, missing, decimal);
    }
}
