package io.github.relata.cli.view;

import io.github.relata.model.answer.Anchors;
import io.github.relata.model.finding.Messages;
import io.github.relata.model.finding.NumberWords;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.InstrumentCatalog;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.ItemOrder;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.model.instrument.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the Method section of a paper says of an instrument: what was measured with it, and how it was scored. */
public final class MethodSentence {
    /** The languages it can be told in. */
    public static final List<String> LANGUAGES = List.of("en", "id");

    private final String language;
    private final Messages messages;

    private MethodSentence(String language) {
        this.language = language;
        this.messages = Messages.beside(MethodSentence.class, Locale.forLanguageTag(language));
    }

    /** The sentences in a language. */
    public static MethodSentence in(String language) {
        return new MethodSentence(language);
    }

    /** The sentences on an instrument in its usual order, or the first where none is usual. */
    public String of(Instrument instrument) {
        ItemOrder order = instrument.dominantOrder().orElse(instrument.orders().get(0));
        StringBuilder text = new StringBuilder(measured(instrument, order));
        new ScoringSentences(messages, this::label)
                .of(order, instrument.items().size())
                .forEach(sentence -> text.append(' ').append(sentence));
        return text.toString();
    }

    private String measured(Instrument instrument, ItemOrder order) {
        String what = bare(what(instrument, order));
        String name = name(instrument);
        String citation = authors(instrument.about().citation().authors()) + ", "
                + instrument.about().citation().year();
        boolean shortNameTold = InstrumentCatalog.normalized(name.replace(" ", ""))
                .contains(InstrumentCatalog.normalized(instrument.id()));
        return messages.text(
                Phrase.isPlural(what) ? "measured.several" : "measured",
                Map.of(
                        "what",
                        Phrase.capitalized(what),
                        "name",
                        bare(name),
                        "citation",
                        shortNameTold ? citation : shortName(instrument.id()) + "; " + citation,
                        "items",
                        items(instrument)));
    }

    /** A name without what stands in brackets at its end. */
    private static String bare(String text) {
        int open = text.lastIndexOf(" (");
        return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
    }

    /** What is measured: the label of the total where it has one of its own, or else the main construct. */
    private String what(Instrument instrument, ItemOrder order) {
        Optional<ScoreDefinition> total = order.score(ScoreDefinition.TOTAL)
                .filter(score -> !score.label().english().equalsIgnoreCase(ScoreDefinition.TOTAL));
        return total.map(this::label)
                .map(label -> label.split(", ", 2)[0])
                .orElseGet(() -> instrument.about().constructs().stream()
                        .findFirst()
                        .map(construct -> messages.text("construct." + construct.key(), Map.of()))
                        .orElse(name(instrument)));
    }

    private String label(ScoreDefinition score) {
        return score.label().in(language);
    }

    /** The name without the number of items, which is told anyway. */
    private String name(Instrument instrument) {
        Wording name = instrument.about().name();
        String whole = name.in(language);
        String items = messages.text(
                "name.items",
                Map.of("count", Integer.toString(instrument.items().size())));
        String cut = whole.endsWith(items) ? whole.substring(0, whole.length() - items.length()) : whole;
        String english = ", " + instrument.items().size() + " items";
        return cut.endsWith(english) ? cut.substring(0, cut.length() - english.length()) : cut;
    }

    /** The id as it is printed: {@code pss10} is PSS-10. */
    static String shortName(String id) {
        String upper = id.toUpperCase(Locale.ROOT).replace('_', '-');
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < upper.length(); i++) {
            boolean first = i >= 2
                    && Character.isDigit(upper.charAt(i))
                    && Character.isLetter(upper.charAt(i - 1))
                    && Character.isLetter(upper.charAt(i - 2));
            text.append(first ? "-" : "").append(upper.charAt(i));
        }
        return text.toString();
    }

    /** As a citation in brackets has it: up to two names, of more the first. */
    static String authors(String authors) {
        int comma = authors.indexOf(", ");
        return comma < 0 || authors.contains(" et al.") ? authors : authors.substring(0, comma) + " et al.";
    }

    private String items(Instrument instrument) {
        String count = Integer.toString(instrument.items().size());
        List<AnswerRange> ranges =
                instrument.items().stream().map(Item::range).distinct().toList();
        if (instrument.answering().openEnded()) {
            return messages.text("items.open", Map.of("count", count));
        }
        String number = instrument.items().size() == 1 ? ".one" : "";
        if (ranges.size() > 1) {
            return messages.text("items.ranges", Map.of("count", count));
        }
        AnswerRange range = ranges.get(0);
        Wording words = instrument.answering().anchors();
        // English anchors within another language would be no help.
        Anchors anchors = new Anchors(
                language.equals("en") ? words.english() : words.indonesian().orElse(""));
        return messages.text(
                "items" + number,
                Map.of(
                        "count",
                        count,
                        "lowest",
                        end(range.minimum(), anchors),
                        "highest",
                        end(range.maximum(), anchors)));
    }

    /** An end of the range with its anchor, where that is known in the language. */
    private static String end(double answer, Anchors anchors) {
        String number = NumberWords.of(answer);
        return anchors.of(number).map(anchor -> number + " (" + anchor + ")").orElse(number);
    }
}
