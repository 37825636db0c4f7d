package io.github.relata.model.binding;

import io.github.relata.model.data.Column;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.List;

/** Makes the columns of a study's variables, for the rows that are cases. */
final class VariableBinder {
    private static final int LISTED = 30;

    private final FileColumns file;
    private final Kept kept;
    private final DataSource.InvalidAnswers policy;
    private final AnswersReader answers;
    private final Findings findings;
    private final List<CellFaults> faults = new ArrayList<>();

    VariableBinder(
            FileColumns file, Kept kept, DataSource.InvalidAnswers policy, AnswersReader answers, Findings findings) {
        this.file = file;
        this.kept = kept;
        this.policy = policy;
        this.answers = answers;
        this.findings = findings;
    }

    /** The column of a variable. */
    Column bind(BoundVariable bound) {
        Variable variable = bound.variable();
        if (variable.type() == Variable.Type.TEXT) {
            return file.texts(variable.name(), variable.label(), bound.column(), kept);
        }
        RawColumn raw = file.table().column(bound.column());
        ColumnBinder binder = new ColumnBinder(kept);
        CellFaults ofColumn = new CellFaults(file, bound.column(), policy);
        faults.add(ofColumn);
        if (variable.type() == Variable.Type.NUMBER) {
            return number(bound, raw, binder, ofColumn);
        }
        if (!variable.levels().isEmpty()) {
            CategoryTyping typing = CategoryTyping.declared(variable.levels(), file.missing(), file.decimal());
            return binder.categories(variable, variable.levels(), raw, typing, ofColumn);
        }
        List<Variable.Level> levels = LevelsFound.in(raw, kept, file.missing());
        tell(variable, levels);
        return binder.categories(
                variable, levels, raw, CategoryTyping.found(levels, file.missing(), file.decimal()), ofColumn);
    }

    private Column number(BoundVariable bound, RawColumn raw, ColumnBinder binder, CellFaults ofColumn) {
        Variable variable = bound.variable();
        if (variable.range().isEmpty()) {
            file.table()
                    .export()
                    .columns()
                    .get(bound.column())
                    .limits()
                    .ifPresent(limits -> findings.addAll(AcceptedNumbers.warnings(file, bound.column(), limits, kept)));
        }
        AnswersRead read = answers.of(bound);
        findings.addAll(read.findings());
        NumberTyping typing =
                NumberTyping.of(variable, new Labels(read.labels(), read.unclear()), file.missing(), file.decimal());
        Column column = binder.numbers(variable.name(), variable.label(), raw, typing, ofColumn);
        if (!read.told().isEmpty()) {
            ofColumn.forgetTexts();
        }
        return column;
    }

    /** What the columns so far cannot take. */
    List<CellFaults> faults() {
        return faults;
    }

    private void tell(Variable variable, List<Variable.Level> levels) {
        String names = String.join(
                ", ", levels.stream().limit(LISTED).map(Variable.Level::name).toList());
        findings.add(Finding.note(
                levels.isEmpty() ? BindingCode.NO_LEVELS_FOUND : BindingCode.LEVELS_FOUND,
                variable.column().place(),
                "name",
                variable.name(),
                "number",
                Integer.toString(levels.size()),
                "levels",
                levels.size() > LISTED ? names + " …" : names));
    }
}
