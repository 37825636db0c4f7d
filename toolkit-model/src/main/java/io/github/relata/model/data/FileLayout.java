package io.github.relata.model.data;

import io.github.relata.model.intake.ColumnRange;
import io.github.relata.model.intake.Dialect;
import io.github.relata.model.intake.Export;
import io.github.relata.model.privacy.IdentifyingColumn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where what a study declares stands in its data file: what another program needs to read the same cells again. Places
 * of columns count from 0.
 *
 * @param dialect how the file was read
 * @param headers the names of all columns, white space collapsed; they may be empty and may repeat
 * @param export what the software that wrote the file tells of it
 * @param leftOut rows that it marked as no answers to analyse
 * @param ids the columns that name a case; none where the row does
 * @param cluster the column of what cases are nested in
 * @param variables the column of each declared variable
 * @param scales the columns of each scale
 * @param undeclared the columns that conditions speak of and the study does not declare
 * @param identifying the columns that tell who answered and are left out, as the study does not name them
 * @param labels the numbers that answers written as text stand for, of each scale and variable that has such
 */
public record FileLayout(
        Dialect dialect,
        List<String> headers,
        Export export,
        List<LeftOut> leftOut,
        List<Integer> ids,
        OptionalInt cluster,
        Map<String, Integer> variables,
        Map<String, ScaleColumns> scales,
        Map<String, Integer> undeclared,
        List<IdentifyingColumn> identifying,
        Map<String, Map<String, Double>> labels) {
    public FileLayout {
        headers = List.copyOf(headers);
        leftOut = List.copyOf(leftOut);
        ids = List.copyOf(ids);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        undeclared = Collections.unmodifiableMap(new LinkedHashMap<>(undeclared));
        identifying = List.copyOf(identifying);
        labels = Map.copyOf(labels);
    }

    /** The column of a declared variable. */
    public int variable(String name) {
        return known(variables, name);
    }

    /** The columns of a scale. */
    public ScaleColumns scale(String name) {
        return known(scales, name);
    }

    /** The column that an undeclared name in a condition stands for. */
    public int undeclared(String name) {
        return known(undeclared, name);
    }

    /** What the columns are called that tell who answered and are left out. */
    public List<String> leftOutColumns() {
        return identifying.stream()
                .map(column -> headers.get(column.index()).isEmpty()
                        ? ColumnRange.letters(column.index())
                        : headers.get(column.index()))
                .toList();
    }

    /** The numbers that the texts of a scale or variable stand for, in the file's coding; none where it has no such. */
    public Map<String, Double> labels(String name) {
        return labels.getOrDefault(name, Map.of());
    }

    private static <T> T known(Map<String, T> places, String name) {
        return Optional.ofNullable(places.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no column is known for " + name));
    }

    /**
     * Rows that are left out for one reason, counted as in the file.
     *
     * @param reason the column and its values that say so
     */
    public record LeftOut(String reason, List<Long> rows) {
        public LeftOut {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The columns of a scale's items, in the order of the items.
     *
     * @param reversedInFile the numbers, from 1, of items that the file holds reversed
     */
    public record ScaleColumns(List<Integer> columns, Set<Integer> reversedInFile) {
        public ScaleColumns {
            columns = List.copyOf(columns);
            reversedInFile = Set.copyOf(reversedInFile);
        }
    }
}
