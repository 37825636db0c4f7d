package io.github.relata.report.publish;

import io.github.relata.report.codebook.Codebook;
import io.github.relata.report.codebook.CodebookFacts;
import io.github.relata.report.codebook.CodebookPage;
import io.github.relata.report.codebook.CodebookTable;
import io.github.relata.report.narrative.Block;
import io.github.relata.report.narrative.Document;
import io.github.relata.report.narrative.Narrative;
import io.github.relata.report.render.HtmlRenderer;
import io.github.relata.report.render.MarkdownRenderer;
import io.github.relata.report.results.CsvWriter;
import io.github.relata.report.results.FileContent;
import io.github.relata.report.results.JsonFacts;
import io.github.relata.report.results.JsonResults;
import io.github.relata.report.results.OutputFolder;
import io.github.relata.report.results.ResultTable;
import io.github.relata.report.rscript.ReproductionScript;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.StudyResults;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes the files of {@code score}, {@code run} and {@code report} into a folder; they appear all at once. */
public final class Publisher {
    /** A form of the report. */
    public enum Format {
        HTML,
        MD
    }

    private static final int ROWS_WORTH_THREADS = 10_000;

    private final OutputFolder folder;
    private final RunRecord run;

    /** A publisher into an opened folder. */
    public Publisher(OutputFolder folder, RunRecord run) {
        this.folder = folder;
        this.run = run;
    }

    /** The files of {@code score}: scores, their audit, the data set, and what the answers look like. */
    public void scores(Plan plan) {
        writeScores(plan);
        commit(plan);
    }

    /** The files of {@code run}: those of {@code score}, and the tables. */
    public void results(StudyResults results) {
        writeScores(results.plan());
        writeTables(results);
        commit(results.plan());
    }

    /** The files of {@code report}: those of {@code run}, the report in its forms, the figures, and the R script. */
    public void report(StudyResults results, Set<Format> formats) {
        writeScores(results.plan());
        writeTables(results);
        Document document = Narrative.of(results, run.version());
        if (formats.contains(Format.HTML)) {
            folder.write("report.html", FileContent.of(HtmlRenderer.render(document)));
        }
        if (formats.contains(Format.MD)) {
            folder.write("report.md", FileContent.of(MarkdownRenderer.render(document)));
        }
        for (Block block : document.blocks()) {
            if (block instanceof Block.Figure figure) {
                folder.write("figures/" + figure.file(), FileContent.of(figure.svg()));
            }
        }
        folder.write("reproduce.R", FileContent.of(ReproductionScript.of(results, folder.path())));
        commit(results.plan());
    }

    /** The files of {@code codebook}: the page, the facts for programs, and a table of all variables. */
    public void codebook(Plan plan) {
        Codebook codebook = Codebook.of(plan);
        String page = HtmlRenderer.render(CodebookPage.of(codebook), CodebookPage.footer(codebook, run.version()));
        folder.write("codebook.html", FileContent.of(page));
        folder.write("codebook.json", out -> JsonFacts.write(CodebookFacts.of(codebook), out));
        folder.write("codebook.csv", out -> CsvWriter.write(CodebookTable.of(codebook), out));
        commit(plan);
    }

    private void writeScores(Plan plan) {
        CaseFiles files = new CaseFiles(plan.scored());
        Map<String, FileContent> contents = new LinkedHashMap<>();
        contents.put("scores.csv", files.scores());
        contents.put("scoring.csv", files.scoring());
        contents.put("dataset.csv", files.dataset());
        plan.careless().ifPresent(answers -> contents.put("quality.csv", files.quality(answers)));
        if (plan.scored().data().size() < ROWS_WORTH_THREADS) {
            contents.forEach(folder::write);
        } else {
            folder.writeTogether(contents);
        }
    }

    private void writeTables(StudyResults results) {
        for (ResultTable table : results.tables()) {
            folder.write("tables/" + table.name() + ".csv", out -> CsvWriter.write(table, out));
        }
        folder.write("results.json", out -> JsonResults.write(results.tables(), out));
    }

    private void commit(Plan plan) {
        folder.commit(ManifestFacts.of(plan, run));
    }
}
