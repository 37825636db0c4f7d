package io.github.relata.cli.view;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import io.github.relata.model.instrument.file.InstrumentFile;
import io.github.relata.report.check.FindingFacts;
import io.github.relata.report.results.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Instruments as facts for other programs. */
public final class InstrumentFacts {
    /** Raised when a reader of the facts must change. */
    private static final long SCHEMA_VERSION = 1;

    private InstrumentFacts() {}

    /** The facts of several instruments. */
    public static Fact.Group of(List<Instrument> instruments) {
        Map<String, Fact> members = head();
        members.put(
                "instruments",
                new Fact.Listing(instruments.stream()
                        .map(instrument -> (Fact) new Fact.Group(facts(instrument)))
                        .toList()));
        return new Fact.Group(members);
    }

    /** The facts of an instrument. */
    public static Fact.Group of(Instrument instrument) {
        Map<String, Fact> members = head();
        members.putAll(facts(instrument));
        return new Fact.Group(members);
    }

    /** What the check of an instrument file found. */
    public static Fact.Group of(Checked<InstrumentFile> checked, Locale language) {
        Map<String, Fact> members = head();
        members.put("usable", Fact.of(checked.value().isPresent()));
        members.put("findings", FindingFacts.of(checked.findings(), language));
        checked.value().ifPresent(file -> {
            members.put("id", Fact.of(file.instrument().id()));
            members.put("examples", Fact.of((long) file.examples().size()));
        });
        return new Fact.Group(members);
    }

    private static Map<String, Fact> head() {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("schema.version", Fact.of(SCHEMA_VERSION));
        return members;
    }

    private static Map<String, Fact> facts(Instrument instrument) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("id", Fact.of(instrument.id()));
        members.put("aliases", Fact.texts(instrument.aliases()));
        members.put("name", Fact.of(instrument.name()));
        members.put("revision", Fact.of((long) instrument.revision()));
        members.put("citation", citation(instrument.about().citation()));
        members.put("licence", Fact.of(instrument.licence().terms()));
        members.put("items", items(instrument));
        members.put("anchors", Fact.of(instrument.answering().anchors().english()));
        instrument.defaultOrder().ifPresent(order -> members.put("default.order", Fact.of(order)));
        members.put(
                "orders",
                new Fact.Listing(
                        instrument.orders().stream().map(InstrumentFacts::order).toList()));
        members.put("verified", Fact.of(instrument.evidence().verified()));
        members.put("sources", Fact.texts(instrument.evidence().sources()));
        members.put(
                "disagreements",
                Fact.texts(instrument.evidence().disagreements().stream()
                        .map(Wording::english)
                        .toList()));
        members.put("sha256", Fact.of(instrument.sha256()));
        return members;
    }

    private static Fact citation(Citation citation) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("authors", Fact.of(citation.authors()));
        members.put("year", Fact.of((long) citation.year()));
        members.put("source", Fact.of(citation.source()));
        citation.doi().ifPresent(doi -> members.put("doi", Fact.of(doi)));
        return new Fact.Group(members);
    }

    private static Fact items(Instrument instrument) {
        List<Fact> items = new ArrayList<>();
        for (Item item : instrument.items()) {
            Map<String, Fact> members = new LinkedHashMap<>();
            members.put("number", Fact.of((long) item.number()));
            members.put("minimum", Fact.of(item.range().minimum()));
            members.put("maximum", Fact.of(item.range().maximum()));
            if (!item.gist().isEmpty()) {
                members.put("gist", Fact.of(item.gist()));
            }
            items.add(new Fact.Group(members));
        }
        return new Fact.Listing(items);
    }

    private static Fact order(ItemOrder order) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(order.name()));
        members.put("recognition", Fact.of(order.recognition().english()));
        members.put(
                "scores",
                new Fact.Listing(
                        order.scores().stream().map(InstrumentFacts::score).toList()));
        return new Fact.Group(members);
    }

    private static Fact score(ScoreDefinition score) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(score.name()));
        members.put("rule", Fact.of(score.rule().key()));
        // As in instrument files, a minus marks a reversed item.
        members.put(
                "items",
                new Fact.Listing(score.items().stream()
                        .map(keyed -> Fact.of(
                                keyed.reverseKeyed()
                                        ? -(long) keyed.item().number()
                                        : (long) keyed.item().number()))
                        .toList()));
        members.put("min.answered", Fact.of(score.missing().minimumAnswered()));
        members.put("required", Fact.of((long) score.required()));
        members.put("required.by", Fact.of(score.missing().authority().name().toLowerCase(Locale.ROOT)));
        return new Fact.Group(members);
    }
}
