package io.github.relata.report.narrative;

import io.github.relata.model.study.Analysis;
import io.github.relata.report.run.CaseGroup;
import io.github.relata.report.run.Plan;
import io.github.relata.report.run.StudyResults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the parts of a report share: the results, the words, and the blocks written so far with their numbers. */
final class Chapter {
    private final StudyResults results;
    private final Phrases phrases;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> figureNames = new HashSet<>();
    private int tables;
    private int figures;
    private boolean designLimitTold;

    Chapter(StudyResults results) {
        this.results = results;
        this.phrases = Phrases.in(results.plan().study().language());
    }

    StudyResults results() {
        return results;
    }

    Plan plan() {
        return results.plan();
    }

    Phrases phrases() {
        return phrases;
    }

    List<Block> blocks() {
        return blocks;
    }

    void heading(int level, String id, String text) {
        blocks.add(new Block.Heading(level, id, text));
    }

    void paragraph(List<Inline> content) {
        blocks.add(new Block.Paragraph(content));
    }

    void listing(List<List<Inline>> points) {
        blocks.add(new Block.Listing(points));
    }

    void caution(List<Inline> content) {
        blocks.add(new Block.Callout(Block.Callout.Tone.CAUTION, content));
    }

    /** A table under the next number. */
    void table(String title, List<List<Inline>> columns, List<Block.Row> rows, List<Inline> note) {
        tables++;
        blocks.add(new Block.Table("table-" + tables, tables, title, columns, rows, note));
    }

    /** The number that the next table will have, for words that come before it. */
    int nextTable() {
        return tables + 1;
    }

    /** The number that the next figure will have, for words that come before it. */
    int nextFigure() {
        return figures + 1;
    }

    /** A figure under the next number; {@code name} is its file's without the ending. */
    void figure(String name, String title, String description, String svg) {
        figures++;
        blocks.add(new Block.Figure("figure-" + figures, figures, title, name + ".svg", description, svg, List.of()));
    }

    /** What data of one occasion cannot show; said once in a report. */
    void designLimit() {
        if (!designLimitTold) {
            designLimitTold = true;
            paragraph(phrases.phrase("design.cross-sectional"));
        }
    }

    /** A column header of plain words. */
    List<Inline> header(String key) {
        return phrases.phrase(key);
    }

    /** The name of the file of an analysis' figure, without the ending, that no other figure has. */
    String figureName(Analysis.Frame frame, CaseGroup group) {
        return figureName(FigureName.of(frame, group));
    }

    /** The name of a figure's file, without the ending, that no other figure has: the one wished for, or one like it. */
    String figureName(String name) {
        String unique = name;
        // Some systems do not tell files apart by upper and lower case.
        for (int next = 2; !figureNames.add(unique.toLowerCase(Locale.ROOT)); next++) {
            unique = name + "-" + next;
        }
        return unique;
    }

    /** The study's level of confidence, as a percentage. */
    List<Inline> level() {
        return List.of(new Inline.Numeral(
                plan().study().confidence() * 100, NumberStyle.DEGREES_OF_FREEDOM, Optional.empty()));
    }

    /** Tells of a group without cases, of which there is no more to tell. */
    void empty(Analysis.Frame frame, CaseGroup group) {
        paragraph(frame.by()
                .map(by -> phrases.phrase(
                        "group.empty",
                        Map.of("by", Phrases.words(plan().label(by)), "level", Phrases.words(group.level()))))
                .orElseGet(() -> phrases.phrase("group.empty.where")));
    }

    /** The title of what shows one level of a category: the plain title, then the level. */
    String titled(String title, String by, CaseGroup group) {
        return group.level().isEmpty()
                ? title
                : phrases.text(
                        "title.of-level", Map.of("title", title, "by", plan().label(by), "level", group.level()));
    }
}
