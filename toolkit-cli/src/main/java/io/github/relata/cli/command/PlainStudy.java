package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.InvalidInputException;
import io.github.relata.model.finding.Place;
import io.github.relata.model.intake.ColumnMatch;
import io.github.relata.model.intake.ColumnPattern;
import io.github.relata.model.intake.ColumnProfile;
import io.github.relata.model.intake.RawTable;
import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.ColumnName;
import io.github.relata.model.study.DataSource;
import io.github.relata.model.study.QualityChecks;
import io.github.relata.model.study.Scale;
import io.github.relata.model.study.Study;
import io.github.relata.model.study.StudyCode;
import io.github.relata.model.study.Variable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a study in memory of the columns that a command names, so that it goes the way of any other. */
final class PlainStudy {
    /** Where all that a command names stands. */
    static final Place NOWHERE = new Place.Nowhere();

    private static final double CONFIDENCE = 0.95;
    private static final long SEED = 1;

    private final Path path;
    private final RawTable table;
    private Optional<ColumnName> cluster = Optional.empty();

    PlainStudy(Path path, RawTable table) {
        this.path = path;
        this.table = table;
    }

    RawTable table() {
        return table;
    }

    /** Names what cases are nested in. */
    PlainStudy nestedIn(Optional<String> column) {
        cluster = column.map(PlainStudy::header);
        return this;
    }

    /** The names of columns, patterns written out; none of them twice. */
    static List<String> names(List<String> patterns) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        Findings findings = new Findings();
        for (String pattern : patterns) {
            for (String name : new ColumnPattern(pattern).expand()) {
                if (seen.add(name)) {
                    names.add(name);
                } else {
                    findings.add(Finding.error(StudyCode.NAMED_TWICE, NOWHERE, "name", name));
                }
            }
        }
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings.list());
        }
        return names;
    }

    /** The kind of a column; a number where there is none of that name, which is found out later. */
    ColumnProfile.Kind kind(String name) {
        return table.headers().find(name).accept(new ColumnMatch.Visitor<>() {
            @Override
            public ColumnProfile.Kind found(ColumnMatch.Found match) {
                return ColumnProfile.of(table, match.index()).kind();
            }

            @Override
            public ColumnProfile.Kind several(ColumnMatch.Several match) {
                return ColumnProfile.Kind.NUMBER;
            }

            @Override
            public ColumnProfile.Kind notFound(ColumnMatch.NotFound match) {
                return ColumnProfile.Kind.NUMBER;
            }
        });
    }

    /** A column as a variable of its own name, a number or a category as its cells are. */
    Variable variable(String name) {
        return variable(name, kind(name).isNumeric() ? Variable.Type.NUMBER : Variable.Type.CATEGORY);
    }

    /** A column as a variable of its own name. */
    static Variable variable(String name, Variable.Type type) {
        return variable(name, header(name), type);
    }

    /** A column as a variable. */
    static Variable variable(String name, ColumnName column, Variable.Type type) {
        return new Variable(name, column, type, name, Optional.empty(), List.of(), Map.of(), "");
    }

    /** What every analysis has; its name is that of the command. */
    static Analysis.Frame frame(String command) {
        return new Analysis.Frame(NOWHERE, command, "", Optional.empty(), Optional.empty());
    }

    /** The study of these variables and scales, with one analysis. */
    Study with(List<Variable> variables, List<Scale> scales, Analysis analysis, Call call) {
        DataSource data = new DataSource(
                NOWHERE,
                path,
                table.file(),
                List.of(),
                cluster,
                Optional.empty(),
                Set.of(),
                List.of(),
                DataSource.InvalidAnswers.ERROR,
                DataSource.Duplicates.ERROR,
                DataInput.options(call));
        Study study = new Study(
                table.file(),
                "",
                Locale.ENGLISH,
                data,
                List.of(),
                variables,
                scales,
                List.of(),
                List.of(analysis),
                QualityChecks.OFF,
                SEED,
                CONFIDENCE,
                "");
        return StudyInput.asCalled(study, call);
    }

    private static ColumnName header(String name) {
        return new ColumnName(NOWHERE, name, ColumnName.By.HEADER);
    }
}
