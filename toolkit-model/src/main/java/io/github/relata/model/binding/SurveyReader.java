package io.github.relata.model.binding;

import io.github.relata.model.data.Column;
import io.github.relata.model.data.NumberColumn;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.RawColumn;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.ColumnName;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads the data of a study: finds its columns, selects its cases and turns cells into values. All faults of the file
 * come together; nothing is dropped without being counted.
 */
public final class SurveyReader {
    private static final int CELLS_WORTH_THREADS = 2_000_000;

    private final Study study;
    private final RawTable table;
    private final Findings findings;
    private final ColumnFinder finder;
    private final MissingCodes missing;
    private final char decimal;

    private SurveyReader(Study study, RawTable table, Findings findings) {
        this.study = study;
        this.table = table;
        this.findings = findings;
        this.finder = new ColumnFinder(table, findings);
        this.decimal = table.dialect().decimal();
        this.missing = new MissingCodes(study.data().missing(), decimal);
    }

    /** Reads a study's data file and binds it. */
    public static Checked<SurveyData> read(Study study) {
        Checked<RawTable> table = Intake.read(study.data().path(), study.data().intake());
        return table.value()
                .map(raw -> bind(study, raw, table.findings()))
                .orElseGet(() -> new Checked<>(Optional.empty(), table.findings()));
    }

    private static Checked<SurveyData> bind(Study study, RawTable table, List<Finding> earlier) {
        Findings findings = new Findings();
        findings.addAll(earlier);
        return new SurveyReader(study, table, findings).bind();
    }

    private Checked<SurveyData> bind() {
        List<BoundVariable> variables = study.variables().stream()
                .flatMap(variable -> bound(variable).stream())
                .toList();
        List<BoundScale> scales = study.scales().stream()
                .flatMap(scale -> BoundScale.of(scale, finder, findings).stream())
                .toList();
        List<Integer> ids = columns(study.data().id());
        List<Integer> cluster = columns(study.data().cluster().stream().toList());
        ConditionNames names = new ConditionNames(finder, variables, missing, decimal);
        CaseSelection selection = new CaseSelection(study, table, names, ids, findings);
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        Kept kept = selection.select();
        if (kept.size() == 0) {
            findings.add(Finding.error(
                    BindingCode.NO_CASE_LEFT,
                    new Place.InFile(table.file()),
                    "rows",
                    Integer.toString(selection.flow().rowsInFile())));
            return Checked.failed(findings);
        }
        ColumnBinder binder = new ColumnBinder(kept);
        List<Column> columns = new ArrayList<>();
        for (BoundVariable variable : variables) {
            columns.add(column(variable, binder, kept));
        }
        List<ScaleItems> items = scaleItems(scales, binder);
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        Optional<TextColumn> clusters = cluster.stream()
                .findFirst()
                .map(index -> texts(kept, study.data().cluster().orElseThrow().text(), List.of(index)));
        return Checked.of(
                new SurveyData(
                        study.data().file(),
                        index -> table.rowNumber(kept.row(index)),
                        keys(kept, ids),
                        clusters,
                        columns,
                        undeclared(kept),
                        items,
                        selection.flow()),
                findings);
    }

    private Optional<BoundVariable> bound(Variable variable) {
        OptionalInt column = finder.find(variable.column());
        return column.isPresent() ? Optional.of(new BoundVariable(variable, column.getAsInt())) : Optional.empty();
    }

