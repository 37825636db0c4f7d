package io.github.relata.cli.view;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.instrument.About;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Coding;
import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.SafetyItem;
import io.github.relata.model.instrument.Validation;
import io.github.relata.model.instrument.file.InstrumentFile;
import io.github.relata.report.check.FindingFacts;
import io.github.relata.report.results.Fact;
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
        Map<String, Fact> method = new LinkedHashMap<>();
        MethodSentence.LANGUAGES.forEach(language ->
                method.put(language, Fact.of(MethodSentence.in(language).of(instrument))));
        members.put("method", new Fact.Group(method));
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
        About about = instrument.about();
        Evidence evidence = instrument.evidence();
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("id", Fact.of(instrument.id()));
        members.put("aliases", Fact.texts(instrument.aliases()));
        members.put("name", Fact.of(instrument.name()));
        about.name().indonesian().ifPresent(name -> members.put("name.id", Fact.of(name)));
        members.put("revision", Fact.of((long) instrument.revision()));
        members.put(
                "constructs",
                Fact.texts(about.constructs().stream().map(Construct::key).toList()));
        members.put("citation", citation(about.citation()));
        members.put("licence", Fact.of(instrument.licence().terms()));
        members.put("use", use(instrument.licence()));
        members.put(
                "items",
                new Fact.Listing(
                        instrument.items().stream().map(InstrumentFacts::item).toList()));
        members.put("open.ended", Fact.of(instrument.answering().openEnded()));
        members.put("anchors", Fact.of(instrument.answering().anchors().english()));
        members.put(
                "codings",
                new Fact.Listing(instrument.answering().codings().stream()
                        .map(InstrumentFacts::coding)
                        .toList()));
        Map<String, Fact> settings = new LinkedHashMap<>();
        instrument.answering().settings().forEach((name, words) -> settings.put(name, Fact.of(words.english())));
        members.put("settings", new Fact.Group(settings));
        members.put("missing.source", Fact.of(about.missingSource().english()));
        instrument.formRequired().ifPresent(required -> members.put("form.required", Fact.of((long) required)));
        instrument.defaultOrder().ifPresent(order -> members.put("default.order", Fact.of(order)));
        members.put(
                "orders",
                new Fact.Listing(
                        instrument.orders().stream().map(InstrumentFacts::order).toList()));
        members.put("verified", Fact.of(evidence.verified()));
        Map<String, Fact> parts = new LinkedHashMap<>();
        evidence.parts().forEach((part, how) -> parts.put(part, Fact.of(how)));
        members.put("verified.parts", new Fact.Group(parts));
        members.put("sources", Fact.texts(evidence.sources()));
        members.put("disagreements", ScoreFacts.english(evidence.disagreements()));
        members.put("cautions", ScoreFacts.english(about.cautions()));
        members.put(
                "indonesian",
                new Fact.Listing(about.indonesian().stream()
                        .map(InstrumentFacts::validation)
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

    private static Fact use(Licence licence) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("research", Fact.of(licence.research().key()));
        members.put("commercial", Fact.of(licence.commercial().key()));
        licence.texts()
                .ifPresent(texts -> members.put("texts", Fact.of(texts.name().toLowerCase(Locale.ROOT))));
        return new Fact.Group(members);
    }

    private static Fact item(Item item) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("number", Fact.of((long) item.number()));
        members.put("minimum", Fact.of(item.range().minimum()));
        members.put("maximum", Fact.of(item.range().maximum()));
        if (!item.gist().isEmpty()) {
            members.put("gist", Fact.of(item.gist()));
        }
        return new Fact.Group(members);
    }

    private static Fact coding(Coding coding) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(coding.name()));
        members.put("lowest", Fact.of(coding.lowest()));
        coding.highest().ifPresent(highest -> members.put("highest", Fact.of(highest)));
        return new Fact.Group(members);
    }

    private static Fact order(ItemOrder order) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("name", Fact.of(order.name()));
        members.put("recognition", Fact.of(order.recognition().english()));
        members.put(
                "scores",
                new Fact.Listing(order.scores().stream().map(ScoreFacts::of).toList()));
        members.put(
                "safety",
                new Fact.Listing(
                        order.safety().stream().map(InstrumentFacts::safety).toList()));
        return new Fact.Group(members);
    }

    private static Fact safety(SafetyItem safety) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("item", ScoreFacts.signed(safety.item()));
        members.put("from", Fact.of(safety.from()));
        members.put("about", Fact.of(safety.about().english()));
        return new Fact.Group(members);
    }

    private static Fact validation(Validation validation) {
        Map<String, Fact> members = new LinkedHashMap<>();
        members.put("study", Fact.of(validation.study()));
        validation.doi().ifPresent(doi -> members.put("doi", Fact.of(doi)));
        members.put("sample", Fact.of(validation.sample()));
        members.put("result", Fact.of(validation.result()));
        return new Fact.Group(members);
    }
}
