package io.github.relata.report.rscript;

import io.github.relata.model.data.Column;
import io.github.relata.model.data.FileLayout;
import io.github.relata.model.data.SurveyData;
import io.github.relata.model.finding.Messages;
import io.github.relata.model.study.Study;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.StudyResults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The text of {@code reproduce.R}: a script in base R that reads the data file of a study, scores it, computes every
 * figure anew and compares each cell with the files beside it. It is written out for its study, in the study's own
 * names, so that it can be read and handed in; what the plan decided (columns, cases, reversed items, terms) it states,
 * and how figures are computed it says in functions at its top. R's package lavaan is needed for omega alone.
 */
public final class ReproductionScript {
    /** Tables that say what was done, whose numbers stand in the others, and what changes without some of the cases. */
    private static final Set<String> TOLD_ALONE = Set.of(
            TableLayout.FLOW.tableName(),
            TableLayout.ANALYSED.tableName(),
            TableLayout.SENSITIVITY.tableName(),
            TableLayout.NOTES.tableName());

    private final StudyResults results;
    private final Plan plan;
    private final Study study;
    private final SurveyData data;
    private final FileLayout layout;
    private final RWriter out = new RWriter();

    private ReproductionScript(StudyResults results, FileLayout layout) {
        this.results = results;
        this.plan = results.plan();
        this.study = plan.study();
        this.data = plan.scored().data();
        this.layout = layout;
    }

    /**
     * The script for the results of a study.
     *
     * @param folder where the script and the other files will stand: it finds the data file from there
     * @throws IllegalArgumentException if the data were not read from a file
     */
    public static String of(StudyResults results, Path folder) {
        FileLayout layout = results.plan()
                .scored()
                .data()
                .layout()
                .orElseThrow(() -> new IllegalArgumentException("the data were not read from a file"));
        return new ReproductionScript(results, layout).write(folder);
    }

    private String write(Path folder) {
        introduction(dataFile(
                folder.toAbsolutePath().normalize(),
                study.data().path().toAbsolutePath().normalize()));
        out.section("Functions").block(HelperFunctions.of(results));
        new DataPart(study, data, layout, out).write();
        if (!plan.scored().scores().isEmpty()) {
            new ScalesPart(plan, layout, out).write();
            new LevelsPart(data, out).write();
        }
        if (MissingPart.isNeeded(results)) {
            new MissingPart(results, out).write();
        }
        AnalysesPart analyses = new AnalysesPart(new NamesInR(study, data, layout), out);
        plan.analyses().forEach(analysis -> analysis.accept(analyses));
        comparison();
        return out.toString();
    }

    private void introduction(String dataFile) {
        out.comment(study.title().isEmpty() ? study.file() : study.title());
        out.line("#");
        out.comment(
                "This script computes every figure of the study anew in base R, from the data file on, and compares "
                        + "it with the files that Relata wrote beside it: scores.csv, scoring.csv, dataset.csv and tables/.");
        out.line("#");
        out.line("#   Rscript reproduce.R              reads the data file named below");
        out.line("#   Rscript reproduce.R other.csv    reads another copy of it");
        out.line("#");
        out.comment("It says for each file how many cells were compared and how far apart the worst two are, and ends "
                + "with status 0 if all agree, with 1 if any does not.");
        out.blank();
        out.comment("Names and answers may hold any letter.");
        out.open("for (locale in c(\"C.UTF-8\", \"en_US.UTF-8\"))");
        out.line("if (!l10n_info()[[\"UTF-8\"]]) suppressWarnings(Sys.setlocale(\"LC_CTYPE\", locale))");
        out.close();
        out.blank();
        out.comment("The folder of this script, and the data file as seen from there.");
        out.line("started_as <- sub(\"^--file=\", \"\", grep(\"^--file=\", commandArgs(), value = TRUE))");
        out.line("folder <- \".\"");
        out.line("if (length(started_as) > 0) folder <- dirname(gsub(\"~+~\", \" \", started_as, fixed = TRUE))");
        out.line("data_file <- " + dataFile);
        out.line("if (length(commandArgs(TRUE)) > 0) data_file <- commandArgs(TRUE)[1]");
        out.blank();
        out.line("decimal_mark <- "
                + RSyntax.text(String.valueOf(layout.dialect().decimal())));
        out.line("confidence <- " + RSyntax.number(study.confidence()));
        if (results.table(TableLayout.FREQUENCIES).isPresent()) {
            out.line("missing_label <- "
                    + RSyntax.text(Messages.beside(Plan.class, study.language()).text("missing", Map.of())));
        }
        out.comment(
                "How far apart two figures may be, relative to the larger one; omega and Little's test are found by iteration.");
        out.line("tolerance <- 1e-10");
        out.line("iteration_tolerance <- 1e-6");
    }

    /** The data file from the script's folder, so that both can be moved together; as it is if on another drive. */
    private static String dataFile(Path folder, Path file) {
        if (!Objects.equals(folder.getRoot(), file.getRoot())) {
            return RSyntax.text(slashes(file));
        }
        return "file.path(folder, " + RSyntax.text(slashes(folder.relativize(file))) + ")";
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void comparison() {
        out.section("Comparison with Relata's figures");
        List<String> scores = plan.scored().scores().stream()
                .flatMap(score -> score.columns().stream())
                .map(Column::name)
                .toList();
        List<String> all = data.columns().stream().map(Column::name).toList();
        cases("scores.csv", List.of("id = id"), scores);
        if (!scores.isEmpty()) {
            out.line("compare(\"scoring.csv\", audit(id, keyed, study, required))");
        }
        cases(
                "dataset.csv",
                data.cluster().isPresent()
                        ? List.of("id = id", RSyntax.name(data.cluster().get().name()) + " = cluster")
                        : List.of("id = id"),
                all);
        for (ResultTable table : results.tables()) {
            if (!TOLD_ALONE.contains(table.name())) {
                out.line("compare(\"tables/" + table.name() + ".csv\", tables[[\"" + table.name() + "\"]])");
            }
        }
        out.blank();
        out.line("cat(if (agreement) \"Everything agrees.\" else \"Some cells differ.\", \"\\n\")");
        out.line("if (!interactive()) quit(status = if (agreement) 0 else 1)");
    }

    /** Compares a file that has a row for each case. */
    private void cases(String file, List<String> first, List<String> columns) {
        List<String> parts = new ArrayList<>(first);
        if (!columns.isEmpty()) {
            out.call("columns <- c", columns.stream().map(RSyntax::text).toList());
            parts.add("study[columns]");
        }
        parts.add("check.names = FALSE");
        out.line("compare(" + RSyntax.text(file) + ", data.frame(" + String.join(", ", parts) + "))");
    }
}
