package io.github.relata.report.narrative;

import io.github.relata.model.data.CaseFlow;
import io.github.relata.model.data.FileLayout;
import io.github.relata.model.finding.FindingText;
import io.github.relata.model.finding.Severity;
import java.util.List;
import java.util.Map;

/** What was read, and what was left out for which reason. */
final class DataChapter {
    private final Chapter chapter;
    private final Phrases phrases;

    DataChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
    }

    void write() {
        CaseFlow flow = chapter.plan().scored().data().flow();
        chapter.heading(2, "data", phrases.text("data.heading"));
        boolean complete = flow.analysed() == flow.rowsInFile();
        chapter.paragraph(phrases.counted(
                complete ? "data.all" : "data.some",
                complete ? flow.rowsInFile() : flow.analysed(),
                Map.of(
                        "file",
                        List.of(new Inline.Code(chapter.plan().study().data().file())),
                        "rows",
                        Phrases.count(flow.rowsInFile()),
                        "cases",
                        Phrases.count(flow.analysed()),
                        "out",
                        Phrases.count(flow.rowsInFile() - flow.analysed()))));
        new FlowChapter(chapter).write();
        leftOut();
        findings();
    }

    private void leftOut() {
        List<String> columns = chapter.plan()
                .scored()
                .data()
                .layout()
                .map(FileLayout::leftOutColumns)
                .orElse(List.of());
        if (!columns.isEmpty()) {
            chapter.paragraph(
                    phrases.phrase("data.left-out", Map.of("columns", Phrases.words(String.join(", ", columns)))));
        }
    }

    private void findings() {
        List<String> lines = FindingText.in(chapter.plan().study().language())
                .lines(chapter.plan().findings().stream()
                        .filter(finding -> finding.severity() != Severity.ERROR)
                        .toList());
        if (!lines.isEmpty()) {
            chapter.paragraph(phrases.phrase("data.findings"));
            chapter.listing(lines.stream().map(Phrases::words).toList());
        }
    }
}