    private List<Integer> columns(List<ColumnName> names) {
        return names.stream()
                .map(finder::find)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    private Column column(BoundVariable bound, ColumnBinder binder, Kept kept) {
        Variable variable = bound.variable();
        RawColumn raw = table.column(bound.column());
        CellFaults faults = new CellFaults(table, bound.column(), study.data().invalid());
        Column column = switch (variable.type()) {
            case NUMBER ->
                binder.numbers(
                        variable.name(), variable.label(), raw, CellTyping.number(variable, missing, decimal), faults);
            case CATEGORY -> {
                List<Variable.Level> levels = levels(variable, raw, kept);
                yield binder.categories(variable, levels, raw, CellTyping.category(levels, missing, decimal), faults);
            }
            case TEXT -> binder.texts(variable.name(), variable.label(), raw);
        };
        tell(List.of(faults));
        return column;
    }

    private List<Variable.Level> levels(Variable variable, RawColumn raw, Kept kept) {
        if (!variable.levels().isEmpty()) {
            return variable.levels();
        }
        List<Variable.Level> levels = LevelsFound.in(raw, kept, missing);
        findings.add(Finding.note(
                BindingCode.LEVELS_FOUND,
                variable.column().place(),
                "name",
                variable.name(),
                "levels",
                String.join(", ", levels.stream().map(Variable.Level::name).toList())));
        // What is in no case is in none of the levels: such rows are left out and need no fault.
        return levels.isEmpty() ? List.of(new Variable.Level("", List.of(), true)) : levels;
    }

    /** Items are many and alike, so that large files share them among threads; faults are told in the study's order. */
    private List<ScaleItems> scaleItems(List<BoundScale> scales, ColumnBinder binder) {
        record Item(NumberColumn column, CellFaults faults) {}
        List<Supplier<Item>> tasks = new ArrayList<>();
        for (BoundScale scale : scales) {
            for (int position = 1; position <= scale.columns().size(); position++) {
                int index = scale.columns().get(position - 1);
                CellTyping typing = CellTyping.answer(
                        scale.instrument().items().get(position - 1).range(),
                        scale.scale().coding(),
                        scale.reversedInFile().contains(position),
                        missing,
                        decimal);
                tasks.add(() -> {
                    CellFaults faults =
                            new CellFaults(table, index, study.data().invalid());
                    String header = table.names().get(index);
                    return new Item(binder.numbers(header, header, table.column(index), typing, faults), faults);
                });
            }
        }
        boolean large = (long) tasks.size() * table.rowCount() >= CELLS_WORTH_THREADS;
        Stream<Supplier<Item>> stream = large ? tasks.parallelStream() : tasks.stream();
        List<Item> items = stream.map(Supplier::get).toList();
        tell(items.stream().map(Item::faults).toList());
        List<ScaleItems> bound = new ArrayList<>();
        int next = 0;
        for (BoundScale scale : scales) {
            int end = next + scale.columns().size();
            bound.add(new ScaleItems(
                    scale.scale().name(),
                    scale.scale().label(),
                    scale.instrument(),
                    scale.key(),
                    items.subList(next, end).stream().map(Item::column).toList()));
            next = end;
        }
        return bound;
    }

    private void tell(List<CellFaults> faults) {
        int inLeftOutRows = 0;
        for (CellFaults ofColumn : faults) {
            findings.addAll(ofColumn.findings());
            inLeftOutRows += ofColumn.leftOutCount();
        }
        if (inLeftOutRows > 0) {
            findings.add(Finding.note(
                    BindingCode.FAULTS_IN_LEFT_OUT_ROWS,
                    new Place.InFile(table.file()),
                    "number",
                    Integer.toString(inLeftOutRows)));
        }
    }

    /** The columns that only conditions of analyses speak of. */
    private List<TextColumn> undeclared(Kept kept) {
        Set<String> names = new LinkedHashSet<>();
        study.analyses().forEach(analysis -> analysis.frame().where().ifPresent(where -> names.addAll(where.names())));
        study.variables().forEach(variable -> names.remove(variable.name()));
        List<TextColumn> columns = new ArrayList<>();
        for (String name : names) {
            OptionalInt column = finder.among(name);
            if (column.isPresent()) {
                columns.add(texts(kept, name, List.of(column.getAsInt())));
            }
        }
        return columns;
    }

    private TextColumn keys(Kept kept, List<Integer> ids) {
        return ids.isEmpty()
                ? new TextColumn("id", "id", kept.size(), index -> Long.toString(table.rowNumber(kept.row(index))))
                : texts(kept, "id", ids);
    }

    private TextColumn texts(Kept kept, String name, List<Integer> columns) {
        return new TextColumn(name, name, kept.size(), index -> CaseKey.of(table, columns, kept.row(index)));
    }
}
