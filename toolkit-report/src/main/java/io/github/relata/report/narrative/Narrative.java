package io.github.relata.report.narrative;

import io.github.relata.model.study.Analysis;
import io.github.relata.model.study.Study;
import io.github.relata.report.run.PlannedAnalysis;
import io.github.relata.report.run.StudyResults;
import java.util.Map;

/** Tells the results of a study as a document: what was read, then each analysis in the order of the study file. */
public final class Narrative implements PlannedAnalysis.Visitor<Narrative> {
    private final Chapter chapter;
    private int analyses;

    private Narrative(Chapter chapter) {
        this.chapter = chapter;
    }

    /** The document of a study's results, made by a version of the toolkit. */
    public static Document of(StudyResults results, String version) {
        Chapter chapter = new Chapter(results);
        new Narrative(chapter).write(version);
        return document(chapter);
    }

    /** What the analyses gave, and what is not available, without the data and scales that they stand on. */
    public static Document ofAnalyses(StudyResults results) {
        Chapter chapter = new Chapter(results);
        new Narrative(chapter).analyses();
        new NotesChapter(chapter).writePoints();
        return document(chapter);
    }

    private static Document document(Chapter chapter) {
        Study study = chapter.plan().study();
        String title = study.title().isEmpty() ? study.file() : study.title();
        return new Document(study.language().toLanguageTag(), title, chapter.blocks());
    }

    private void write(String version) {
        new DataChapter(chapter).write();
        new QualityChapter(chapter).write();
        new ScalesChapter(chapter).write();
        new MissingChapter(chapter).write();
        new LevelsChapter(chapter).write();
        analyses();
        new SensitivityChapter(chapter).write();
        new NotesChapter(chapter).write();
        new EvidenceChapter(chapter).write(version);
    }

    private void analyses() {
        chapter.plan().analyses().forEach(analysis -> analysis.accept(this));
        items();
    }

    @Override
    public Narrative describe(PlannedAnalysis.Describe describe) {
        heading(describe.frame(), "describe.heading");
        new DescribeChapter(chapter, describe).write();
        return this;
    }

    @Override
    public Narrative reliability(PlannedAnalysis.Reliability reliability) {
        heading(reliability.frame(), "reliability.heading");
        new ReliabilityChapter(chapter, reliability).write();
        return this;
    }

    @Override
    public Narrative correlate(PlannedAnalysis.Correlate correlate) {
        heading(correlate.frame(), "correlate.heading");
        new CorrelateChapter(chapter, correlate).write();
        return this;
    }

    @Override
    public Narrative regress(PlannedAnalysis.Regress regress) {
        heading(regress.frame(), "regress.heading");
        new RegressChapter(chapter, regress).write();
        return this;
    }

    @Override
    public Narrative moderate(PlannedAnalysis.Moderate moderate) {
        heading(moderate.frame(), "moderate.heading");
        new ModerateChapter(chapter, moderate).write();
        return this;
    }

    @Override
    public Narrative buffer(PlannedAnalysis.Buffer buffer) {
        heading(buffer.frame(), "buffer.heading");
        new BufferChapter(chapter, buffer).write();
        return this;
    }

    @Override
    public Narrative mediate(PlannedAnalysis.Mediate mediate) {
        heading(mediate.frame(), "mediate.heading");
        new MediateChapter(chapter, mediate).write();
        return this;
    }

    @Override
    public Narrative reserved(Analysis.Reserved reserved) {
        heading(reserved.frame(), "reserved.heading");
        chapter.caution(chapter.phrases().phrase("reserved.text", Map.of("kind", Phrases.words(reserved.kind()))));
        return this;
    }

    /** The study's own heading or that of the kind, with what the analysis is confined to. */
    private void heading(Analysis.Frame frame, String key) {
        Phrases phrases = chapter.phrases();
        String text = frame.label().isEmpty() ? phrases.text(key) : frame.label();
        analyses++;
        chapter.heading(2, "analysis-" + analyses, text);
        frame.where()
                .ifPresent(where -> chapter.paragraph(
                        phrases.phrase("where.text", Map.of("condition", Phrases.code(where.toString())))));
    }

    private void items() {
        boolean any = false;
        for (PlannedAnalysis analysis : chapter.plan().analyses()) {
            if (analysis instanceof PlannedAnalysis.Reliability reliability
                    && !reliability.scores().isEmpty()) {
                if (!any) {
                    chapter.heading(2, "items", chapter.phrases().text("items.heading"));
                    any = true;
                }
                new ItemsChapter(chapter, reliability).write();
            }
        }
    }
}
