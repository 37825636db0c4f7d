package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.model.intake.ColumnProfile;
import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.ColumnName;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import io.github.relata.report.results.TableLayout;
import java.util.ArrayList;
import java.util.List;

/** {@code relata describe DATA [COLUMN…]}: distributions of columns, of all where none is named. */
public final class DescribeCommand extends PlainAnalysis {
    /** The command. */
    public DescribeCommand() {
        super(TableLayout.DESCRIPTIVES, TableLayout.FREQUENCIES, TableLayout.NOTES);
    }

    @Override
    public void declare(Syntax syntax) {
        super.declare(syntax);
        syntax.arguments(COLUMN, 0);
    }

    @Override
    Study study(PlainStudy plain, Call call) {
        List<String> names = PlainStudy.names(call.arguments(COLUMN));
        List<Variable> variables = names.isEmpty()
                ? all(plain)
                : names.stream()
                        .map(name -> PlainStudy.variable(name, type(plain.kind(name))))
                        .toList();
        Analysis analysis = new Analysis.Describe(
                PlainStudy.frame("describe"),
                variables.stream().map(Variable::name).toList());
        return plain.with(variables, List.of(), analysis, call);
    }

    /** All columns; those whose header is empty or stands there before, by their places. */
    private static List<Variable> all(PlainStudy plain) {
        List<String> headers = plain.table().headers().names();
        List<Variable> variables = new ArrayList<>();
        for (int index = 0; index < headers.size(); index++) {
            String header = headers.get(index);
            String letters = ColumnRange.letters(index);
            boolean unique = !header.isEmpty()
                    && headers.stream().filter(header::equalsIgnoreCase).count() == 1;
            Variable.Type type = type(ColumnProfile.of(plain.table(), index).kind());
            variables.add(
                    unique
                            ? PlainStudy.variable(header, type)
                            : PlainStudy.variable(
                                    (letters + " " + header).strip(),
                                    new ColumnName(PlainStudy.NOWHERE, letters, ColumnName.By.LETTERS),
                                    type));
        }
        return variables;
    }

    private static Variable.Type type(ColumnProfile.Kind kind) {
        return switch (kind) {
            case NUMBER, MIXED, EMPTY -> Variable.Type.NUMBER;
            case CATEGORY -> Variable.Type.CATEGORY;
            case TEXT -> Variable.Type.TEXT;
        };
    }
}
