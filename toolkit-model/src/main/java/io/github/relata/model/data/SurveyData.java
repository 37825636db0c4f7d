package io.github.relata.model.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * The cases of a study: declared variables, scales with their items and, once scored, the scores. Immutable.
 */
public final class SurveyData {
    private final String file;
    private final int size;
    private final IntToLongFunction rowNumbers;
    private final TextColumn keys;
    private final Optional<TextColumn> cluster;
    private final Map<String, Column> columns;
    private final List<TextColumn> undeclared;
    private final List<ScaleItems> scales;
    private final CaseFlow flow;
    private final Optional<FileLayout> layout;
    private final Answering answering;

    /** Cases of a file, of which no more is known than its name. */
    public SurveyData(
            String file,
            IntToLongFunction rowNumbers,
            TextColumn keys,
            Optional<TextColumn> cluster,
            List<? extends Column> columns,
            List<TextColumn> undeclared,
            List<ScaleItems> scales,
            CaseFlow flow) {
        this(file, rowNumbers, keys, cluster, columns, undeclared, scales, flow, Optional.empty());
    }

    /**
     * Cases of a file.
     *
     * @param rowNumbers the row of each case as in the file, the header being row 1
     * @param keys what each case is called
     * @param cluster what the cases are nested in
     * @param undeclared columns of the file that conditions speak of and the study does not declare
     * @param layout where all this stands in the file
     * @throws IllegalArgumentException if columns differ in length or two have one name
     */
    public SurveyData(
            String file,
            IntToLongFunction rowNumbers,
            TextColumn keys,
            Optional<TextColumn> cluster,
            List<? extends Column> columns,
            List<TextColumn> undeclared,
            List<ScaleItems> scales,
            CaseFlow flow,
            Optional<FileLayout> layout) {
        this(file, rowNumbers, keys, cluster, columns, undeclared, scales, flow, layout, Answering.UNKNOWN);
    }

    private SurveyData(
            String file,
            IntToLongFunction rowNumbers,
            TextColumn keys,
            Optional<TextColumn> cluster,
            List<? extends Column> columns,
            List<TextColumn> undeclared,
            List<ScaleItems> scales,
            CaseFlow flow,
            Optional<FileLayout> layout,
            Answering answering) {
        this.file = file;
        this.size = keys.size();
        this.rowNumbers = rowNumbers;
        this.keys = keys;
        this.cluster = cluster;
        this.columns = new LinkedHashMap<>();
        this.undeclared = List.copyOf(undeclared);
        this.scales = List.copyOf(scales);
        this.flow = flow;
        this.layout = layout;
        this.answering = answering;
        for (Column column : columns) {
            if (column.size() != size) {
                throw new IllegalArgumentException(
                        "column " + column.name() + " has " + column.size() + " cases of " + size);
            }
            if (this.columns.put(column.name(), column) != null) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
    }

    /** The file they came from, as named in the study. */
    public String file() {
        return file;
    }

    /** How many cases. */
    public int size() {
        return size;
    }

    /** The row of a case as in the file; the header is row 1. */
    public long rowNumber(int index) {
        return rowNumbers.applyAsLong(index);
    }

    /** What the cases are called: the id as in the file, or the row. */
    public TextColumn keys() {
        return keys;
    }

    /** What the cases are nested in, if the study says. */
    public Optional<TextColumn> cluster() {
        return cluster;
    }

    /** The declared variables and the scores, in the order of the study. */
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** The variable or score of a name. */
    public Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** Columns of the file that conditions speak of and the study does not declare. */
    public List<TextColumn> undeclared() {
        return undeclared;
    }

    /** The scales with their items. */
    public List<ScaleItems> scales() {
        return scales;
    }

    /** What became of the file's rows. */
    public CaseFlow flow() {
        return flow;
    }

    /** Where all this stands in the file, for data that were read from one. */
    public Optional<FileLayout> layout() {
        return layout;
    }

    /** What the file tells of how people answered. */
    public Answering answering() {
        return answering;
    }

    /** The same cases, of whom more is known. */
    public SurveyData answeredAs(Answering how) {
        return new SurveyData(file, rowNumbers, keys, cluster, columns(), undeclared, scales, flow, layout, how);
    }

    /** The same cases with more columns. */
    public SurveyData with(List<? extends Column> more) {
        List<Column> all = new ArrayList<>(columns.values());
        all.addAll(more);
        return new SurveyData(file, rowNumbers, keys, cluster, all, undeclared, scales, flow, layout, answering);
    }
}
