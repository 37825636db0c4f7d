package io.github.relata.report.narrative;

import io.github.relata.model.data.ScaleItems;
import io.github.relata.model.instrument.AnswerRange;
import io.github.relata.model.instrument.Citation;
import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.model.instrument.KeyedItem;
import io.github.relata.model.instrument.MissingRule;
import io.github.relata.model.instrument.ScoreDefinition;
import io.github.relata.scoring.ScoreColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How each scale was scored: from what, by which key and rule, and how its scores fared. */
final class ScalesChapter {
    private final Chapter chapter;
    private final Phrases phrases;

    ScalesChapter(Chapter chapter) {
        this.chapter = chapter;
        this.phrases = chapter.phrases();
    }

    void write() {
        List<ScaleItems> scales = chapter.plan().scored().data().scales();
        if (scales.isEmpty()) {
            return;
        }
        chapter.heading(2, "scales", phrases.text("scales.heading"));
        scales.forEach(scale -> chapter.paragraph(method(scale)));
        chapter.table(
                phrases.text("scores.title"),
                List.of(
                        chapter.header("scores.score"),
                        chapter.header("scores.items"),
                        chapter.header("scores.rule"),
                        chapter.header("scores.required")),
                chapter.plan().scored().scores().stream().map(this::row).toList(),
                phrases.phrase("scores.note"));
        if (chapter.plan().scored().scores().stream()
                .allMatch(score -> score.counts().allComplete())) {
            chapter.paragraph(phrases.phrase("scores.all-complete"));
        }
    }

    private List<Inline> method(ScaleItems scale) {
        Instrument instrument = scale.instrument();
        Map<String, List<Inline>> facts = new HashMap<>();
        facts.put("label", List.of(new Inline.Strong(scale.label())));
        int items = instrument.items().size();
        facts.put("items", phrases.counted("scale.items", items, Map.of("count", Phrases.count(items))));
        facts.put("answers", answers(instrument));
        List<Inline> text = new ArrayList<>();
        if (instrument.sha256().isEmpty()) {
            text.addAll(phrases.phrase("scale.own", facts));
        } else {
            facts.put("instrument", Phrases.words(instrument.name()));
            facts.put("citation", Phrases.words(citation(instrument.about().citation())));
            text.addAll(phrases.phrase("scale.shipped", facts));
            if (instrument.orders().size() > 1) {
                text.addAll(phrases.phrase(
                        "scale.order", Map.of("order", Phrases.words(scale.key().name()))));
            }
        }
        text.addAll(reversed(scale));
        text.addAll(missing(scale));
        return text;
    }

    /** The range of the answers; where items have several, that there are some. */
    private List<Inline> answers(Instrument instrument) {
        List<AnswerRange> ranges =
                instrument.items().stream().map(Item::range).distinct().toList();
        return ranges.size() > 1
                ? phrases.phrase("scale.answers.several")
                : phrases.phrase(
                        "scale.answers",
                        Map.of(
                                "min", general(ranges.get(0).minimum()),
                                "max", general(ranges.get(0).maximum())));
    }

    private List<Inline> reversed(ScaleItems scale) {
        String reversed = scale.key().scores().stream()
                .flatMap(score -> score.items().stream())
                .filter(KeyedItem::reverseKeyed)
                .map(keyed -> keyed.item().number())
                .distinct()
                .sorted()
                .map(number -> scale.items().get(number - 1).name())
                .collect(Collectors.joining(", "));
        List<ScoreDefinition> ofItems = ofItems(scale);
        boolean plain = !ofItems.isEmpty()
                && ofItems.stream().allMatch(score -> score.items().stream().allMatch(KeyedItem::isPlain));
        if (reversed.isEmpty() && !plain) {
            return phrases.phrase("scale.by-rule");
        }
        return reversed.isEmpty()
                ? phrases.phrase("scale.none-reversed")
                : phrases.phrase("scale.reversed", Map.of("items", Phrases.words(reversed)));
    }

    /** The scores that are the mean, sum or count of items; others rest on these, or on answers by a rule of their own. */
    private static List<ScoreDefinition> ofItems(ScaleItems scale) {
        return scale.key().scores().stream()
                .filter(score -> score.ofItems().isPresent())
                .toList();
    }

    /** How many answers a score needs, where all need the same share by the same word. */
    private List<Inline> missing(ScaleItems scale) {
        List<MissingRule> rules =
                ofItems(scale).stream().map(ScoreDefinition::missing).distinct().toList();
        return rules.size() == 1 ? missing(rules.get(0)) : phrases.phrase("scale.missing.several");
    }

    private List<Inline> missing(MissingRule rule) {
        return phrases.phrase(
                "scale.missing." + rule.authority().name().toLowerCase(Locale.ROOT),
                Map.of(
                        "percent",
                        List.of(new Inline.Numeral(
                                rule.minimumAnswered() * 100, NumberStyle.DEGREES_OF_FREEDOM, Optional.empty()))));
    }

    private Block.Row row(ScoreColumn score) {
        ScoreDefinition definition = score.definition();
        return Block.Row.of(List.of(
                Phrases.words(score.values().label()),
                Phrases.count(definition.itemCount()),
                phrases.phrase("rule." + definition.rule().key()),
                Phrases.count(definition.required())));
    }

    private static List<Inline> general(double value) {
        return List.of(new Inline.Numeral(value, NumberStyle.DEGREES_OF_FREEDOM, Optional.empty()));
    }

    static String citation(Citation citation) {
        return citation.authors() + ", " + citation.year();
    }
}
