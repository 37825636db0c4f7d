package io.github.relata.report.codebook;

import io.github.relata.model.data.MissingCounts;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.report.results.CaseFlowFacts;
import io.github.relata.report.results.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A codebook as facts for other programs. */
public final class CodebookFacts {
    /** Raised when a reader of the facts must change. */
    private static final long SCHEMA_VERSION = 1;

    private CodebookFacts() {}

    /** The facts of a codebook. */
    public static Fact.Group of(Codebook codebook) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("schema.version", Fact.of(SCHEMA_VERSION));
        members.put("title", Fact.of(codebook.study().title()));
        members.put("study", Fact.of(codebook.study().file()));
        members.put("data", Fact.of(codebook.study().data().file()));
        members.put("rows", CaseFlowFacts.of(codebook.flow()));
        members.put("ids", Fact.texts(codebook.ids()));
        members.put("variables", entries(codebook.variables()));
        members.put(
                "scales",
                new Fact.Listing(
                        codebook.scales().stream().map(CodebookFacts::scale).toList()));
        members.put("identifying", Fact.texts(codebook.identifying()));
        members.put("left.out", Fact.texts(codebook.unused()));
        return new Fact.Group(members);
    }

    private static Fact scale(ScaleEntry scale) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(scale.name()));
        members.put("label", Fact.of(scale.label()));
        scale.instrument().ifPresent(instrument -> members.put("instrument", instrument(instrument)));
        members.put("items", entries(scale.items()));
        members.put("scores", entries(scale.scores()));
        return new Fact.Group(members);
    }

    private static Fact instrument(Instrument instrument) {
        About about = instrument.about();
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("id", Fact.of(instrument.id()));
        members.put("name", Fact.of(instrument.name()));
        members.put("authors", Fact.of(about.citation().authors()));
        members.put("year", Fact.of((long) about.citation().year()));
        members.put("source", Fact.of(about.citation().source()));
        about.citation().doi().ifPresent(doi -> members.put("doi", Fact.of(doi)));
        members.put("terms", Fact.of(about.licence().terms()));
        return new Fact.Group(members);
    }

    private static Fact entries(List<Entry> entries) {
        return new Fact.Listing(entries.stream().map(CodebookFacts::entry).toList());
    }

    private static Fact entry(Entry entry) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(entry.name()));
        entry.place().ifPresent(place -> {
            members.put("column", Fact.of(place.header()));
            members.put("position", Fact.of((long) place.position()));
        });
        members.put("label", Fact.of(entry.label()));
        members.put("type", Fact.of(entry.type().name().toLowerCase(Locale.ROOT)));
        if (!entry.unit().isEmpty()) {
            members.put("unit", Fact.of(entry.unit()));
        }
        entry.range()
                .ifPresent(range -> members.put(
                        "range", new Fact.Listing(List.of(Fact.of(range.minimum()), Fact.of(range.maximum())))));
        members.put("reversed", Fact.of(entry.reversed()));
        members.put("n", Fact.of((long) entry.n()));
        members.put("missing", missing(entry.missing()));
        entry.moments().ifPresent(moments -> {
            members.put("mean", Fact.of(moments.mean()));
            members.put("sd", Fact.of(moments.standardDeviation()));
            members.put("min", Fact.of(moments.min()));
            members.put("max", Fact.of(moments.max()));
        });
        members.put(
                "values",
                new Fact.Listing(
                        entry.counts().stream().map(CodebookFacts::count).toList()));
        return new Fact.Group(members);
    }

    private static Fact missing(MissingCounts counts) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("skipped", Fact.of((long) counts.empty()));
        members.put("coded", Fact.of((long) counts.declared()));
        members.put("invalid", Fact.of((long) counts.invalid()));
        members.put("not.shown", Fact.of((long) counts.notShown()));
        members.put("withheld", Fact.of((long) counts.withheld()));
        return new Fact.Group(members);
    }

    private static Fact count(Entry.Count count) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("value", Fact.of(count.value()));
        if (!count.label().isEmpty()) {
            members.put("label", Fact.of(count.label()));
        }
        members.put("n", Fact.of(count.n()));
        return new Fact.Group(members);
    }
}
