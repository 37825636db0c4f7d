package io.github.relata.cli.view;

import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.words.Words;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Construct;
import io.github.relata.model.instrument.Evidence;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.Licence;
import io.github.relata.model.instrument.SafetyItem;
import io.github.relata.model.instrument.Validation;
import io.github.relata.model.instrument.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that is known of an instrument, on the terminal. */
public final class InstrumentView {
    private final Instrument instrument;
    private final Terminal terminal;
    private final Words words;
    private final Lines lines;

    private InstrumentView(Instrument instrument, Terminal terminal) {
        this.instrument = instrument;
        this.terminal = terminal;
        this.words = terminal.words();
        this.lines = new Lines(terminal);
    }

    /** Prints all that is known of an instrument. */
    public static void print(Instrument instrument, Terminal terminal) {
        InstrumentView view = new InstrumentView(instrument, terminal);
        view.head();
        view.licence();
        new AnswersView(instrument, terminal).print();
        instrument.orders().forEach(view::order);
        view.evidence();
        view.cautions();
        view.indonesian();
        view.method();
        view.studyFile();
    }

    private void head() {
        terminal.heading(instrument.name());
        instrument.about().name().indonesian().ifPresent(terminal::print);
        Citation citation = instrument.about().citation();
        lines.line(
                "instrument.citation",
                "authors",
                citation.authors(),
                "year",
                Integer.toString(citation.year()),
                "source",
                citation.source());
        citation.doi().ifPresent(doi -> lines.line("instrument.doi", "doi", doi));
        String id = instrument.aliases().isEmpty()
                ? instrument.id()
                : words.of(
                        "instrument.aliases",
                        "id",
                        instrument.id(),
                        "aliases",
                        String.join(", ", instrument.aliases()));
        lines.line("instrument.revision", "id", id, "revision", Integer.toString(instrument.revision()));
        if (!instrument.about().constructs().isEmpty()) {
            lines.line(
                    "instrument.constructs",
                    "constructs",
                    String.join(
                            ", ",
                            instrument.about().constructs().stream()
                                    .map(Construct::key)
                                    .toList()));
        }
    }

    private void licence() {
        Licence licence = instrument.licence();
        lines.line(
                "instrument.licence",
                "licence",
                licence.terms(),
                "research",
                words.of("use." + licence.research().key()),
                "commercial",
                words.of("use." + licence.commercial().key()));
        licence.texts()
                .ifPresent(
                        texts -> lines.line("instrument.texts." + texts.name().toLowerCase(Locale.ROOT)));
    }

    private void order(ItemOrder order) {
        boolean isDefault =
                instrument.defaultOrder().filter(order.name()::equals).isPresent();
        if (instrument.orders().size() == 1) {
            lines.section("instrument.key");
        } else {
            lines.section(isDefault ? "instrument.order.default" : "instrument.order", "order", order.name());
            lines.line(
                    "instrument.recognition", "recognition", order.recognition().english());
        }
        ScoreView scores = new ScoreView(terminal);
        order.scores().forEach(scores::print);
        for (SafetyItem safety : order.safety()) {
            lines.line(
                    safety.item().reverseKeyed() ? "instrument.safety.reversed" : "instrument.safety",
                    "item",
                    Integer.toString(safety.item().item().number()),
                    "from",
                    NumberWords.of(safety.from()),
                    "about",
                    safety.about().english());
        }
        instrument
                .formRequired()
                .ifPresent(required -> lines.line("instrument.form", "required", Integer.toString(required)));
        Wording source = instrument.about().missingSource();
        if (!source.equals(Wording.NONE)) {
            lines.line("instrument.missing", "source", source.english());
        }
    }

    private void evidence() {
        lines.section("instrument.evidence");
        Evidence evidence = instrument.evidence();
        lines.line("instrument.verified." + (evidence.verified().isEmpty() ? "not" : evidence.verified()));
        if (!evidence.parts().isEmpty()) {
            List<String> parts = new ArrayList<>();
            evidence.parts().forEach((part, how) -> parts.add(part + " (" + how.replace('-', ' ') + ")"));
            lines.line("instrument.parts", "parts", String.join(", ", parts));
        }
        list("instrument.sources", evidence.sources());
        list("instrument.disagreements", english(evidence.disagreements()));
    }

    private void cautions() {
        if (!instrument.about().cautions().isEmpty()) {
            lines.section("instrument.cautions");
            english(instrument.about().cautions()).forEach(text -> lines.line("instrument.entry", "text", text));
        }
    }

    private void indonesian() {
        if (!instrument.about().indonesian().isEmpty()) {
            lines.section("instrument.indonesian");
        }
        for (Validation study : instrument.about().indonesian()) {
            StringBuilder result = new StringBuilder(study.result());
            study.doi().ifPresent(doi -> result.append(" https://doi.org/").append(doi));
            lines.line(
                    "instrument.validation",
                    "study",
                    study.study(),
                    "sample",
                    study.sample(),
                    "result",
                    result.toString());
        }
    }

    private void method() {
        lines.section("instrument.method");
        for (String language : MethodSentence.LANGUAGES) {
            lines.paragraph(MethodSentence.in(language).of(instrument));
            if (!language.equals(MethodSentence.LANGUAGES.get(MethodSentence.LANGUAGES.size() - 1))) {
                terminal.print("");
            }
        }
    }

    private void studyFile() {
        lines.section("instrument.study");
        StudySnippet.of(instrument).forEach(terminal::print);
    }

    private void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.line(key);
            texts.forEach(text -> lines.line("instrument.entry", "text", text));
        }
    }

    private static List<String> english(List<Wording> texts) {
        return texts.stream().map(Wording::english).toList();
    }
}
