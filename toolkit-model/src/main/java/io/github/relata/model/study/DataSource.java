package io.github.relata.model.study;

import io.github.relata.model.expression.Condition;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.IntakeOptions;
import io.github.relata.model.intake.MarkedRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which file a study reads, and how.
 *
 * @param path the file, found from the study file's folder
 * @param file its name as the study writes it, for findings
 * @param id the columns that name a case; empty: the row in the file does
 * @param cluster the column of what cases are nested in
 * @param rows which rows the study is about
 * @param keep what stays in, although the survey software marks it as no answer to analyse
 * @param missing codes that stand for a missing value beyond the empty cell and NA
 * @param intake how the file is written, where the study says
 */
public record DataSource(
        Place place,
        Path path,
        String file,
        List<ColumnName> id,
        Optional<ColumnName> cluster,
        Optional<Condition> rows,
        Set<MarkedRows.Kind> keep,
        List<String> missing,
        InvalidAnswers invalid,
        Duplicates duplicates,
        IntakeOptions intake) {
    /** What happens to an answer outside its range, or to text where a number belongs. */
    public enum InvalidAnswers {
        /** It is an error. */
        ERROR,
        /** It counts as missing. */
        MISSING
    }

    /** What happens to rows with the same id. */
    public enum Duplicates {
        /** They are an error. */
        ERROR,
        /** The first stays. */
        FIRST,
        /** The last stays. */
        LAST
    }

    public DataSource {
        id = List.copyOf(id);
        keep = Set.copyOf(keep);
        missing = List.copyOf(missing);
    }

    /** The same data, read in another way. */
    public DataSource withIntake(IntakeOptions other) {
        return new DataSource(place, path, file, id, cluster, rows, keep, missing, invalid, duplicates, other);
    }
}
