package io.github.relata.model.binding;

import io.github.relata.model.data.Column;
import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.data.TextColumn;
import io.github.relata.model.finding.AlikeFindings;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.Intake;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.privacy.IdentifyingColumn;
import io.github.relata.model.privacy.IdentifyingColumns;
import io.github.relata.model.study.ColumnName;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the data of a study: finds its columns, selects its cases and turns cells into values. All faults of the file
 * come together; nothing is dropped without being counted.
 */
public final class SurveyReader {
    private final Study study;
    private final FileColumns file;
    private final Findings findings;
    private final ColumnFinder finder;

    private SurveyReader(Study study, RawTable table, Findings findings) {
        this.study = study;
        this.file = new FileColumns(
                table,
                new MissingCodes(
                        study.data().missing(),
                        table.export().notShown(),
                        table.dialect().decimal()));
        this.findings = findings;
        this.finder = new ColumnFinder(file, findings);
    }

    /** Reads a study's data file and binds it. */
    public static Checked<SurveyData> read(Study study) {
        return read(study, Intake.read(study.data().path(), study.data().intake()));
    }

    /** Binds a study to its data file as it was read, if it could be. */
    public static Checked<SurveyData> read(Study study, Checked<RawTable> table) {
        return table.value()
                .map(raw -> bind(study, raw, table.findings()))
                .orElseGet(() -> new Checked<>(Optional.empty(), table.findings()));
    }

    /** Binds a study to its data file as it was read. */
    public static Checked<SurveyData> read(Study study, RawTable table) {
        return bind(study, table, List.of());
    }

    private static Checked<SurveyData> bind(Study study, RawTable table, List<Finding> earlier) {
        Findings findings = new Findings();
        findings.addAll(earlier);
        return new SurveyReader(study, table, findings).bind();
    }

    private Checked<SurveyData> bind() {
        List<Integer> ids = columns(study.data().id());
        List<Integer> cluster = columns(study.data().cluster().stream().toList());
        List<BoundVariable> variables = study.variables().stream()
                .flatMap(variable -> bound(variable).stream())
                .toList();
        List<BoundScale> scales = new ScaleBinder(finder, findings).bind(study.scales());
        ConditionNames names = new ConditionNames(study, finder, variables, findings);
        study.analyses().forEach(analysis -> analysis.frame().where().ifPresent(names::check));
        AnsweringBinder answering = new AnsweringBinder(study.quality(), finder);
        CaseSelection selection = new CaseSelection(study, file, names, ids, findings);
        findings.sortByLine();
        List<IdentifyingColumn> identifying = IdentifyingColumns.in(file.table());
        if (!selection.isComplete()) {
            return Checked.failed(findings);
        }
        Kept kept = selection.select();
        if (kept.size() == 0) {
            String rows = Integer.toString(selection.flow().rowsInFile());
            findings.add(Finding.error(
                    BindingCode.NO_CASE_LEFT, new Place.InFile(file.table().file()), "rows", rows));
            return Checked.failed(findings);
        }
        AnswersReader answers = new AnswersReader(file, kept, study.data().invalid());
        VariableBinder variableBinder =
                new VariableBinder(file, kept, study.data().invalid(), answers, findings);
        List<Column> columns = new ArrayList<>();
        variables.forEach(variable -> columns.add(variableBinder.bind(variable)));
        ItemBinder itemBinder = new ItemBinder(file, kept, study.data().invalid(), answers);
        List<ScaleItems> items = itemBinder.bind(scales);
        findings.addAll(itemBinder.codings());
        tell(variableBinder.faults(), itemBinder.faults());
        cluster.forEach(column -> warnOfBlankClusters(column, kept));
        identifying.forEach(column -> warnOfIds(column.index(), ids));
        if (findings.hasErrors()) {
            return Checked.failed(findings);
        }
        return Checked.of(
                new SurveyData(
                                study.data().file(),
                                index -> file.table().rowNumber(kept.row(index)),
                                keys(ids, kept),
                                cluster.stream()
                                        .findFirst()
                                        .map(column -> file.texts(file.name(column), file.name(column), column, kept)),
                                columns,
                                undeclared(names, kept),
                                items,
                                selection.flow(),
                                Optional.of(new LayoutMaker(study, finder)
                                        .layout(ids, cluster, variables, scales, identifying, answers.labels())))
                        .answeredAs(answering.bind(kept)),
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

    private void tell(List<CellFaults> ofVariables, List<CellFaults> ofItems) {
        List<CellFaults> all = new ArrayList<>(ofVariables);
        all.addAll(ofItems);
        all.forEach(faults -> findings.addAll(faults.findings()));
        long leftOut = all.stream().mapToLong(CellFaults::leftOutCount).sum();
        if (leftOut > 0) {
            findings.add(Finding.note(
                    BindingCode.FAULTS_IN_LEFT_OUT_ROWS,
                    new Place.InFile(file.table().file()),
                    "number",
                    Long.toString(leftOut)));
        }
    }

    private void warnOfBlankClusters(int column, Kept kept) {
        TypedCells.Readings readings = file.readings(column);
        AlikeFindings blank = new AlikeFindings();
        for (int index = 0; index < kept.size(); index++) {
            int row = kept.row(index);
            if (readings.of(row) instanceof CellReading.Absent) {
                blank.add(() -> Finding.warning(BindingCode.BLANK_CLUSTER, file.cell(row, column)));
            }
        }
        findings.addAll(blank.list());
    }

    private void warnOfIds(int identifying, List<Integer> ids) {
        if (ids.contains(identifying)) {
            findings.add(Finding.warning(
                    BindingCode.ID_TELLS_WHO,
                    study.data().id().get(ids.indexOf(identifying)).place(),
                    "column",
                    file.name(identifying)));
        }
    }

    /** The columns that only conditions of analyses speak of. */
    private List<TextColumn> undeclared(ConditionNames names, Kept kept) {
        Set<String> undeclared = new LinkedHashSet<>();
        study.analyses()
                .forEach(analysis ->
                        analysis.frame().where().ifPresent(where -> undeclared.addAll(names.undeclared(where))));
        return undeclared.stream()
                .map(name -> file.comparable(name, finder.among(name).orElseThrow(), kept))
                .toList();
    }

    private TextColumn keys(List<Integer> ids, Kept kept) {
        return ids.isEmpty()
                ? new TextColumn(
                        "id",
                        "id",
                        kept.size(),
                        index -> Long.toString(file.table().rowNumber(kept.row(index))))
                : file.keys(ids, kept);
    }
}
