package io.github.relata.report.narrative;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.Citation;
import io.github.relata.report.results.TableLayout;
import io.github.relata.report.run.PlannedAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How the figures were computed, where to check them, and what to cite. */
final class EvidenceChapter {
    private final Chapter chapter;
    private final Phrases phrases;

    EvidenceChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
    }

    void write(String version) {
        Set<String> kinds = kinds();
        if (!kinds.isEmpty()) {
            chapter.heading(2, "methods", phrases.text("methods.heading"));
            chapter.listing(kinds.stream()
                    .map(kind -> phrases.phrase("methods." + kind))
                    .toList());
        }
        chapter.heading(2, "evidence", phrases.text("evidence.heading"));
        chapter.paragraph(phrases.phrase("evidence.text", Map.of("version", Phrases.words(version))));
        Set<String> references = new TreeSet<>();
        for (ScaleItems scale : chapter.plan().scored().data().scales()) {
            if (!scale.instrument().sha256().isEmpty()) {
                references.add(reference(scale.instrument().about().citation()));
            }
        }
        kinds.forEach(kind -> phrases.lines("references." + kind).forEach(references::add));
        if (!references.isEmpty()) {
            chapter.heading(2, "references", phrases.text("references.heading"));
            chapter.listing(references.stream().map(Phrases::words).toList());
        }
    }

    private Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        if (chapter.results().table(TableLayout.MISSING_MCAR).isPresent()) {
            kinds.add("missing");
        }
        if (chapter.plan().careless().isPresent()) {
            kinds.add("quality");
        }
        for (PlannedAnalysis analysis : chapter.plan().analyses()) {
            kinds.addAll(analysis.accept(new MethodsUsed()));
        }
        return kinds;
    }

    private static String reference(Citation citation) {
        List<String> parts = new ArrayList<>();
        parts.add(citation.authors() + " (" + citation.year() + ").");
        parts.add(citation.source() + ".");
        citation.doi().ifPresent(doi -> parts.add("https://doi.org/" + doi));
        return String.join(" ", parts);
    }
}
